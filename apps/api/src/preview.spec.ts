import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { PreviewReply } from './resources/preview.controller.js';
import { apiUnderTest, COMMITTEE, type Answer, type ApiUnderTest } from './testing/api-under-test.js';
import { expectRecorded, introduce, INTRODUCTION, refer, setSession, type Reply } from './testing/bill-on-its-way.js';

type Accepted = Extract<PreviewReply, { accepted: true }>;

let api: ApiUnderTest;
const foresee = (login: string, path: string, act: string, day: string, input: object, more: object = {}): Promise<Answer<PreviewReply>> =>
  api.call(login, path, { json: { commandId: randomUUID(), act, day, input, ...more } });

async function accepted(...call: Parameters<typeof foresee>): Promise<Accepted> {
  const { status, body, text } = await foresee(...call);
  if (status !== 200 || !body.accepted) throw new Error(text);
  return body;
}

const counts = async (): Promise<unknown> => api.sql(`select (select count(*) from event) as events, (select count(*) from command) as commands,
  (select count(*) from stream) as streams, (select coalesce(sum(last_number), 0) from bill_counter) as numbers`);

beforeAll(async () => {
  api = await apiUnderTest();
  await setSession(api);
});
afterAll(() => api.close());

describe('a preview of an act', () => {
  it('tells what a referral begins, from when the bill can be placed, and what the law would do by itself', async () => {
    const id = await introduce(api);
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.receive', '2024-02-02', {}));
    const before = await counts();
    const { streams, calendar } = await accepted('clerk', `/api/bills/${id}/acts/preview`, 'bill.refer', '2024-02-07', { committee: COMMITTEE });
    expect(calendar).toBeNull();
    expect(streams).toHaveLength(1);
    const [bill] = streams;
    expect([bill!.id, bill!.before!.term, bill!.after.term]).toEqual([id, '접수', '위원회 회부']);
    expect(bill!.sentences).toEqual([
      '위원회 회부 단계가 됩니다.',
      '입법예고 게시 목표: 2024. 2. 13.(화)까지 (내부 목표, 법적 기한 아님)',
      '2024. 2. 15.(목)부터 위원회 상정 가능',
      '2024. 6. 7.(금) 이후 처음 열리는 위원회에 자동상정',
      '회부 목표: 지킴',
    ]);
    expect(bill!.opened.find(({ act }) => act.id === 'bill.give-notice')).toMatchObject({ allowedFrom: null, violations: [], leads: false });
    expect(await counts()).toEqual(before);
    expect((await api.call<{ state: { id: string } }>('clerk', `/api/bills/${id}`)).body.state.id).toBe('received');
  });

  it('answers the refusal that would come, with article and day, as a value', async () => {
    const id = await refer(api);
    const { status, body } = await foresee('clerk', `/api/bills/${id}/acts/preview`, 'bill.give-notice', '2024-02-08', { until: '2024-02-09' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: false, refusal: { code: 'act-refused', act: 'bill.give-notice' } });
    const { refusal } = body as Extract<PreviewReply, { accepted: false }>;
    const recorded = await api.act<Reply>('clerk', `/api/bills/${id}/acts`, 'bill.give-notice', '2024-02-08', { until: '2024-02-09' });
    expect(recorded.status).toBe(409);
    expect(refusal.violations).toEqual(recorded.body.violations);
    expect(refusal.detail).toBe(recorded.body.detail);
  });

  it('says that somebody has not the office, and finds no bill of another council', async () => {
    const id = await refer(api);
    const call = [`/api/bills/${id}/acts/preview`, 'bill.give-notice', '2024-02-08', { until: '2024-02-13' }] as const;
    expect((await foresee('chair', ...call)).body).toMatchObject({ accepted: false, refusal: { code: 'not-permitted' } });
    expect((await foresee('stranger', ...call)).status).toBe(404);
  });

  it('of a receipt takes no number from the counter', async () => {
    const id = await introduce(api);
    const before = await counts();
    const { streams: [bill] } = await accepted('clerk', `/api/bills/${id}/acts/preview`, 'bill.receive', '2024-02-02', {});
    expect(bill!.number).toEqual(expect.any(Number));
    expect(await counts()).toEqual(before);
  });

  it('of a bill that is not there yet shows what it would become', async () => {
    const before = await counts();
    const { streams: [bill] } = await accepted('clerk', '/api/bills/preview', 'bill.introduce', '2024-02-02', INTRODUCTION);
    expect(bill).toMatchObject({ title: INTRODUCTION.title, before: null, after: { term: '발의' } });
    expect(await counts()).toEqual(before);
  });

  it('of one act on several bills shows each of them', async () => {
    const bills = [await refer(api), await refer(api)];
    const { streams } = await accepted('clerk', '/api/bills/acts/preview', 'bill.give-notice', '2024-02-08', { until: '2024-02-13' }, { bills });
    expect(streams.map(({ id }) => id).sort()).toEqual([...bills].sort());
    expect(streams[0]!.sentences[0]).toBe('입법예고 기간: 적어도 2024. 2. 12.(월)까지');
  });

  it('of a holiday lists the deadlines of all bills that it would move, and moves none', async () => {
    const id = await refer(api);
    expectRecorded(await api.act('staff', '/api/meetings', 'meeting.draft', '2024-02-14', {
      committee: COMMITTEE, ordinal: 9, sitting: '2024-03-05', time: '10:00', items: [id] }));
    const before = await counts();
    const { calendar, streams } = await accepted('clerk', '/api/calendar/acts/preview', 'calendar.correct-holiday', '2024-02-07', {
      on: '2024-02-08', holiday: '임시공휴일', reason: '시험' });
    expect(streams[0]!.kind).toBe('calendar');
    expect(calendar!.looked).toBeGreaterThan(0);
    const mine = calendar!.moved.filter(({ stream }) => stream === id);
    expect(mine.map(({ words }) => words)).toContain('입법예고 게시 목표: 2024. 2. 13.(화) → 2024. 2. 14.(수)');
    expect(calendar!.deadlines).toBe(calendar!.moved.length);
    expect(await counts()).toEqual(before);
  });
});
