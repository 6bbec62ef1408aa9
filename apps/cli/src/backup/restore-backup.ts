import { pipeline } from 'node:stream/promises';
import { FileStore, verifyFiles } from '@uian/files';
import { MIGRATIONS } from '@uian/migrations';
import { createDataSource, verifyChains } from '@uian/record';
import pg from 'pg';
import { CliFailure } from '../failure.js';
import { migrate } from '../commands/migrate.js';
import { BackupFile } from './backup-file.js';
import { CopyIn } from './copy-streams.js';
import { createDatabase, databaseOf, dropDatabase, swapDatabases, withDatabase } from './database-swap.js';
import type { Manifest } from './manifest.js';
import { advanceSequences, nameOf, quoted } from './tables.js';

export interface Restored {
  readonly takenAt: string;
  readonly rows: number;
  readonly streams: number;
  readonly events: number;
  readonly files: number;
  /** The name under which the former database stays; null where there was nothing in it. */
  readonly aside: string | null;
}

export interface RestoreOptions {
  /** Whether a record that is there may be put aside. */
  readonly replace: boolean;
  readonly appPassword?: string;
  readonly progress: (line: string) => void;
}

/**
 * Brings a backup back (복구): read through first, then put into a database of its own under the constraints of the schema, migrated to
 * today, verified; only then it takes the place of the one that the address names. Until that moment nothing has changed.
 * @throws CliFailure
 */
export async function restoreBackup(url: string, file: string, { replace, appPassword, progress }: RestoreOptions): Promise<Restored> {
  const hasRecord = await holdsRecord(url);
  if (hasRecord && !replace) {
    throw new CliFailure('이 데이터베이스에는 이미 기록이 있습니다. 옆으로 옮기고 복구하려면 --replace를 붙이세요.');
  }
  const backup = await BackupFile.open(file);
  const stamp = new Date().toISOString().replace(/\D/gu, '').slice(0, 14);
  const fresh = `${databaseOf(url)}_restore_${stamp}`;
  const aside = `${databaseOf(url)}_before_${stamp}`;
  try {
    const known = knownMigrations(backup.manifest);
    progress('백업 파일을 검사합니다.');
    await backup.verify();
    await createDatabase(url, fresh);
    const target = withDatabase(url, fresh);
    await createSchema(target, known);
    await load(target, backup, progress);
    await migrate(target, appPassword);
    progress('사슬과 파일을 검증합니다.');
    const verified = await verifyRestored(target);
    await swapDatabases(url, { fresh, aside });
    if (!hasRecord) await dropDatabase(url, aside);
    const { takenAt, tables } = backup.manifest;
    return { takenAt, rows: tables.reduce((sum, { rows }) => sum + rows, 0), ...verified, aside: hasRecord ? aside : null };
  } catch (error) {
    await dropDatabase(url, fresh).catch(() => undefined);
    throw error;
  } finally {
    backup.close();
  }
}

async function holdsRecord(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: 'uian-restore' });
  await client.connect();
  try {
    const { rows: [found] } = await client.query<{ there: boolean }>(`select to_regclass('public.council') is not null as there`);
    if (!found?.there) return false;
    return (await client.query('select from council limit 1')).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** The migrations that the backup was taken under. */
function knownMigrations({ migrations }: Manifest): readonly (new () => object)[] {
  const byName = new Map(MIGRATIONS.map((migration) => [migration.name, migration]));
  return migrations.map((name) => {
    const migration = byName.get(name);
    if (!migration) throw new CliFailure(`더 새로운 프로그램이 만든 백업입니다(${name}). 그 판의 프로그램으로 복구하세요.`);
    return migration;
  });
}

/** The schema as it was when the backup was taken; what has come since is migrated over the rows. */
async function createSchema(url: string, migrations: readonly (new () => object)[]): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 1, migrations }).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function load(url: string, backup: BackupFile, progress: RestoreOptions['progress']): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'uian-restore' });
  await client.connect();
  try {
    await client.query('begin');
    const { tables } = backup.manifest;
    // What migrations put there by themselves comes back with the rest.
    if (tables.length > 0) await client.query(`truncate ${tables.map(quoted).join(', ')} cascade`);
    for (const table of tables) {
      const copy = client.query(new CopyIn(`copy ${quoted(table)} (${table.columns.map(pg.escapeIdentifier).join(', ')}) from stdin`));
      await pipeline(await backup.rows(table), copy);
      if (copy.rows !== table.rows) throw new CliFailure(`${table.name}: ${table.rows}줄이어야 하는데 ${copy.rows}줄입니다.`);
      if (copy.rows > 0) progress(`${nameOf(table)} ${copy.rows.toLocaleString('ko-KR')}줄`);
    }
    await advanceSequences(client);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function verifyRestored(url: string): Promise<Pick<Restored, 'streams' | 'events' | 'files'>> {
  const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    const { streams, events, broken } = await verifyChains(dataSource);
    const found = await verifyFiles(pool, new FileStore(pool));
    const [first] = [...broken.map(({ stream, why }) => `${stream}: ${why}`), ...found.broken.map(({ sha256, why }) => `${sha256}: ${why}`)];
    if (first !== undefined) throw new CliFailure(`백업에 담긴 기록이 검증되지 않습니다. ${first}`);
    return { streams, events, files: found.files };
  } finally {
    await dataSource.destroy();
    await pool.end();
  }
}
