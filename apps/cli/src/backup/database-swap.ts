import pg, { type Client } from 'pg';
import { CliFailure } from '../failure.js';

const NO_RIGHT = '42501';
const id = pg.escapeIdentifier;

export const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Runs something on the server, outside of the database that is about to be changed. */
async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres'), application_name: 'uian-restore' });
  await client.connect();
  try {
    return await work(client);
  } catch (error) {
    if ((error as { code?: string }).code !== NO_RIGHT) throw error;
    throw new CliFailure('데이터베이스를 만들 권한이 없는 계정입니다. CREATEDB 권한을 준 뒤 다시 하세요.');
  } finally {
    await client.end();
  }
}

export const createDatabase = (url: string, name: string): Promise<void> =>
  onServer(url, async (client) => void await client.query(`create database ${id(name)}`));

export const dropDatabase = (url: string, name: string): Promise<void> =>
  onServer(url, async (client) => void await client.query(`drop database if exists ${id(name)} with (force)`));

/** Puts a database in the place of the one that the address names, which stays under another name. Programs connect again by themselves. */
export const swapDatabases = (url: string, { fresh, aside }: { fresh: string; aside: string }): Promise<void> =>
  onServer(url, async (client) => {
    const name = databaseOf(url);
    await client.query(`alter database ${id(name)} with allow_connections false`);
    try {
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = any($1)', [[name, fresh]]);
      await client.query(`alter database ${id(name)} rename to ${id(aside)}`);
      await client.query(`alter database ${id(fresh)} rename to ${id(name)}`);
      await client.query(`alter database ${id(aside)} with allow_connections true`);
    } catch (error) {
      await client.query(`alter database ${id(name)} with allow_connections true`).catch(() => undefined);
      throw error;
    }
  });
