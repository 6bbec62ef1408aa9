import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTOR, recordedCouncil, seoulTime, testDatabase, type TestDatabase } from '@uian/testing';
import type { NewEvent } from '@uian/domain';
import { CalendarSweep } from './calendar-sweep.js';
import { CouncilDirectory } from './council-directory.js';
import { eventsOf, type StoredEvent } from './events.js';
import { rebuildDifferences } from './rebuild.js';
import { verifyChains } from './verify.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** A council of 2024-09-20, whose bills were passed by the plenary on 09-10 unless another day is named. */
async function council(...plenary: readonly string[]) {
  const of = await recordedCouncil(database.app, { at: seoulTime('2024-09-20') });
  const { id, calendarStream, councils, done, moveTo } = of;
  const bills: string[] = [];
  for (const day of plenary.length > 0 ? plenary : ['2024-09-10']) bills.push(...await of.bills(seoulTime(day), passed(day)));
  return {
    id, bills, done, moveTo,
    holiday: (on: string, holiday: string | null) =>
      done({ actor: ACTOR.secretariat, act: 'calendar.correct-holiday', input: { on, holiday, reason: '국무회의 의결' } }),
    sweep: () => new CalendarSweep(database.app, councils).recount(calendarStream, () => undefined),
    notices: () => database.app.query<{ role: string; rung: string; subject: string; body: string; period: string }[]>(
      'select role, rung, subject, body, period from notice where council_id = $1 order by id', [id]),
    owed: () => database.app.query<{ stream_id: string }[]>(
      `select stream_id from owed o join stream s on s.id = o.stream_id where s.council_id = $1 and s.kind = 'bill'`, [id]),
  };
}

/** Transferred on its plenary day: 공포·재의요구 within twenty days. */
const passed = (day: string): readonly NewEvent[] => {
  const vote = { method: 'recorded', present: 80, yes: 70, no: 5, abstain: 5 };
  return [
    { type: 'bill.introduce', day, payload: { kind: 'ordinance.partial-amendment', title: '서울특별시 시험 조례 일부개정조례안',
      subtitle: '(의원1 의원 발의)', proposers: ['의원1'], supporters: [], needsExecutiveOpinion: false,
      costEstimate: { kind: 'no-cost', reason: '비용 없음' } } },
    { type: 'bill.receive', day, payload: {} },
    { type: 'bill.refer', day, payload: { committee: 'economy' } },
    { type: 'bill.decide-in-plenary', day, payload: { motion: 'passed-unamended', outcome: 'passed-unamended', vote } },
    { type: 'bill.transfer', day, payload: {} },
  ];
};

const recounts = async (bill: string): Promise<readonly StoredEvent['event'][]> =>
  (await eventsOf(database.app, bill)).map(({ event }) => event).filter(({ type }) => type === 'deadline.recounted');
const deadline = async (bill: string, period: string) => (await database.app.query<
  { status: string; due: string; target: string | null; at: Date | null }[]>(
  `select status, due_on::text as due, target_on::text as target, next_at as at from deadline
    where stream_id = $1 and period = $2 order by revision desc`, [bill, period]))[0];

describe('a change of the calendar', () => {
  it('moves every open deadline that it touches: old day, new day and reason in the record of the bill', async () => {
    const of = await council('2024-09-17', '2024-09-02');
    const [touched, before] = of.bills as [string, string];
    expect(await deadline(touched, 'promulgate.or_veto')).toMatchObject({ due: '2024-10-07' });
    await of.holiday('2024-10-07', '임시공휴일');
    expect(await of.sweep()).toEqual({ streams: 2, moved: 1, left: false });
    expect(await recounts(touched)).toMatchObject([{ day: '2024-09-20', actor: { id: 'engine' }, payload: { calendar: 1, moved: [
      { period: 'promulgate.or_veto', from: '2024-10-07', to: '2024-10-08', reason: '임시공휴일 2024-10-07 지정' }] } }]);
    expect(await deadline(touched, 'promulgate.or_veto')).toMatchObject({ due: '2024-10-08', target: '2024-10-08' });
    expect(await recounts(before)).toEqual([]);
  });

  it('has the workflow of the bill told, and of no other', async () => {
    const of = await council('2024-09-17', '2024-09-02');
    await of.holiday('2024-10-07', '임시공휴일');
    await of.sweep();
    expect((await of.owed()).map((row) => row.stream_id)).toEqual([of.bills[0]]);
  });

  it('tells whoever owes the act, and the secretariat in sum, once, however often it is swept', async () => {
    const of = await council('2024-09-17', '2024-09-17');
    await of.holiday('2024-10-07', '임시공휴일');
    await Promise.all([of.sweep(), of.sweep()]);
    await of.sweep();
    const told = await of.notices();
    expect(told.filter(({ role }) => role === 'executive')).toHaveLength(2);
    expect(told.filter(({ role }) => role === 'secretariat')).toMatchObject([{ subject: '[기한 재계산] 의안·회의 2건의 기한 2개 변경' }]);
    expect(told).toHaveLength(3);
    expect(told[0]!.body).toContain('사유: 임시공휴일 2024-10-07 지정');
  });

  it('writes nothing for a bill of which no deadline moves, but that it was looked at', async () => {
    const of = await council('2024-09-02');
    const [bill] = of.bills as [string];
    const version = () => database.app.query(
      'select sequence, encode(head_hash, $$hex$$) as head, state, (select array_agg(d.xmin::text) from deadline d where d.stream_id = s.id) as rows from stream s where id = $1', [bill]);
    const before = await version();
    await of.holiday('2024-12-26', '임시공휴일');
    expect(await of.sweep()).toMatchObject({ streams: 1, moved: 0, left: false });
    expect(await version()).toEqual(before);
    expect(await of.notices()).toEqual([]);
    expect(await of.owed()).toEqual([]);
    expect(await of.sweep()).toMatchObject({ streams: 0 });
  });

  it('leaves a deadline that was met as it was', async () => {
    const of = await council('2024-09-17');
    const [bill] = of.bills as [string];
    await of.done({ actor: ACTOR.executive, act: 'bill.promulgate', stream: bill, input: { number: '제1호', effect: { kind: 'default' } } });
    await of.holiday('2024-10-07', '임시공휴일');
    await of.sweep();
    expect(await deadline(bill, 'promulgate.or_veto')).toMatchObject({ status: 'met', due: '2024-10-07' });
    expect(await recounts(bill)).toEqual([]);
  });

  it('moves a reminder that would ring on the new holiday, though its deadline stands, and says so to the workflow alone', async () => {
    const of = await council('2024-09-06');
    const [bill] = of.bills as [string];
    expect(await deadline(bill, 'promulgate.or_veto')).toMatchObject({ due: '2024-09-26', at: new Date(seoulTime('2024-09-23', '09:00')) });
    await of.holiday('2024-09-23', '임시공휴일');
    expect(await of.sweep()).toMatchObject({ streams: 1, moved: 0 });
    expect(await deadline(bill, 'promulgate.or_veto')).toMatchObject({ due: '2024-09-26', at: new Date(seoulTime('2024-09-20', '09:00')) });
    expect(await recounts(bill)).toEqual([]);
    expect(await of.owed()).toHaveLength(1);
  });

  it('is in the record before an act that comes first, and the act is judged after it', async () => {
    const of = await council('2024-09-17');
    const [bill] = of.bills as [string];
    await of.holiday('2024-10-07', '임시공휴일');
    await of.moveTo(seoulTime('2024-10-08'));
    await of.done({ actor: ACTOR.executive, act: 'bill.request-reconsideration', stream: bill, day: '2024-10-08', input: { reason: '위법' } });
    expect((await eventsOf(database.app, bill)).slice(-2).map(({ event }) => [event.type, event.actor.id, event.commandId === null])).toEqual([
      ['deadline.recounted', 'engine', true], ['bill.request-reconsideration', 'executive', false]]);
    expect(await of.sweep()).toMatchObject({ streams: 0, left: false });
    expect((await of.notices()).filter(({ rung }) => rung === 'recounted').map(({ role }) => role).sort()).toEqual(['executive', 'secretariat']);
  });

  it('lets an act of an earlier day be entered after it', async () => {
    const of = await council('2024-09-17');
    const [bill] = of.bills as [string];
    await of.holiday('2024-10-07', '임시공휴일');
    await of.sweep();
    await of.done({ actor: ACTOR.executive, act: 'bill.promulgate', stream: bill, day: '2024-09-19', input: { number: '제1호', effect: { kind: 'default' } } });
    expect((await eventsOf(database.app, bill)).at(-1)!.event).toMatchObject({ type: 'bill.promulgate', day: '2024-09-19' });
  });

  it('names of several changes those that moved the day, and counts from the day that people were told', async () => {
    const of = await council('2024-09-17');
    const [bill] = of.bills as [string];
    await of.holiday('2024-10-07', '임시공휴일');
    await of.holiday('2024-12-26', '임시공휴일');
    await of.holiday('2024-10-08', '임시공휴일');
    await of.sweep();
    expect(await recounts(bill)).toMatchObject([{ payload: { calendar: 3, moved: [
      { from: '2024-10-07', to: '2024-10-10', reason: '임시공휴일 2024-10-07 지정, 임시공휴일 2024-10-08 지정' }] } }]);
    await of.holiday('2024-10-08', null);
    await of.sweep();
    expect((await recounts(bill)).at(-1)).toMatchObject({ payload: { moved: [
      { from: '2024-10-10', to: '2024-10-08', reason: '2024-10-08 휴일 해제' }] } });
  });

  it('passes by a bill that somebody holds, and says that one is left', async () => {
    const of = await council('2024-09-17', '2024-09-17');
    await of.holiday('2024-10-07', '임시공휴일');
    const holder = database.app.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select 1 from stream where id = $1 for update', [of.bills[0]]);
    expect(await of.sweep()).toEqual({ streams: 1, moved: 1, left: true });
    await holder.rollbackTransaction();
    await holder.release();
    expect(await of.sweep()).toEqual({ streams: 1, moved: 1, left: false });
  });

  it('keeps every chain whole and every state and deadline as the events tell it', async () => {
    expect((await verifyChains(database.app)).broken).toEqual([]);
    expect(await rebuildDifferences(database.app, new CouncilDirectory(database.app))).toEqual([]);
  });
});
