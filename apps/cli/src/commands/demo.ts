import { AccountRefused, accessPool, createAccount } from '@uian/access';
import { createDataSource } from '@uian/record';
import { Command } from 'commander';
import { foundDemo } from '../demo/founding.js';
import { DEMO_LOGINS, DEMO_PEOPLE } from '../demo/logins.js';
import { databaseUrl, ownerDatabaseUrl } from '../failure.js';
import { columns, print } from '../output.js';
import { today } from '../today.js';

const COUNCIL = 'seoul';

type Pool = ReturnType<typeof accessPool>;

/** Makes the accounts that are not there yet. @returns the account of each login */
async function demoAccounts(pool: Pool, council: string): Promise<ReadonlyMap<string, string>> {
  const made = await Promise.all(DEMO_PEOPLE.map(async ({ login, password, name, role, committee }) => {
    const id = await createAccount(pool, { login, password, name, council, offices: [{ role, ...(committee && { committee }) }] })
      .catch((error: unknown) => {
        if (error instanceof AccountRefused) return undefined; // the login is there already
        throw error;
      });
    return [login, id] as const;
  }));
  const { rows } = await pool.query<{ id: string; username: string }>(
    'select "id", "username" from auth."user" where "username" = any($1) and "council" = $2', [made.map(([login]) => login), council]);
  return new Map(rows.map(({ id, username }) => [username, id]));
}

/** Founds the demonstration council once; a later load adds accounts that are missing. */
async function load({ json, on }: { json?: boolean; on?: string }): Promise<void> {
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 8 }).initialize();
  const pool = accessPool(ownerDatabaseUrl());
  try {
    const acts = await foundDemo(dataSource, COUNCIL, on ?? today(), () => demoAccounts(pool, COUNCIL),
      (message) => process.stderr.write(`${message}\n`));
    if (acts === 0) await demoAccounts(pool, COUNCIL);
    print(json, { council: COUNCIL, founded: acts > 0, acts }, () =>
      (acts > 0 ? `시범 의회를 만들고 ${acts}건의 행위를 기록했습니다.` : '시범 의회가 이미 있습니다.'));
  } finally {
    await pool.end();
    await dataSource.destroy();
  }
}

export const demoCommand = (): Command => new Command('demo').description('시범 의회')
  .addCommand(new Command('load').description('시범 의회와 계정을 만든다')
    .option('--on <날짜>', '이 날을 오늘로 삼아 만든다 (YYYY-MM-DD)').option('--json', 'JSON으로 답한다').action(load))
  .addCommand(new Command('logins').description('시범 계정을 보인다').option('--json', 'JSON으로 답한다')
    .action(({ json }: { json?: boolean }) => print(json, DEMO_LOGINS, () =>
      columns([['직위', '아이디', '비밀번호', '이름'], ...DEMO_LOGINS.map((l) => [l.term, l.login, l.password, l.name])]))));
