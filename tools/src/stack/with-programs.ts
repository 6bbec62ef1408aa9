import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Crew } from './crew.js';
import { withEphemeralStack, type EphemeralStackOptions } from './ephemeral-stack.js';
import { freePorts } from './ports.js';
import type { RunningProcess } from './processes.js';
import { APPS } from './servers.js';

const READY_WITHIN_MS = 60_000;

/** The whole of uian for the length of one command. */
export interface Programs {
  /** The environment that leads to it: DATABASE_URL, UIAN_OWNER_DATABASE_URL, TEMPORAL_ADDRESS, UIAN_PUBLIC_URL … */
  readonly environment: Readonly<Record<string, string>>;
  readonly crew: Crew;
  readonly logFolder: string;
  /** Stops the worker, as an outage of the engine would; and starts another. */
  readonly stopWorker: () => Promise<void>;
  readonly startWorker: () => void;
}

/** Runs something with servers, worker and API of its own, on free ports, all of which are gone afterwards. */
export async function withPrograms<T>(options: EphemeralStackOptions, use: (programs: Programs) => Promise<T>): Promise<T> {
  return withEphemeralStack(options, async ({ ownerDatabaseUrl, temporalAddress, crew, logFolder }) => {
    const { api: port } = await freePorts('api');
    const appPassword = randomBytes(18).toString('base64url');
    const app = new URL(ownerDatabaseUrl);
    app.username = 'uian_app';
    app.password = appPassword;
    const url = `http://127.0.0.1:${port}`;
    const environment = {
      DATABASE_URL: app.href, UIAN_OWNER_DATABASE_URL: ownerDatabaseUrl, UIAN_APP_PASSWORD: appPassword,
      TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: 'default', UIAN_API_PORT: String(port), UIAN_API_HOST: '127.0.0.1',
      UIAN_PUBLIC_URL: url, UIAN_AUTH_SECRET: randomBytes(32).toString('base64url'),
    };
    options.progress?.('스키마를 만듭니다.');
    await crew.run({
      name: '스키마 이전', command: process.execPath, args: ['apps/cli/dist/main.js', 'migrate'], env: environment,
      logFile: join(logFolder, 'migrate.log'),
    });
    options.progress?.('워커와 API를 시작합니다.');
    const start = (name: keyof typeof APPS): RunningProcess => crew.start({
      name: APPS[name].name, command: process.execPath, args: ['--enable-source-maps', APPS[name].main],
      env: { ...environment, UIAN_OWNER_DATABASE_URL: undefined, UIAN_APP_PASSWORD: undefined },
      logFile: join(logFolder, `${name}.log`), channel: true, stopWithinMs: 2_500,
    });
    let worker = start('worker');
    const program = start('api');
    await crew.waitUntilReady(program, READY_WITHIN_MS, async () => {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
      await response.body?.cancel();
      if (!response.ok) throw new Error(String(response.status));
    });
    return use({
      environment, crew, logFolder, stopWorker: () => worker.stop(), startWorker: () => void (worker = start('worker')),
    });
  });
}
