import { MIGRATIONS } from '@uian/migrations';
import { createDataSource } from '@uian/record';
import { Command } from 'commander';
import pg from 'pg';
import { ownerDatabaseUrl } from '../failure.js';
import { print } from '../output.js';

/** Brings the schema up to date, and gives the application's role its password where one is named. */
export async function migrate(url: string, appPassword: string | undefined): Promise<readonly string[]> {
  const dataSource = await createDataSource({ url, poolSize: 1, migrations: MIGRATIONS }).initialize();
  try {
    const done = await dataSource.runMigrations();
    if (appPassword) await dataSource.query(`alter role uian_app password ${pg.escapeLiteral(appPassword)}`);
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

export const migrateCommand = (): Command => new Command('migrate')
  .description('데이터베이스의 스키마를 맞춘다 (UIAN_OWNER_DATABASE_URL, UIAN_APP_PASSWORD)')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ json }: { json?: boolean }) => {
    const done = await migrate(ownerDatabaseUrl(), process.env['UIAN_APP_PASSWORD']);
    print(json, { migrations: done }, () => (done.length > 0 ? `이전했습니다: ${done.join(', ')}` : '이미 최신입니다.'));
  });
