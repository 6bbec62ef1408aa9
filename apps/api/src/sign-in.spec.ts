import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest(); });
afterAll(() => api.close());

const signIn = (login: unknown, password: unknown, address = '10.0.0.1') =>
  api.call<Record<string, unknown>>(null, '/api/sign-in', { json: { login, password }, headers: { 'x-forwarded-for': address } });

describe('signing in', () => {
  it('answers who came, of which council, with which offices, and sets a cookie that scripts cannot read', async () => {
    const response = await signIn('chair', PASSWORD);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      login: 'chair', name: 'chair 님', council: { id: 'seoul', today: '2024-03-05' },
      offices: [{ role: { id: 'committee-chair', term: '위원장' }, committee: { id: 'culture', term: '문화체육관광위원회' } }],
    });
    const cookie = String(response.headers.get('set-cookie'));
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
    expect(response.status).toBe(401);
    expect(response.body).toMatchObject({ type: 'urn:uian:problem:wrong-credentials', detail: '아이디 또는 비밀번호가 올바르지 않습니다.' });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('refuses what is no login, and names the field', async () => {
    const response = await signIn(7, '');
    expect(response.status).toBe(422);
    expect(response.body.errors).toEqual([
      { field: 'login', message: '글자로 입력하세요.' }, { field: 'password', message: '비워 둘 수 없습니다.' },
    ]);
  });

  it('slows down who tries too often from one address, and nobody else', async () => {
    const attempts: number[] = [];
    for (let at = 0; at < 31; at += 1) attempts.push((await signIn('nobody', 'guess-guess', '10.0.0.9')).status);
    expect(attempts.slice(0, 30)).toEqual(Array(30).fill(401));
    const response = await signIn('chair', PASSWORD, '10.0.0.9');
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.body.type).toBe('urn:uian:problem:too-many-attempts');
    expect((await signIn('chair', PASSWORD, '10.0.0.10')).status).toBe(200);
  });
});

describe('a session', () => {
  it('is needed for everything but signing in, health and the document', async () => {
    for (const url of ['/api/me', '/api/bills', '/api/tasks', '/api/changes', '/api/rules']) {
      const response = await api.call(null, url);
      expect([url, response.status]).toEqual([url, 401]);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
  });

  it('ends at sign-out, at once', async () => {
    const cookie = await api.as('vice');
    const me = () => api.call(null, '/api/me', { headers: { cookie } });
    expect((await me()).status).toBe(200);
    const out = await api.call(null, '/api/sign-out', { method: 'POST', headers: { cookie } });
    expect(out.status).toBe(204);
    expect(String(out.headers.get('set-cookie'))).toMatch(/Max-Age=0/i);
    expect((await me()).status).toBe(401);
  });

  it('cannot be made up', async () => {
    const response = await api.call(null, '/api/me', { headers: { cookie: 'uian.session_token=abc.def' } });
    expect(response.status).toBe(401);
  });

  it('is not to be used from another site', async () => {
    const out = (headers: Record<string, string>) =>
      api.call('clerk', '/api/notices/0197a000-0000-7000-8000-000000000000/read', { method: 'POST', headers });
    expect((await out({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await out({ origin: 'null' })).status).toBe(403);
    expect((await out({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await out({ origin: 'http://127.0.0.1:4400' })).status).toBe(404);
  });
});
