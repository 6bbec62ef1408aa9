import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CouncilDirectory, Recorder } from '@uian/record';
import { randomUUID } from 'node:crypto';
import { createApi } from './create-api.js';
import { apiUnderTest, COMMITTEE, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { expectRecorded, introduce, refer } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest('2024-03-05'); });
afterAll(() => api.close());

interface Heard { readonly type: string; readonly data: { stream?: string; sequence?: number } }

/** Listens as a browser does. `next` answers the next event; `ended` settles when the server closes the stream. */
async function listen(login: string, base = api.url) {
  const abort = new AbortController();
  const response = await fetch(`${base}/api/changes`, { headers: { cookie: await api.as(login) }, signal: abort.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const heard: Heard[] = [];
  let text = '';
  const next = async (): Promise<Heard | undefined> => {
    while (heard.length === 0) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        const data = field('data');
        if (data !== undefined) heard.push({ type: field('event') ?? 'message', data: JSON.parse(data) as Heard['data'] });
      }
    }
    return heard.shift();
  };
  return { response, next, stop: () => abort.abort() };
}

describe('live updates', () => {
  it('say which stream came how far, once, to those of the council alone', async () => {
    const [clerk, stranger] = [await listen('clerk'), await listen('stranger')];
    expect(clerk.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect([await clerk.next(), await stranger.next()]).toEqual([{ type: 'ready', data: {} }, { type: 'ready', data: {} }]);
    const id = await introduce(api);
    expect(await clerk.next()).toEqual({ type: 'change', data: { stream: id, sequence: 1 } });
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.receive', '2024-02-02', {}));
    expect(await clerk.next()).toEqual({ type: 'change', data: { stream: id, sequence: 2 } });
    const heard = stranger.next();
    const json = { commandId: randomUUID(), act: 'calendar.correct-holiday', day: '2024-03-05', input: { on: '2024-03-07', holiday: null, reason: '시험' } };
    const own = await api.call<{ stream: string }>('stranger', '/api/calendar/acts', { json });
    expect(await heard).toEqual({ type: 'change', data: { stream: own.body.stream, sequence: 1 } });
    clerk.stop();
    stranger.stop();
  });

  it('tell of what another process records', async () => {
    const id = await introduce(api);
    const clerk = await listen('clerk');
    await clerk.next();
    await new Recorder(api.record, new CouncilDirectory(api.record)).record({
      council: COUNCIL, commandId: randomUUID(), actor: { id: 'somebody', offices: [{ role: 'secretariat' }] }, act: 'bill.receive', day: '2024-02-02', input: {}, stream: id,
    });
    let heard = await clerk.next();
    while (heard?.data.stream !== id || heard.data.sequence !== 2) heard = await clerk.next();
    clerk.stop();
  });
});

describe('while the engine is away', () => {
  it('acts are recorded, and health says what is missing', async () => {
    await refer(api);
    expect((await api.call(null, '/health/live')).body).toEqual({ status: 'live' });
    const { status, body } = await api.call(null, '/health/ready');
    expect([status, body]).toEqual([200, expect.objectContaining({ status: 'degraded', postgresql: 'up', temporal: 'down', message: expect.stringContaining('행위는 기록됩니다') })]);
  });
});

describe('a stop', () => {
  it('closes what listens, and the server, at once', async () => {
    const app = await createApi({
      databaseUrl: api.databaseUrl, authSecret: api.authSecret, publicUrl: 'http://127.0.0.1:4400', host: '127.0.0.1', port: 0, trustedProxies: [],
    });
    await app.listen(0, '127.0.0.1');
    const { next } = await listen('clerk', await app.getUrl());
    await next();
    const end = next().catch(() => undefined);
    await app.close();
    expect(await end).toBeUndefined();
  });
});

describe('while PostgreSQL is away', () => {
  it('everything is a 503 that says when to come again, and all is well when it is back', async () => {
    const cookie = await api.as('clerk');
    await api.call('clerk', '/api/me');
    const [{ name }] = await api.sql<{ name: string }>('select current_database() as name') as [{ name: string }];
    await api.asServer(`alter database ${name} allow_connections false`);
    await api.asServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const act = await api.act<{ type: string }>('clerk', '/api/bills', 'bill.introduce', '2024-02-02', { kind: 'ordinance.repeal', title: '폐지조례안', subtitle: '의원1', proposers: ['의원1'], supporters: [] });
    expect([act.status, act.body.type, act.headers.get('retry-after')]).toEqual([503, 'urn:uian:problem:record-unavailable', '5']);
    expect((await api.call(null, '/api/me', { headers: { cookie: `${cookie}x` } })).status).toBe(401);
    expect((await api.call(null, '/api/sign-in', { json: { login: 'staff', password: 'wrong-password' } })).status).toBe(503);
    expect((await api.call(null, '/health/live')).status).toBe(200);
    expect((await api.call(null, '/health/ready')).status).toBe(503);
    await api.asServer(`alter database ${name} allow_connections true`);
    expect((await api.call(null, '/health/ready')).status).toBe(200);
    await refer(api, { title: `${COMMITTEE} 조례안` });
  });
});
