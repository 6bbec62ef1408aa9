import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_NOTICE_SETTINGS } from '@uian/domain';
import type { DeliveryView, PersonSettingsView } from '@uian/record';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, refer, setSession } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
let bill: string;

beforeAll(async () => {
  api = await apiUnderTest('2024-02-20');
  await setSession(api);
  bill = await refer(api);
  await approveAgenda(api, await draftAgenda(api, [bill]));
});
afterAll(() => api.close());

const settings = async (login: string) => (await api.call<PersonSettingsView>(login, '/api/settings')).body;
const put = (login: string, path: string, json: object) => api.call<{ secret: string | null; detail?: string }>(login, path, { method: 'PUT', json });
const post = (login: string, path: string, json: object = {}) => api.call<{ url: string; detail?: string }>(login, path, { json });

describe('settings of notices', () => {
  it('are each person’s own, with their defaults', async () => {
    expect(await settings('specialist')).toMatchObject({
      settings: DEFAULT_NOTICE_SETTINGS, mail: { address: null, verifiedAt: null, wanted: null }, webhook: null, feeds: [],
      kinds: expect.arrayContaining([{ id: 'overdue', term: '기한 지남' }]),
    });
    expect((await put('specialist', '/api/settings', { ...DEFAULT_NOTICE_SETTINGS, mail: ['overdue'], from: '08:00' })).status).toBe(204);
    expect((await settings('specialist')).settings).toMatchObject({ mail: ['overdue'], from: '08:00' });
    expect((await settings('chair')).settings).toEqual(DEFAULT_NOTICE_SETTINGS);
  });

  it('are refused in Korean', async () => {
    const { status, body } = await put('chair', '/api/settings', { ...DEFAULT_NOTICE_SETTINGS, to: '07:00' });
    expect([status, body.detail]).toEqual([422, '끝 시각은 시작 시각보다 늦어야 합니다.']);
  });
});

describe('a mail address', () => {
  const code = async (login: string) => (await api.sql<{ code: string }>(
    `select m.code from mail_address m join auth."user" u on u."id" = m.account_id where u."username" = $1`, [login]))[0]?.code ?? '';

  it('is written to once its owner has sent the code back', async () => {
    expect((await post('vice', '/api/settings/mail', { address: 'vice@council.example' })).status).toBe(202);
    expect((await settings('vice')).mail).toEqual({ address: null, verifiedAt: null, wanted: 'vice@council.example' });
    const wrong = String((Number(await code('vice')) + 1) % 1_000_000).padStart(6, '0');
    expect((await post('vice', '/api/settings/mail/confirm', { code: wrong })).body.detail).toContain('맞지 않거나');
    expect((await post('vice', '/api/settings/mail/confirm', { code: await code('vice') })).status).toBe(204);
    expect((await settings('vice')).mail).toMatchObject({ address: 'vice@council.example', verifiedAt: expect.any(String), wanted: null });
  });

  it('keeps its place until a new one is confirmed, and guesses at a code have an end', async () => {
    await post('vice', '/api/settings/mail', { address: 'new@council.example' });
    expect((await settings('vice')).mail).toMatchObject({ address: 'vice@council.example', wanted: 'new@council.example' });
    const right = await code('vice');
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0');
    for (let guess = 0; guess < 5; guess += 1) await post('vice', '/api/settings/mail/confirm', { code: wrong });
    expect((await post('vice', '/api/settings/mail/confirm', { code: right })).status).toBe(422);
  });

  it('is not asked for without end', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) statuses.push((await post('staff', '/api/settings/mail', { address: 'staff@council.example' })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('is vouched for by an administrator alone', async () => {
    const { body: me } = await api.call<{ id: string }>('plenary', '/api/me');
    expect((await post('clerk', '/api/settings/mail/vouch', { account: me.id, address: 'p@council.example' })).status).toBe(403);
    await api.sql(`insert into auth.office (account_id, council_id, role) select "id", "council", 'administrator' from auth."user" where "username" = 'other-chair'`);
    expect((await post('other-chair', '/api/settings/mail/vouch', { account: me.id, address: 'p@council.example' })).status).toBe(204);
    expect((await settings('plenary')).mail.address).toBe('p@council.example');
  });
});

describe('a webhook', () => {
  it('shows its key once, and is gone when it is taken away', async () => {
    const { body } = await put('clerk', '/api/settings/webhook', { url: 'https://hook.council.example/uian' });
    expect(body.secret).toMatch(/^whsec_/);
    expect((await settings('clerk')).webhook).toMatchObject({ url: 'https://hook.council.example/uian' });
    expect((await put('clerk', '/api/settings/webhook', { url: 'file:///etc/passwd' })).status).toBe(422);
    await put('clerk', '/api/settings/webhook', { url: null });
    expect((await settings('clerk')).webhook).toBeNull();
  });
});

describe('a calendar feed', () => {
  const path = (url: string) => new URL(url).pathname;
  const read = async (url: string) => {
    const answer = await api.call<null>(null, path(url));
    return { status: answer.status, type: answer.headers.get('content-type'), text: answer.text.replaceAll('\r\n ', '') };
  };
  const eventOf = (text: string, words: string): Record<string, string> => Object.fromEntries(
    (text.split('BEGIN:VEVENT').find((event) => event.includes(words)) ?? '').split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2)));

  it('of a person holds what they owe and the meetings of their committee, behind an address that is the key', async () => {
    const { body: { url } } = await post('specialist', '/api/settings/feeds');
    const { status, type, text } = await read(url);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(eventOf(text, '검토보고서 배부')).toMatchObject({ 'DTSTART;VALUE=DATE': '20240229', UID: expect.stringContaining(`${bill}.review_report.distribute`) });
    expect(eventOf(text, '제1차 회의')).toMatchObject({ DTSTART: '20240305T010000Z' });
    expect(text).toContain('서울특별시의회 회의규칙 제54조제4항');
  });

  it('keeps the UID and raises SEQUENCE when a day moves', async () => {
    const { body: { url } } = await post('specialist', '/api/settings/feeds', { committee: COMMITTEE });
    const before = eventOf((await read(url)).text, '검토보고서 배부');
    await api.act('clerk', '/api/calendar/acts', 'calendar.correct-holiday', '2024-02-20', { on: '2024-02-29', holiday: '임시공휴일', reason: '시험' });
    // An act that comes before the sweep carries the change for its stream.
    await api.act('clerk', `/api/bills/${bill}/acts`, 'bill.give-notice', '2024-02-20', { until: '2024-02-28' });
    const after = eventOf((await read(url)).text, '검토보고서 배부');
    expect(after['DTSTART;VALUE=DATE']).toBe('20240228');
    expect(after.UID).toBe(before.UID);
    expect(Number(after.SEQUENCE)).toBeGreaterThan(Number(before.SEQUENCE));
  });

  it('is dead once it is revoked, and nobody else can revoke it', async () => {
    const { body: { url } } = await post('chair', '/api/settings/feeds');
    const [feed] = (await settings('chair')).feeds;
    expect((await post('vice', `/api/settings/feeds/${feed?.id}/revoke`)).status).toBe(404);
    expect((await read(url)).status).toBe(200);
    expect((await post('chair', `/api/settings/feeds/${feed?.id}/revoke`)).status).toBe(204);
    expect((await read(url)).status).toBe(404);
    expect((await settings('chair')).feeds).toEqual([]);
  });
});

describe('the ledger of deliveries', () => {
  it('shows everybody their own, and all of them to who answers for them', async () => {
    const list = async (login: string, query = '') => api.call<{ items: DeliveryView[] }>(login, `/api/deliveries${query}`);
    expect((await list('vice')).body.items).toMatchObject([{ subject: '[메일 주소 확인]', channel: { id: 'mail' }, state: { id: 'waiting' } }, { subject: '[메일 주소 확인]' }]);
    expect((await list('chair', '/all')).status).toBe(403);
    const { body } = await list('clerk', '/all?state=waiting&channel=mail');
    expect(new Set(body.items.map(({ person }) => person))).toEqual(new Set(['vice 님', 'staff 님']));
    expect((await list('stranger', '/all')).body.items).toEqual([]);
  });
});

describe('what an act asks of others', () => {
  it('is told to them at once: who asked, what, until when, why', async () => {
    const { body } = await api.call<{ items: { subject: string; body: string; rung: string }[] }>('chair', '/api/notices');
    expect(body.items.find(({ rung }) => rung === 'begun')).toMatchObject({
      subject: '[위원장 승인 요청] 제1차 문화체육관광위원회 의사일정안 (안건 1건) – 의사일정 승인 목표 2024. 2. 16.(금)까지',
      body: expect.stringContaining('할 일: 의사일정 승인 또는 의사일정 반려'),
    });
  });
});
