import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Runs something on TypeORM's own pg client; each statement is a transaction of its own. */
export async function atOnce<T>(dataSource: DataSource, work: (client: Client) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work((await runner.connect()) as Client);
  } finally {
    await runner.release();
  }
}

/**
 * Runs something in one transaction on TypeORM's own pg client, begun and ended there, without what an entity
 * manager does around it. Named statements are prepared once a connection and then only bound.
 */
export async function inTransaction<T>(dataSource: DataSource, work: (client: Client) => Promise<T>): Promise<T> {
  return atOnce(dataSource, async (client) => {
    await client.query('begin');
    try {
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // A connection that is lost has rolled back by itself; what went wrong first is what is told.
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

/** Runs something in a transaction that is always rolled back: to see what would be, without a trace. */
export async function undone<T>(dataSource: DataSource, work: (client: Client) => Promise<T>): Promise<T> {
  return atOnce(dataSource, async (client) => {
    await client.query('begin');
    try {
      return await work(client);
    } finally {
      await client.query('rollback').catch(() => undefined);
    }
  });
}
