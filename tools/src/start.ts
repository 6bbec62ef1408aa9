/** `npm start`: everything that 의안 needs, started in order and stopped the other way round. */
import { Listr, type ListrTask } from 'listr2';
import { runCommand } from './command.js';
import { demoLogins, startReport } from './start-report.js';
import { Crew } from './stack/crew.js';
import { Failure, Interrupted } from './stack/failure.js';
import { LOG_FOLDER } from './stack/paths.js';
import { chosenPort, requireFreePort } from './stack/ports.js';
import { pidFileOf, runCli, startProgram, waitForApi } from './stack/programs.js';
import { announceStack, becomeLauncher } from './stack/running-stack.js';
import { keptSecret } from './stack/secrets.js';
import { clearLeftovers, requireFreeDisk, startOwnPostgres, startOwnTemporal } from './stack/servers.js';

/** A step of the start: its title, and its work, which may say how far it is. */
type Step = [title: string, work: (progress: (message: string) => void) => Promise<void>];

await runCommand(async (interruption) => {
  const leave = becomeLauncher();
  const crew = new Crew(interruption);
  try {
    await launch(crew, serversAreGiven(process.env));
  } catch (thrown) {
    if (!(thrown instanceof Interrupted) && !interruption.aborted) throw thrown;
  } finally {
    if (interruption.aborted) process.stdout.write('\n멈추고 있습니다.\n');
    await crew.stopAll();
    leave();
  }
  process.stdout.write('모두 멈추었습니다.\n');
  return 0;
});

/** Whether the environment names both servers. @throws Failure when it names only one of them. */
function serversAreGiven(env: NodeJS.ProcessEnv): boolean {
  const database = Boolean(env.DATABASE_URL);
  const temporal = Boolean(env.TEMPORAL_ADDRESS ?? env.TEMPORAL_PROFILE);
  if (database === temporal) return database;
  throw new Failure(
    'DATABASE_URL과 TEMPORAL_ADDRESS(또는 TEMPORAL_PROFILE)는 함께 정해야 합니다. 둘 다 정하면 그 서버를 쓰고, 둘 다 비우면 서버를 직접 띄웁니다.',
  );
}

async function launch(crew: Crew, given: boolean): Promise<void> {
  const apiUrl = `http://127.0.0.1:${chosenPort('api')}`;
  const environment: Record<string, string> = {
    UIAN_API_HOST: process.env.UIAN_API_HOST ?? '127.0.0.1',
    UIAN_API_PORT: String(chosenPort('api')),
    UIAN_PUBLIC_URL: process.env.UIAN_PUBLIC_URL ?? apiUrl,
    UIAN_AUTH_SECRET: process.env.UIAN_AUTH_SECRET ?? keptSecret('auth-secret'),
  };
  let uiUrl: string | undefined;

  await inSight(crew, [
    ['자리와 포트 확인', async () => {
      requireFreeDisk();
      await clearLeftovers();
      for (const use of given ? ['api'] as const : ['api', 'postgres', 'temporal', 'temporalUi'] as const) await requireFreePort(use);
    }],
    !given && ['PostgreSQL 시작', async () => void Object.assign(environment, await startOwnPostgres(crew))],
    !given && ['Temporal 서버 시작', async (progress) => {
      const temporal = await startOwnTemporal(crew, progress);
      Object.assign(environment, temporal.environment);
      uiUrl = temporal.uiUrl;
    }],
    (!given || Boolean(process.env.UIAN_OWNER_DATABASE_URL)) &&
      ['데이터베이스 스키마 맞추기', () => runCli(crew, ['migrate'], '스키마 이전', environment, LOG_FOLDER)],
    !given && ['시범 의회 준비', (progress) => runCli(crew, ['demo', 'load'], '시범 의회 준비', environment, LOG_FOLDER, progress)],
    ['워커와 API 시작', async () => {
      const [, api] = (['worker', 'api'] as const).map((program) => startProgram(crew, program, environment, LOG_FOLDER, pidFileOf(program)));
      await waitForApi(crew, api!, apiUrl);
    }],
  ]);

  const logins = given ? undefined : await demoLogins(environment);
  announceStack({ apiUrl, uiUrl, environment });
  process.stdout.write(startReport(apiUrl, uiUrl, logins));
  await crew.watch();
}

/** Shows each step while it runs. The list says only that one failed; what to do about it is said once, after it. */
async function inSight(crew: Crew, steps: readonly (Step | false)[]): Promise<void> {
  const tasks = steps.filter((step) => step !== false).map(([title, work]): ListrTask => ({
    title,
    task: async (_, task) => {
      try {
        await work((message) => (task.output = message));
      } catch (cause) {
        throw new Error(crew.interruption.aborted ? '중단' : '실패', { cause });
      }
    },
  }));
  await new Listr(tasks, { registerSignalListeners: false }).run().catch((error: Error) => {
    throw error.cause;
  });
}
