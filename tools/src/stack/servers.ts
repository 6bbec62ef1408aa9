import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Crew } from './crew.js';
import { Failure } from './failure.js';
import { DATA_FOLDER, ensureFolder, LOG_FOLDER, RUN_FOLDER, STATE_FOLDER } from './paths.js';
import { chosenPort } from './ports.js';
import { releaseDataFolder, startPostgres } from './postgres.js';
import { pidFileOf, PROGRAMS } from './programs.js';
import { keptSecret } from './secrets.js';
import { stopStaleProcess } from './stale-process.js';
import { startTemporal } from './temporal-server.js';

const DATABASE = 'uian';
const APPLICATION_ROLE = 'uian_app';
const LEAST_FREE_BYTES = 300 * 1024 * 1024;

const POSTGRES_DATA = join(DATA_FOLDER, 'postgres');
const TEMPORAL_DATA = join(DATA_FOLDER, 'temporal.db');
const TEMPORAL_PID = join(RUN_FOLDER, 'temporal.pid');

/** Ends, in the order of a normal stop, what an earlier launcher left running when it was killed. */
export async function clearLeftovers(): Promise<void> {
  for (const program of ['api', 'worker'] as const) await stopStaleProcess(pidFileOf(program), PROGRAMS[program].main, 'SIGTERM');
  await stopStaleProcess(TEMPORAL_PID, TEMPORAL_DATA, 'SIGTERM');
  await releaseDataFolder(POSTGRES_DATA);
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
