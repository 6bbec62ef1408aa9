import { randomUUID } from 'node:crypto';
import { MIGRATIONS } from '@uian/migrations';
import { createDataSource, type RecordDatabase } from '@uian/record';
import pg from 'pg';

/** A database of its own for one spec file, migrated, on the real PostgreSQL of the test run. */
export interface TestDatabase {
  /** The tables' owner, who could alter the record. */
  readonly ownerUrl: string;
  /** The application's role, which cannot. */
  readonly appUrl: string;
  /** Connected as the application. */
  readonly app: RecordDatabase;
  drop(): Promise<void>;
}

function serverUrl(): URL {
  const url = process.env['UIAN_TEST_DATABASE_URL'];
  if (!url) throw new Error('UIAN_TEST_DATABASE_URL names no PostgreSQL: run `npm test`, which starts one');
  return new URL(url);
}

async function asServerOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl().href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const APP_PASSWORD = 'test-only';

/** A database without a schema. */
export async function emptyDatabase(): Promise<{ name: string; owner: URL; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asServerOwner(`create database ${name}`);
  const owner = serverUrl();
  owner.pathname = `/${name}`;
  return { name, owner, drop: () => asServerOwner(`drop database if exists ${name} with (force)`) };
}

export async function testDatabase(): Promise<TestDatabase> {
  const { owner, drop } = await emptyDatabase();
  const migrating = await createDataSource({ url: owner.href, poolSize: 1, migrations: MIGRATIONS }).initialize();
  await migrating.runMigrations();
  // Every spec file sets the same password, some at the same time: the server's role catalogue takes one at a time.
  await migrating.query(`do $$ begin perform pg_advisory_lock(1); alter role uian_app password '${APP_PASSWORD}'; perform pg_advisory_unlock(1); end $$`);
  await migrating.destroy();
  const app = new URL(owner.href);
  app.username = 'uian_app';
  app.password = APP_PASSWORD;
  const dataSource = await createDataSource({ url: app.href, poolSize: 8 }).initialize();
  return {
    ownerUrl: owner.href,
    appUrl: app.href,
    app: dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await drop();
    },
  };
}
