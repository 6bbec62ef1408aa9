import { join } from 'node:path';
import type { Crew } from './crew.js';
import { RUN_FOLDER } from './paths.js';
import { tailOf, type RunningProcess } from './processes.js';

const CLI = 'apps/cli/dist/main.js';
const API_READY_WITHIN_MS = 90_000;

/** The programs of ours that run beside the servers. */
export const PROGRAMS = {
  worker: { name: '워커', main: 'apps/worker/dist/main.js' },
  api: { name: 'API', main: 'apps/api/dist/main.js' },
} as const;

export type Program = keyof typeof PROGRAMS;

/** Where `npm start` writes down the number of a program, for the next start to find. */
export const pidFileOf = (program: Program): string => join(RUN_FOLDER, `${program}.pid`);

/** The environment that leads a program to its servers. */
export type Environment = Readonly<Record<string, string>>;

/** Starts one of our own programs; the owner's access to the database is kept from it. */
export function startProgram(crew: Crew, program: Program, environment: Environment, logFolder: string, pidFile?: string): RunningProcess {
  const { name, main } = PROGRAMS[program];
  return crew.start({
    name, command: process.execPath, args: ['--enable-source-maps', main],
    env: { ...environment, UIAN_OWNER_DATABASE_URL: undefined, UIAN_APP_PASSWORD: undefined },
    logFile: join(logFolder, `${program}.log`), pidFile, channel: true,
  });
}

/** Waits until the API says that it can work. */
export async function waitForApi(crew: Crew, api: RunningProcess, url: string): Promise<void> {
  await crew.waitUntilReady(api, API_READY_WITHIN_MS, async () => {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
  });
}

/** Runs a command of the `uian` CLI to its end. @param progress hears its newest line, for a command that takes long */
export async function runCli(
  crew: Crew, args: readonly string[], name: string, environment: Environment, logFolder: string, progress?: (message: string) => void,
): Promise<void> {
  const logFile = join(logFolder, `${args.join('-')}.log`);
  let shown = '';
  const looking = progress && setInterval(() => {
    const line = tailOf(logFile, 200).trimEnd().split('\n').at(-1)!;
    if (line !== shown) progress(shown = line);
  }, 300);
  try {
    await crew.run({ name, command: process.execPath, args: [CLI, ...args], env: environment, logFile });
  } finally {
    clearInterval(looking);
  }
}
