import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Provider from 'oidc-provider';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';

const PUBLIC_URL = 'http://127.0.0.1:4400';
const CALLBACK = `${PUBLIC_URL}/api/auth/callback/oidc`;

let api: ApiUnderTest;
let server: Server;
let issuer: string;

/** A real provider of OpenID Connect; whoever signs in there is who they say they are. */
async function startProvider(): Promise<void> {
  server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'uian', client_secret: 'a-secret-of-the-test', redirect_uris: [CALLBACK], grant_types: ['authorization_code'] }],
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['of-the-test'] }, ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  server.on('request', provider.callback() as never);
}

beforeAll(async () => {
  await startProvider();
  api = await apiUnderTest('2024-03-05', {
    publicUrl: PUBLIC_URL, openId: { issuer, clientId: 'uian', clientSecret: 'a-secret-of-the-test', name: '시험 통합로그인' },
  });
  await api.sql(`insert into auth.account ("id", "accountId", "providerId", "userId", "updatedAt")
    select 'linked', 'gov-4711', 'oidc', "id", now() from auth."user" where "username" = 'clerk'`);
});
afterAll(async () => {
  await api.close();
  await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
});

/** A browser that follows where it is led, with a jar for each host; our public address is the API under test. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  cookies(host = new URL(PUBLIC_URL).host): string {
    return [...this.jars.get(host) ?? []].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async go(address: string, form?: Record<string, string>): Promise<{ at: string; status: number; text: string }> {
    let url = new URL(address, PUBLIC_URL);
    for (let hop = 0, sent = form; hop < 20; hop += 1, sent = undefined) {
      const { host } = url;
      if (host === new URL(PUBLIC_URL).host && !url.pathname.startsWith('/api/')) return { at: url.pathname + url.search, status: 200, text: '' };
      const to = host === new URL(PUBLIC_URL).host ? api.url + url.pathname + url.search : url.href;
      const response = await fetch(to, {
        redirect: 'manual', method: sent ? 'POST' : 'GET', body: sent && new URLSearchParams(sent),
        headers: { cookie: this.cookies(host), 'x-forwarded-for': '10.2.0.1' },
      });
      const jar = this.jars.get(host) ?? new Map<string, string>();
      this.jars.set(host, jar);
      for (const one of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
        if (value === '') jar.delete(name!);
        else jar.set(name!, value!);
      }
      const location = response.headers.get('location');
      const text = await response.text();
      if (location === null) return { at: url.href, status: response.status, text };
      url = new URL(location, url);
    }
    throw new Error('led round in circles');
  }

  /** Signs in at the provider as this subject and agrees. @returns where the browser ends up */
  async signIn(subject: string, start = '/api/sign-in/open-id?then=/bills'): Promise<string> {
    let page = await this.go(start);
    for (let step = 0; step < 4 && page.at.startsWith(issuer); step += 1) {
      const action = /action="([^"]+)"/.exec(page.text)?.[1];
      if (action === undefined) throw new Error(page.text);
      const prompt = /name="prompt" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      page = await this.go(action, prompt === 'login' ? { prompt, login: subject, password: 'anything' } : { prompt });
    }
    return page.at;
  }

  me = () => api.call<{ login?: string; type?: string }>(null, '/api/me', { headers: { cookie: this.cookies() } });
}

describe('signing in at the office’s own provider', () => {
  it('is offered by its name', async () => {
    expect((await api.call(null, '/api/sign-in/ways')).body).toEqual({ password: true, openId: { name: '시험 통합로그인' } });
  });

  it('lets in whom an administrator linked, leads back to where they wanted to go, and keeps no token', async () => {
    const browser = new Browser();
    expect(await browser.signIn('gov-4711')).toBe('/bills');
    expect((await browser.me()).body).toMatchObject({ login: 'clerk' });
    expect(await api.sql(`select "idToken", "accessToken" from auth.account where "providerId" = 'oidc'`)).toEqual([{ idToken: null, accessToken: null }]);
    expect(await api.sql(`select what, done, login from auth.access_record where what = '기관 통합 로그인'`)).toEqual([{ what: '기관 통합 로그인', done: true, login: 'clerk' }]);
  });

  it('counts as signing in again where the provider has just asked', async () => {
    const browser = new Browser();
    await browser.signIn('gov-4711');
    await api.sql('update auth.session set confirmed_until = null');
    await browser.signIn('gov-4711', '/api/sign-in/open-id?then=/bills&again=true');
    const [row] = await api.sql<{ confirmed: number }>('select count(*)::int as confirmed from auth.session where confirmed_until > now()');
    expect(row?.confirmed).toBe(1);
  });

  it('makes nobody and lets in nobody who is not linked', async () => {
    const browser = new Browser();
    expect(await browser.signIn('stranger-1')).toMatch(/^\/sign-in\?openid=failed/);
    expect((await browser.me()).status).toBe(401);
    expect(await api.sql(`select 1 from auth."user" where "email" like '%openid%'`)).toEqual([]);
  });

  it('does not let in whose account is disabled', async () => {
    await api.sql(`update auth."user" set disabled_at = now() where "username" = 'clerk'`);
    const browser = new Browser();
    expect(await browser.signIn('gov-4711')).toMatch(/^\/sign-in\?openid=failed/);
    expect((await browser.me()).status).toBe(401);
    await api.sql(`update auth."user" set disabled_at = null where "username" = 'clerk'`);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example'])('does not lead to %s', async (then) => {
    expect((await api.call(null, `/api/sign-in/open-id?then=${encodeURIComponent(then)}`)).status).toBe(422);
  });

  it('takes no answer that nobody here asked for', async () => {
    const { at } = await new Browser().go('/api/auth/callback/oidc?code=made-up&state=made-up');
    expect(at).toMatch(/^\/sign-in\?openid=failed/);
  });

  it('says so where the provider is away', async () => {
    const away = await apiUnderTest('2024-03-05', { openId: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y', name: '없음' } });
    const { headers } = await away.call(null, '/api/sign-in/open-id');
    expect(headers.get('location')).toBe('/sign-in?openid=unavailable');
    await away.close();
  });
});
