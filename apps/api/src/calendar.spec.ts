import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CALENDAR_ACTS } from '@uian/procedure';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';
import { expectRecorded, setSession, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
const act = (name: string, day: string, input: object, login = 'clerk') => api.act<Reply>(login, '/api/calendar/acts', name, day, input);
const ofSession = { session: 322 };

beforeAll(async () => {
  api = await apiUnderTest('2024-03-25');
  await setSession(api);
});
afterAll(() => api.close());

/** The life of 제322회 임시회 and what is beside it, in its order; 회기 등록 and 집회 공고 are done before. */
const LIFE: readonly (readonly [act: keyof typeof CALENDAR_ACTS, day: string, input: object])[] = [
  ['calendar.set-term', '2024-01-15', { ordinal: 11, from: '2022-07-01', to: '2026-06-30' }],
  ['calendar.adopt-plan', '2024-01-15', { year: 2024 }],
  ['calendar.note-ordinance-plan', '2024-01-31', { year: 2024, by: 'head' }],
  ['calendar.request-session', '2024-02-05', { ...ofSession, by: 'members' }],
  ['calendar.change-session', '2024-02-20', { ...ofSession, to: '2024-03-07', reason: '단축 의결' }],
  ['calendar.set-sittings', '2024-02-20', { ...ofSession, plenarySittings: ['2024-02-20', '2024-03-07'], reason: '의사일정 변경' }],
  ['calendar.change-plenary-agenda', '2024-02-20', {
    ...ofSession, on: '2024-02-20', what: '의사일정 추가', by: 'motion', signatories: 10, resolved: '제322회 제1차 본회의', reason: '긴급한 안건',
  }],
  ['calendar.resolve-recess', '2024-02-20', { ...ofSession, from: '2024-02-21', to: '2024-03-06' }],
  ['calendar.schedule-documents', '2024-02-20', { subject: '채무 현황', dueOn: '2024-03-04' }],
  ['calendar.request-documents', '2024-02-21', { subject: '채무 현황' }],
  ['calendar.schedule-questions', '2024-02-20', { subject: '교통', on: '2024-03-07', time: '10:00' }],
  ['calendar.send-questions', '2024-03-05', { subject: '교통', time: '09:00' }],
  ['calendar.close-session', '2024-03-07', ofSession],
  ['calendar.post-draft-minutes', '2024-03-11', ofSession],
  ['calendar.request-minutes-correction', '2024-03-12', { ...ofSession, by: '의원1', what: '12쪽 숫자' }],
  ['calendar.notify-result', '2024-03-20', ofSession],
  ['calendar.set-office-targets', '2024-03-20', {
    lengths: {}, ladders: {}, defaultLadder: [3, 1, 0], officeHour: '09:00', backReading: 'practice', escalation: { named: 1, head: 3 }, reason: '의사과 방침',
  }],
  ['calendar.correct-holiday', '2024-03-21', { on: '2024-03-27', holiday: '임시공휴일', reason: '국무회의 의결' }],
];

describe('the acts of a council over HTTP', () => {
  it('are all taken, in the order of a session’s life', async () => {
    for (const [name, day, input] of LIFE) expectRecorded(await act(name, day, input));
    const done = new Set<string>([...LIFE.map(([name]) => name), 'calendar.set-session', 'calendar.convene', 'calendar.publish-minutes']);
    expect(Object.keys(CALENDAR_ACTS).filter((name) => !done.has(name))).toEqual([]);
  });

  it('are shown as what the council stands at: its term, its recess, what it owes and what it has done', async () => {
    const { body } = await api.call<{ deadlines: { rule: { id: string }; about: { term: string }; due: string; status: { id: string }; endedOn: string | null }[] }>('clerk', '/api/calendar');
    expect(body).toMatchObject({
      today: '2024-03-25', stage: { id: 'session-concluded' }, term: { ordinal: 11, to: '2026-06-30' }, session: null,
      sessions: [{ ordinal: 322, to: '2024-03-07', recesses: [{ from: '2024-02-21', to: '2024-03-06' }], plenarySittings: ['2024-02-20', '2024-03-07'] }],
    });
    expect(body.deadlines.map(({ rule, about, due, status, endedOn }) => [rule.id, about.term, due, status.id, endedOn])).toEqual([
      ['minutes.correction', '제322회 임시회', '2024-03-18', 'open', null],
      ['minutes.publish.extra', '제322회 임시회', '2024-03-28', 'open', null],
      ['session.annual_plan', '2025년 연간 기본일정', '2025-01-10', 'open', null],
      ['session.extra.notice', '제322회 임시회', '2024-02-17', 'met', '2024-02-15'],
      ['session.extra.convene', '제322회 임시회', '2024-02-20', 'met', '2024-02-20'],
      ['document.request', '서류제출 요구(채무 현황)', '2024-03-01', 'met', '2024-02-21'],
      ['question.summary', '시정질문(교통)', '2024-03-05', 'met', '2024-03-05'],
      ['result.notify_head', '제322회 임시회', '2024-04-08', 'met', '2024-03-20'],
    ]);
  });

  it('stand on the board and among the tasks of the secretariat, and leave both when they are done', async () => {
    interface Inbox { mine: { kind: string; title: string; rule: { id: string }; due: string }[] }
    const tasks = async () => (await api.call<Inbox>('clerk', '/api/tasks')).body.mine.filter(({ kind }) => kind === 'calendar');
    expect((await tasks()).map(({ title, rule, due }) => [title, rule.id, due])).toEqual([
      ['제322회 임시회', 'minutes.publish.extra', '2024-03-28'], ['2025년 연간 기본일정', 'session.annual_plan', '2025-01-10'],
    ]);
    expectRecorded(await act('calendar.publish-minutes', '2024-03-25', ofSession));
    expect((await tasks()).map(({ rule }) => rule.id)).toEqual(['session.annual_plan']);
  });

  it('are listed in pages that lose none, though two of a kind fall due on one day', async () => {
    for (const subject of ['채무 현황', '기금 현황', '보조금 현황']) {
      expectRecorded(await act('calendar.schedule-documents', '2024-03-25', { subject, dueOn: '2024-04-05' }));
    }
    interface List { items: { title: string }[]; next: string | null }
    const titles: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await api.call<List>('clerk', `/api/deadlines?period=document.request&limit=1${cursor}`);
      titles.push(...body.items.map(({ title }) => title));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(titles).toEqual(['서류제출 요구(채무 현황)', '서류제출 요구(기금 현황)', '서류제출 요구(보조금 현황)']);
  });

  it('that broke a rule come through the second door, and every view says so', async () => {
    const json = {
      commandId: randomUUID(), act: 'calendar.set-session', day: '2024-03-25', irregular: { reason: '실제로 26일간 열림' },
      input: { ordinal: 323, kind: 'extraordinary', from: '2024-04-15', to: '2024-05-10', plenarySittings: [] },
    };
    expectRecorded(await api.call('clerk', '/api/calendar/acts', { json }));
    expect((await api.call('clerk', '/api/calendar')).body).toMatchObject({ irregularities: [{
      about: { term: '제323회 임시회' }, act: { term: '회기 등록' }, rules: [{ id: 'session.length' }], reason: '실제로 26일간 열림' }] });
    interface List { items: { title: string; irregular: boolean }[] }
    expect((await api.call<List>('clerk', '/api/deadlines?period=session.extra.notice')).body.items).toMatchObject([{ title: '제323회 임시회', irregular: true }]);
  });

  it('are refused with the article, and by whoever may not', async () => {
    const { status, body } = await act('calendar.convene', '2024-03-25', { session: 330, on: '2024-04-19' });
    expect([status, body.violations?.map(({ rule, article, field }) => [rule, article, field])]).toEqual([409, [['session.order', '지방자치법 제54조', 'session']]]);
    expect((await act('calendar.close-session', '2024-03-25', ofSession, 'chair')).status).toBe(403);
  });
});
