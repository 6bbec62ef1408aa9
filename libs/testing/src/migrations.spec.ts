import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@uian/migrations';
import { createDataSource, type RecordDatabase } from '@uian/record';
import { emptyDatabase } from './database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let owner: RecordDatabase;

/** Everything that a migration could leave behind: tables, views, columns, indexes, rights. */
async function schema(): Promise<unknown> {
  return {
    columns: await owner.query(`select table_schema, table_name, column_name, data_type, is_nullable, column_default
      from information_schema.columns where table_schema in ('public', 'auth') and table_name <> 'migration' order by 1, 2, 3`),
    indexes: await owner.query(`select schemaname, indexdef from pg_indexes
      where schemaname in ('public', 'auth') and tablename <> 'migration' order by 2`),
    rights: await owner.query(`select table_schema, table_name, privilege_type from information_schema.role_table_grants
      where grantee = 'uian_app' order by 1, 2, 3`),
  };
}

const NOTHING = { columns: [], indexes: [], rights: [] };

beforeAll(async () => {
  database = await emptyDatabase();
  owner = await createDataSource({ url: database.owner.href, poolSize: 1, migrations: MIGRATIONS }).initialize();
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

describe('migrations', () => {
  it('go up, down to nothing, and up again to the same schema', async () => {
    await owner.runMigrations();
    const first = await schema();
    expect(first).not.toEqual(NOTHING);
    for (const _ of MIGRATIONS) await owner.undoLastMigration();
    expect(await schema()).toEqual(NOTHING);
    await owner.runMigrations();
    expect(await schema()).toEqual(first);
  });

  it('leave the application no way to change or delete what is recorded', async () => {
    const rights = await owner.query<{ table_name: string; privilege_type: string }[]>(`
      select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'uian_app' and table_name in ('event', 'command', 'notice') order by 1, 2`);
    expect(rights.map((right) => `${right.table_name} ${right.privilege_type}`)).toEqual([
      'command INSERT', 'command SELECT', 'event INSERT', 'event SELECT', 'notice INSERT', 'notice SELECT']);
  });
});
