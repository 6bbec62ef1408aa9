import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest(); }, 60_000);
afterAll(() => api.close());

const signIn = (login: unknown, password: unknown, remoteAddress = '10.0.0.1') =>
  api.app.inject({ method: 'POST', url: '/api/sign-in', payload: { login, password } as object, remoteAddress });

describe('signing in', () => {
  it('answers who came, of which council, with which offices, and sets a cookie that scripts cannot read', async () => {
    const response = await signIn('chair', PASSWORD);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      login: 'chair', name: 'chair 님', council: { id: 'seoul', today: '2024-03-05' },
      offices: [{ role: { id: 'committee-chair', term: '위원장' }, committee: { id: 'culture', term: '문화체육관광위원회' } }],
    });
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^uian\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it.each([
    ['a wrong password', 'chair', 'wrong-password'],
    ['an unknown login', 'nobody', PASSWORD],
    ['a login that cannot be one', '위원장', PASSWORD],
  ])('refuses %s with one and the same sentence', async (_, login, password) => {
    const response = await signIn(login, password);
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ type: 'urn:uian:problem:wrong-credentials', detail: '아이디 또는 비밀번호가 올바르지 않습니다.' });
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('refuses what is no login, and names the field', async () => {
    const response = await signIn(7, '');
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      { field: 'login', message: '글자로 입력하세요.' }, { field: 'password', message: '비워 둘 수 없습니다.' },
    ]);
  });

  it('slows down who tries too often from one address, and nobody else', async () => {
    const attempts: number[] = [];
    for (let at = 0; at < 31; at += 1) attempts.push((await signIn('nobody', 'guess-guess', '10.0.0.9')).statusCode);
    expect(attempts.slice(0, 30)).toEqual(Array(30).fill(401));
    const response = await signIn('chair', PASSWORD, '10.0.0.9');
    expect(response.statusCode).toBe(429);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(response.json().type).toBe('urn:uian:problem:too-many-attempts');
    expect((await signIn('chair', PASSWORD, '10.0.0.10')).statusCode).toBe(200);
  }, 30_000);
});

describe('a session', () => {
  it('is needed for everything but signing in, health and the document', async () => {
    for (const url of ['/api/me', '/api/bills', '/api/tasks', '/api/changes', '/api/rules']) {
      const response = await api.call(null, { url });
      expect([url, response.statusCode]).toEqual([url, 401]);
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
  });

  it('ends at sign-out, at once', async () => {
    const cookie = await api.as('vice');
    const me = () => api.app.inject({ url: '/api/me', headers: { cookie } });
    expect((await me()).statusCode).toBe(200);
    const out = await api.app.inject({ method: 'POST', url: '/api/sign-out', headers: { cookie } });
    expect(out.statusCode).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/Max-Age=0/i);
    expect((await me()).statusCode).toBe(401);
  });

  it('cannot be made up', async () => {
    const response = await api.app.inject({ url: '/api/me', headers: { cookie: 'uian.session_token=abc.def' } });
    expect(response.statusCode).toBe(401);
  });

  it('is not to be used from another site', async () => {
    const headers = { cookie: await api.as('clerk') };
    const out = (more: object) => api.app.inject({ method: 'POST', url: '/api/notices/0197a000-0000-7000-8000-000000000000/read', headers: { ...headers, ...more } });
    expect((await out({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await out({ origin: 'null' })).statusCode).toBe(403);
    expect((await out({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await out({ origin: 'http://127.0.0.1:4400' })).statusCode).toBe(404);
  });
});
