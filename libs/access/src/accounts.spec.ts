import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundCouncil } from '@uian/record';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { Pool } from 'pg';
import { accessPool, AccountRefused, actorOf, createAccount, createAuthentication, Sessions, type NewAccount } from './index.js';

const PASSWORD = 'correct-horse-battery';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = accessPool(database.appUrl);
  const committees = [{ id: 'culture', name: '문화체육관광위원회', standing: true, size: 12 }];
  const clockOffset = Date.parse('2024-03-05T12:00:00+09:00') - Date.now();
  for (const id of ['seoul', 'elsewhere']) {
    await foundCouncil(database.app, { id, pack: 'seoul', name: id, purpose: 'rehearsal', committees: id === 'seoul' ? committees : [{ ...committees[0]!, id: 'traffic' }], members: ['의원1'], clockOffset });
  }
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const account = (more: Partial<NewAccount>): NewAccount =>
  ({ login: 'clerk', password: PASSWORD, name: '김의사', council: 'seoul', offices: [{ role: 'secretariat' }], ...more });
const officesOf = async (id: string) => (await actorOf({ id, name: '', council: 'seoul' }, pool)).offices;

describe('an account', () => {
  it('holds the offices whose term covers the business day of its council', async () => {
    const id = await createAccount(pool, account({
      login: 'many', offices: [
        { role: 'committee-chair', committee: 'culture', from: '2024-03-05', to: '2024-03-05' },
        { role: 'council-chair', to: '2024-03-04' }, { role: 'plenary-clerk', from: '2024-03-06' }, { role: 'secretariat' },
      ],
    }));
    expect(await officesOf(id)).toEqual([{ role: 'committee-chair', committee: 'culture' }, { role: 'secretariat' }]);
  });

  it.each<[string, Partial<NewAccount>, string]>([
    ['a login that is taken, whatever its case', { login: 'TAKEN' }, 'TAKEN: 이미 있는 아이디입니다.'],
    ['a login with a space', { login: 'the clerk' }, '아이디는 영문, 숫자, 점, 밑줄, 붙임표로 2~50자여야 합니다.'],
    ['a short password', { login: 'other', password: 'short' }, '비밀번호는 8~128자여야 합니다.'],
    ['a chair of no committee', { login: 'other', offices: [{ role: 'committee-chair' }] }, '위원장 직위에는 위원회를 적어야 합니다.'],
    ['a clerk of a committee', { login: 'other', offices: [{ role: 'secretariat', committee: 'culture' }] }, '의사과 직위에는 위원회를 적지 않습니다.'],
    ['an unknown council', { login: 'other', council: 'atlantis' }, '그런 의회나 위원회가 없습니다.'],
    ["another council's committee", { login: 'other', offices: [{ role: 'committee-chair', committee: 'traffic' }] }, '그런 의회나 위원회가 없습니다.'],
  ])('is not made with %s, and nothing of it stays', async (_, more, sentence) => {
    await createAccount(pool, account({ login: 'taken' })).catch(() => undefined);
    await expect(createAccount(pool, account(more))).rejects.toEqual(new AccountRefused(sentence));
    const { rows } = await pool.query(`select 1 from "user" where username = 'other'`);
    expect(rows).toEqual([]);
  });

  it('keeps its password as argon2id alone', async () => {
    await createAccount(pool, account({ login: 'secretive' }));
    const { rows } = await pool.query<{ password: string }>(`select a.password from account a join "user" u on u.id = a."userId" where u.username = 'secretive'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.password).toMatch(/^\$argon2id\$/);
  });
});

describe('cookies', () => {
  const signIn = async (publicUrl: string) => {
    const sessions = new Sessions(createAuthentication(pool, { secret: 's3cret-'.repeat(6), publicUrl }), pool);
    return sessions.signIn('cookie', PASSWORD, { address: '127.0.0.1' });
  };
  beforeAll(() => createAccount(pool, account({ login: 'cookie' })));

  it.each([['https://uian.example', true], ['http://127.0.0.1:4400', false]])('of %s are Secure: %s', async (publicUrl, secure) => {
    const answer = await signIn(publicUrl);
    expect(answer).toMatchObject({ kind: 'signed-in', caller: { login: 'cookie', council: 'seoul', offices: [{ role: 'secretariat' }] } });
    const [cookie] = answer.kind === 'signed-in' ? answer.cookies : [];
    expect([/; Secure/i.test(cookie ?? ''), /; HttpOnly/i.test(cookie ?? ''), /; SameSite=Lax/i.test(cookie ?? '')]).toEqual([secure, true, true]);
  });

  it('of another secret are worth nothing', async () => {
    const answer = await signIn('http://127.0.0.1:4400');
    const cookie = answer.kind === 'signed-in' ? answer.cookies.map((one) => one.split(';', 1)[0]).join('; ') : '';
    const other = new Sessions(createAuthentication(pool, { secret: 'another-'.repeat(6), publicUrl: 'http://127.0.0.1:4400' }), pool);
    expect(await other.callerOf(cookie)).toBeUndefined();
  });
});
