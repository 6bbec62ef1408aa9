import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@uian/access';
import { apiUnderTest, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-03-05', { policy: { ...DEFAULT_POLICY, lockAfter: 3, signInsAMinute: 1_000 }, requestsAMinute: 60 });
});
afterAll(() => api.close());

type Body = Reply & { until: string };
const signIn = (login: string, password: string, address = '10.0.0.1') =>
  api.call<Body>(null, '/api/sign-in', { json: { login, password }, headers: { 'x-forwarded-for': address } });
const session = async (login: string): Promise<string> =>
  (await signIn(login, PASSWORD)).headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ');

describe('a login', () => {
  it('is locked after three wrong passwords from anywhere, says so, and stays so for the right one', async () => {
    const wrong: number[] = [];
    for (const address of ['10.0.1.1', '10.0.1.2', '10.0.1.3']) wrong.push((await signIn('other-chair', 'wrong-password', address)).status);
    expect(wrong).toEqual([401, 401, 401]);
    const locked = await signIn('Other-Chair', PASSWORD, '10.0.1.4');
    expect(locked.status).toBe(429);
    expect(locked.body).toMatchObject({
      type: 'urn:uian:problem:account-locked', detail: '비밀번호를 여러 번 잘못 입력하여 잠겼습니다. 15분 뒤에 다시 시도하거나 관리자에게 잠금 해제를 요청하세요.',
    });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
    await api.sql(`update auth.sign_in_attempt set locked_until = now() - interval '1 second', last_at = now() - interval '15 minutes 1 second' where login = 'other-chair'`);
    expect((await signIn('other-chair', PASSWORD)).status).toBe(200);
  });

  it('that nobody has is locked just the same: the answer does not tell whether it exists', async () => {
    for (let at = 0; at < 3; at += 1) await signIn('nobody-here', 'wrong-password');
    expect((await signIn('nobody-here', 'wrong-password')).body.type).toBe('urn:uian:problem:account-locked');
  });

  it('begins anew after the right password', async () => {
    for (let at = 0; at < 3; at += 1) {
      expect((await signIn('plenary', 'wrong-password')).status).toBe(401);
      expect((await signIn('plenary', PASSWORD)).status).toBe(200);
    }
  });
});

describe('a session', () => {
  const me = (cookie: string) => api.call(null, '/api/me', { headers: { cookie } });

  it('ends when nobody has used it for half an hour', async () => {
    const cookie = await session('staff');
    await api.sql(`update auth.session set last_seen_at = now() - interval '29 minutes'`);
    expect((await me(cookie)).status).toBe(200);
    const later = await session('staff');
    await api.sql(`update auth.session set last_seen_at = now() - interval '31 minutes'`);
    expect((await me(later)).status).toBe(401);
    const [row] = await api.sql<{ count: string }>(`select count(*) from auth.session where last_seen_at < now() - interval '30 minutes'`);
    expect(Number(row?.count)).toBeGreaterThanOrEqual(0);
  });

  it('is not kept alive by what a screen asks by itself', async () => {
    const cookie = await session('staff');
    const seen = async () => (await api.sql<{ seconds: number }>(`
      select extract(epoch from now() - max(last_seen_at))::int as seconds from auth.session s join auth."user" u on u."id" = s."userId" where u."username" = 'staff'`))[0]!.seconds;
    await api.sql(`update auth.session set last_seen_at = now() - interval '20 minutes'`);
    await api.call(null, '/api/me', { headers: { cookie, 'x-uian-unattended': '1' } });
    expect(await seen()).toBeGreaterThan(1_000);
    const other = await session('staff');
    await api.sql(`update auth.session set last_seen_at = now() - interval '20 minutes'`);
    await api.call(null, '/api/me', { headers: { cookie: other } });
    expect(await seen()).toBeLessThan(60);
  });

  it('ends after its working day, used or not', async () => {
    const cookie = await session('staff');
    await api.sql(`update auth.session set "expiresAt" = now() - interval '1 second'`);
    expect((await me(cookie)).status).toBe(401);
  });

  it('ends with the account', async () => {
    const cookie = await session('specialist');
    await api.sql(`update auth."user" set disabled_at = now() where "username" = 'specialist'`);
    expect((await me(cookie)).status).toBe(401);
    expect((await signIn('specialist', PASSWORD)).status).toBe(401);
  });

  it('of whom an administrator gave a password serves for nothing but changing it', async () => {
    await api.sql(`update auth."user" set password_due = true where "username" = 'vice'`);
    const cookie = await session('vice');
    expect((await me(cookie)).body).toMatchObject({ passwordDue: true });
    const bills = await api.call<Body>(null, '/api/bills', { headers: { cookie } });
    expect([bills.status, bills.body.type]).toEqual([403, 'urn:uian:problem:password-change-needed']);
  });
});

describe('an act that cannot be taken back', () => {
  const promulgate = async (cookie: string, bill: string) => api.call<Body>(null, `/api/bills/${bill}/acts`, {
    headers: { cookie }, json: { commandId: randomUUID(), act: 'bill.promulgate', day: '2024-03-05', input: { number: '제1호', effect: { kind: 'default' } } },
  });
  const confirm = (cookie: string, json: object) => api.call<Body>(null, '/api/session/confirm', { headers: { cookie }, json });

  it('asks its doer to sign in again, and is then judged like any other', async () => {
    const bill = await introduce(api);
    const cookie = await session('clerk');
    const asked = await promulgate(cookie, bill);
    expect([asked.status, asked.body]).toMatchObject([403, { type: 'urn:uian:problem:reauthentication-needed', act: 'bill.promulgate' }]);
    const wrong = await confirm(cookie, { password: 'wrong-password' });
    expect([wrong.status, wrong.body.errors]).toEqual([422, [{ field: 'password', message: '비밀번호가 맞지 않습니다.' }]]);
    expect((await promulgate(cookie, bill)).status).toBe(403);
    const right = await confirm(cookie, { password: PASSWORD });
    expect(Date.parse(right.body.until) - Date.now()).toBeGreaterThan(9 * 60_000);
    expect((await promulgate(cookie, bill)).body.type).toBe('urn:uian:problem:act-refused');
    expect((await promulgate(await session('clerk'), bill)).body.type).toBe('urn:uian:problem:reauthentication-needed');
    await api.sql(`update auth.session set confirmed_until = now() - interval '1 second'`);
    expect((await promulgate(cookie, bill)).body.type).toBe('urn:uian:problem:reauthentication-needed');
  });

  it('locks the login of whom guesses at the confirmation', async () => {
    const cookie = await session('chair');
    for (let at = 0; at < 3; at += 1) expect((await confirm(cookie, { password: 'wrong-password' })).status).toBe(422);
    expect((await confirm(cookie, { password: PASSWORD })).body.type).toBe('urn:uian:problem:account-locked');
  });

  it('wants a password or a code', async () => {
    expect((await confirm(await session('clerk'), {})).body.errors).toEqual([{ field: '', message: '비밀번호와 인증번호 가운데 하나를 입력하세요.' }]);
  });
});

describe('who sends too much', () => {
  it('is asked to wait, by session; others are not', async () => {
    const cookie = await session('plenary');
    const statuses: number[] = [];
    for (let at = 0; at < 61; at += 1) statuses.push((await api.call(null, '/api/me', { headers: { cookie } })).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
    const slow = await api.call<Body>(null, '/api/me', { headers: { cookie } });
    expect(slow.body).toMatchObject({ type: 'urn:uian:problem:too-many-requests', title: '요청이 너무 많습니다.' });
    expect(Number(slow.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.call(null, '/api/me', { headers: { cookie: await session('plenary') } })).status).toBe(200);
    expect((await api.call(null, '/health/live', { headers: { cookie } })).status).toBe(200);
  });
});
