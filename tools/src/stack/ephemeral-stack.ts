import { mkdtempSync, chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Crew } from './crew.js';
import { freePorts } from './ports.js';
import { releaseDataFolder, startPostgres } from './postgres.js';
import { commandLineOf, stopStaleProcess } from './stale-process.js';
import { startTemporal } from './temporal-server.js';

/** Servers that live only as long as one command. */
export interface EphemeralStack {
  /** PostgreSQL as its superuser, database `postgres`. */
  readonly ownerDatabaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalUiUrl: string;
  /** For further children, which are stopped before the servers. */
  readonly crew: Crew;
  readonly logFolder: string;
}

export interface EphemeralStackOptions {
  /** Aborted when the person asked for the end. */
  readonly interruption: AbortSignal;
  /** True for measurements: PostgreSQL writes as it does in production. */
  readonly durable?: boolean;
  /** Hears, in Korean, what takes long. */
  readonly progress?: (message: string) => void;
}

const PREFIX = 'uian-';

/**
 * Runs something with a PostgreSQL and a Temporal server of its own, on free ports, in a temporary folder; both are
 * stopped and the folder is removed in every case.
 */
export async function withEphemeralStack<T>(options: EphemeralStackOptions, use: (stack: EphemeralStack) => Promise<T>): Promise<T> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  const crew = new Crew(options.interruption);
  try {
    const ports = await freePorts('postgres', 'temporal', 'temporalUi');
    const [postgres, temporal] = await allOrFirstFailure([
      startPostgres(crew, {
        dataFolder: postgresFolder(folder), port: ports.postgres, password: randomBytes(18).toString('base64url'),
        logFile: join(folder, 'postgres.log'), throwaway: options.durable !== true,
      }),
      startTemporal(crew, {
        dbFile: temporalFile(folder), port: ports.temporal, uiPort: ports.temporalUi, logFile: join(folder, 'temporal.log'),
        pidFile: temporalPidFile(folder), progress: options.progress,
      }),
    ]);
    return await use({ ownerDatabaseUrl: postgres.ownerUrl, temporalAddress: temporal.address, temporalUiUrl: temporal.uiUrl, crew, logFolder: folder });
  } finally {
    await crew.stopAll();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Like Promise.all, but does not leave one start running behind the failure of the other. */
async function allOrFirstFailure<A, B>([first, second]: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

/** Ends and removes what commands left behind that were killed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || commandLineOf(Number(owner)) !== undefined) continue;
    const folder = join(tmpdir(), name);
    if (statSync(folder).uid !== process.getuid?.()) continue;
    await releaseDataFolder(postgresFolder(folder));
    await stopStaleProcess(temporalPidFile(folder), folder, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const postgresFolder = (folder: string): string => join(folder, 'postgres');
const temporalFile = (folder: string): string => join(folder, 'temporal.db');
const temporalPidFile = (folder: string): string => join(folder, 'temporal.pid');
