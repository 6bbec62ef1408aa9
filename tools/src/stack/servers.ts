import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Crew } from './crew.js';
import { Failure } from './failure.js';
import { DATA_FOLDER, ensureFolder, LOG_FOLDER, RUN_FOLDER, STATE_FOLDER } from './paths.js';
import { chosenPort } from './ports.js';
import { startPostgres } from './postgres.js';
import type { RunningProcess } from './processes.js';
import { keptSecret } from './secrets.js';
import { stopStaleProcess } from './stale-process.js';
import { startTemporal } from './temporal-server.js';

const DATABASE = 'uian';
const APPLICATION_ROLE = 'uian_app';
const LEAST_FREE_BYTES = 300 * 1024 * 1024;

const POSTGRES_DATA = join(DATA_FOLDER, 'postgres');
const TEMPORAL_DATA = join(DATA_FOLDER, 'temporal.db');
const TEMPORAL_PID = join(RUN_FOLDER, 'temporal.pid');

/** The programs of ours that the launcher runs beside the servers. */
export const APPS = {
  worker: { name: '워커', main: 'apps/worker/dist/main.js', pidFile: join(RUN_FOLDER, 'worker.pid') },
  api: { name: 'API', main: 'apps/api/dist/main.js', pidFile: join(RUN_FOLDER, 'api.pid') },
} as const;

/** Ends, in the order of a normal stop, what an earlier launcher left running when it was killed. */
export async function clearLeftovers(): Promise<void> {
  await stopStaleProcess(APPS.api.pidFile, APPS.api.main, 'SIGTERM');
  await stopStaleProcess(APPS.worker.pidFile, APPS.worker.main, 'SIGTERM');
  await stopStaleProcess(TEMPORAL_PID, TEMPORAL_DATA, 'SIGTERM');
  await stopStaleProcess(join(POSTGRES_DATA, 'postmaster.pid'), POSTGRES_DATA, 'SIGINT');
}

/** @throws Failure when the disk has too little room for two databases to start. */
export function requireFreeDisk(): void {
  const { bavail, bsize } = statfsSync(ensureFolder(STATE_FOLDER));
  if (bavail * bsize >= LEAST_FREE_BYTES) return;
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new Failure(`디스크에 남은 자리가 ${free}MB뿐입니다. 300MB 이상 비운 뒤 다시 실행해 주십시오.`);
}

/** Starts the PostgreSQL whose data stays in the checkout. @returns the environment that leads to it. */
export async function startOwnPostgres(crew: Crew): Promise<Record<string, string>> {
  const appPassword = keptSecret('app-password');
  const { ownerUrl } = await startPostgres(crew, {
    dataFolder: POSTGRES_DATA, port: chosenPort('postgres'), password: keptSecret('owner-password'),
    logFile: join(LOG_FOLDER, 'postgres.log'), database: DATABASE,
  });
  const appUrl = new URL(ownerUrl);
  appUrl.username = APPLICATION_ROLE;
  appUrl.password = appPassword;
  return { DATABASE_URL: appUrl.href, UIAN_OWNER_DATABASE_URL: ownerUrl, UIAN_APP_PASSWORD: appPassword };
}

/** Starts the Temporal server whose histories stay in the checkout. */
export async function startOwnTemporal(
  crew: Crew, progress: (message: string) => void,
): Promise<{ environment: Record<string, string>; uiUrl: string }> {
  const { address, uiUrl } = await startTemporal(crew, {
    dbFile: TEMPORAL_DATA, port: chosenPort('temporal'), uiPort: chosenPort('temporalUi'),
    logFile: join(LOG_FOLDER, 'temporal.log'), pidFile: TEMPORAL_PID, progress,
  });
  return { environment: { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: 'default' }, uiUrl };
}

/** Starts one of our own programs; the owner's access to the database is kept from it. */
export function startApp(crew: Crew, app: keyof typeof APPS, environment: Readonly<Record<string, string>>): RunningProcess {
  const { name, main, pidFile } = APPS[app];
  return crew.start({
    name, command: process.execPath, args: ['--enable-source-maps', main],
    env: { ...environment, UIAN_OWNER_DATABASE_URL: undefined, UIAN_APP_PASSWORD: undefined },
    logFile: join(LOG_FOLDER, `${app}.log`), pidFile, channel: true, stopWithinMs: 2_500,
  });
}

/** Runs a command of the `uian` CLI to its end. */
export async function runCli(crew: Crew, args: readonly string[], name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  await crew.run({
    name, command: process.execPath, args: ['apps/cli/dist/main.js', ...args], env: environment,
    logFile: join(LOG_FOLDER, `${args.join('-')}.log`), stopWithinMs: 2_500,
  });
}
