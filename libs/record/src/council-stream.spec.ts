import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarInputs, NewEvent } from '@uian/domain';
import { ACTOR, recordedCouncil, seoulTime, SESSION_322, testDatabase, type TestDatabase } from '@uian/testing';
import type { ActAnswer } from './act-answer.js';
import { CalendarSweep } from './calendar-sweep.js';
import { CouncilDirectory } from './council-directory.js';
import { rebuildDifferences } from './rebuild.js';
import { ReconcileSource } from './reconcile-source.js';
import { RelaySource } from './relay-source.js';
import { ClockStriker } from './strike.js';
import { verifyChains } from './verify.js';

const BILL: NewEvent = { type: 'bill.introduce', day: '2024-02-01', payload: {
  kind: 'ordinance.partial-amendment', title: '시험 조례 일부개정조례안', proposers: ['의원1'], supporters: [], needsExecutiveOpinion: false } };

let database: TestDatabase;
let councils: CouncilDirectory;

beforeAll(async () => {
  database = await testDatabase();
  councils = new CouncilDirectory(database.app);
});
afterAll(() => database.drop());

/** A council with 제322회 임시회 set on 2024-01-15, whose clock stands at the day of each act. */
async function council() {
  const { id, calendarStream: stream, ask: asked, bills, moveTo } = await recordedCouncil(database.app, { at: seoulTime('2024-01-15') });
  const query = <T>(sql: string, ...values: unknown[]): Promise<T[]> => database.app.query(sql, values);
  const ask = async <Act extends keyof CalendarInputs>(act: Act, day: string, input: CalendarInputs[Act], irregular?: { reason: string }): Promise<ActAnswer> => {
    await moveTo(seoulTime(day));
    return asked({ actor: ACTOR.secretariat, act, day, input, irregular });
  };
  const of = {
    id, stream, ask, bills,
    done: async <Act extends keyof CalendarInputs>(act: Act, day: string, input: CalendarInputs[Act]): Promise<void> => {
      const answer = await ask(act, day, input);
      if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
    },
    strike: async (period: string, revision: number, rung: string, day: string) => {
      await moveTo(seoulTime(day));
      return new ClockStriker(database.app, councils).strike({ streamId: stream, clock: { id: period, revision, rung }, at: seoulTime(day) });
    },
    deadlines: (period: string) => query<{ revision: number; status: string; due: string; next_rung: string | null }>(
      'select revision, status, due_on::text as due, next_rung from deadline where stream_id = $1 and period = $2 order by revision', stream, period),
    notices: () => query<{ role: string; subject: string; body: string }>(
      'select role, subject, body from notice where council_id = $1 order by id', id),
    events: () => query<{ type: string; payload: { moved: unknown } }>('select type, payload from event where stream_id = $1 order by sequence', stream),
    sweep: () => new CalendarSweep(database.app, councils).recount(stream, () => undefined),
  };
  await of.done('calendar.set-session', '2024-01-15', SESSION_322 as CalendarInputs['calendar.set-session']);
  return of;
}

const closed = async () => {
  const of = await council();
  await of.done('calendar.close-session', '2024-03-08', { session: 322 });
  return of;
};

describe('the council’s own stream', () => {
  it('has its deadlines on the board, with the next reminder of each', async () => {
    const of = await closed();
    expect(await of.deadlines('minutes.publish.extra')).toEqual([{ revision: 2, status: 'open', due: '2024-03-28', next_rung: '3' }]);
    await of.done('calendar.publish-minutes', '2024-03-20', { session: 322 });
    expect(await of.deadlines('minutes.publish.extra')).toEqual([{ revision: 2, status: 'met', due: '2024-03-28', next_rung: null }]);
    expect(await of.deadlines('result.notify_head')).toMatchObject([{ status: 'open', due: '2024-04-08' }]);
  });

  it('reminds the secretariat of what a session owes, by its name', async () => {
    const of = await closed();
    const news = await of.strike('minutes.publish.extra', 2, '3', '2024-03-25');
    expect(await of.notices()).toEqual([{ role: 'secretariat', subject: '[임시회 회의록 공개 기한 3근무일 전] 제322회 임시회 – 2024. 3. 28.(목)까지',
      body: '제322회 임시회\n임시회 회의록 공개 기한: 2024. 3. 28.(목)\n근거: 서울특별시의회 기본 조례 제58조제5항' }]);
    expect(news).toMatchObject({ sequence: 2, stage: 'session-closed', closed: false });
    expect(news.clocks.map(({ id, rung }) => [id, rung])).toEqual([['minutes.publish.extra', '1'], ['result.notify_head', '3']]);
  });

  it('tells its workflow of each fact, with stage and clocks', async () => {
    const of = await closed();
    const owed = (await new RelaySource(database.app).claim(1_000)).find(({ streamId }) => streamId === of.stream);
    expect(owed).toMatchObject({ kind: 'calendar', news: { sequence: 2, stage: 'session-closed', closed: false } });
    expect(owed!.news.clocks.map(({ id, revision }) => [id, revision])).toEqual([['minutes.publish.extra', 2], ['result.notify_head', 2]]);
    expect(await new ReconcileSource(database.app).openStreams(null, 1_000)).toContainEqual({ streamId: of.stream, kind: 'calendar' });
  });

  it('moves its own deadlines with its own calendar: old day, new day and reason behind the act, and the office is told once', async () => {
    const of = await closed();
    await of.done('calendar.notify-result', '2024-03-11', { session: 322 });
    await of.done('calendar.correct-holiday', '2024-03-12', { on: '2024-03-28', holiday: '임시공휴일', reason: '국무회의 의결' });
    expect(await of.deadlines('minutes.publish.extra')).toMatchObject([{ revision: 2, due: '2024-03-29' }]);
    expect((await of.events()).slice(-2)).toMatchObject([{ type: 'calendar.correct-holiday' }, { type: 'deadline.recounted', payload: { calendar: 4, moved: [
      { period: 'minutes.publish.extra', revision: 2, from: '2024-03-28', to: '2024-03-29', reason: '임시공휴일 2024-03-28 지정' }] } }]);
    expect((await of.notices()).map(({ subject }) => subject)).toEqual(['[임시회 회의록 공개 기한 변경] 제322회 임시회 – 2024. 3. 28.(목) → 2024. 3. 29.(금)']);
    await of.sweep();
    expect(await of.notices()).toHaveLength(1);
  });

  it('leaves what was done as it was counted then', async () => {
    const of = await closed();
    await of.done('calendar.publish-minutes', '2024-03-20', { session: 322 });
    await of.done('calendar.correct-holiday', '2024-03-21', { on: '2024-03-28', holiday: '임시공휴일', reason: '국무회의 의결' });
    expect(await of.deadlines('minutes.publish.extra')).toMatchObject([{ status: 'met', due: '2024-03-28' }]);
    expect((await of.events()).filter(({ type }) => type === 'deadline.recounted')).toEqual([]);
  });

  it('flags what broke a rule and is kept all the same', async () => {
    const of = await council();
    const input = { ...SESSION_322, ordinal: 323, from: '2024-04-01', to: '2024-04-30', plenarySittings: [] } as CalendarInputs['calendar.set-session'];
    expect(await of.ask('calendar.set-session', '2024-04-01', input)).toMatchObject({ kind: 'refused' });
    expect(await of.ask('calendar.set-session', '2024-04-01', input, { reason: '실제로 30일간 열림' })).toMatchObject({ irregular: ['session.length'] });
    const { book } = await councils.of(of.id);
    expect(book.subjects.find(({ name }) => name === '323')).toMatchObject({ irregularities: [{ act: 'calendar.set-session', rules: ['session.length'] }] });
  });
});

describe('bills beside it', () => {
  const withBill = async () => {
    const of = await council();
    const [bill] = await of.bills(seoulTime('2024-02-01'), [BILL]);
    return { of, bill };
  };

  it('are not counted again for what changes no day of the calendar', async () => {
    const { of } = await withBill();
    await of.done('calendar.convene', '2024-02-15', { session: 322, on: '2024-02-20' });
    await of.done('calendar.close-session', '2024-03-08', { session: 322 });
    expect(await of.sweep()).toEqual({ streams: 0, moved: 0, left: false });
    await of.done('calendar.close-session', '2024-03-07', { session: 322 });
    expect(await of.sweep()).toMatchObject({ streams: 1 });
  });

  it('expire with the term once it is recorded, and the bill says from what that day comes', async () => {
    const { of, bill } = await withBill();
    const expiry = () => database.app.query<object[]>(
      `select due_on::text as due, next_at as at from deadline where stream_id = $1 and period = 'term.expiry'`, [bill]);
    expect(await expiry()).toEqual([{ due: null, at: null }]);
    await of.done('calendar.set-term', '2024-03-04', { ordinal: 11, from: '2022-07-01', to: '2026-06-30' });
    expect(await of.sweep()).toMatchObject({ streams: 1, moved: 1 });
    expect(await expiry()).toEqual([{ due: '2026-06-30', at: new Date(seoulTime('2026-07-01', '00:00')) }]);
    const [event] = await database.app.query<{ payload: object }[]>(`select payload from event where stream_id = $1 and type = 'deadline.recounted'`, [bill]);
    expect(event!.payload).toMatchObject({ moved: [{ period: 'term.expiry', from: null, to: '2026-06-30', reason: '제11대 의원 임기 등록' }] });
    expect(await of.deadlines('session.first.convene')).toMatchObject([{ status: 'void' }]);
  });
});

describe('what is kept of it', () => {
  it('is borne out by its events: chains whole, states and deadlines as they tell', async () => {
    expect((await verifyChains(database.app)).broken).toEqual([]);
    expect(await rebuildDifferences(database.app, councils)).toEqual([]);
  });
});
