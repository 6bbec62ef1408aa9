import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { processedLate, type NewEvent } from '@uian/domain';
import { ACTOR, recordedCouncil, seoulTime, testDatabase, type TestDatabase } from '@uian/testing';
import { CouncilDirectory } from './council-directory.js';
import { eventsOf } from './events.js';
import { rebuildDifferences } from './rebuild.js';
import { Recorder } from './recorder.js';
import { settleDue } from './settle-due.js';
import { ClockStriker } from './strike.js';
import { verifyChains } from './verify.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const instant = (day: string, time = '00:00'): number => seoulTime(day, time);
/** 공포·재의요구 within twenty days of the transfer on 2024-03-13: it lapses with the end of 04-02. */
const CONFIRMED = instant('2024-04-03');
/** In force by its 부칙 on 2024-05-01, with the beginning of the day. */
const IN_FORCE = instant('2024-05-01');

let database: TestDatabase;
let councils: CouncilDirectory;
let recorder: Recorder;

beforeAll(async () => {
  database = await testDatabase();
  councils = new CouncilDirectory(database.app);
  recorder = new Recorder(database.app, councils);
});
afterAll(() => database.drop());

const vote = { method: 'recorded', present: 80, yes: 70, no: 5, abstain: 5 };
const TRANSFERRED: readonly NewEvent[] = [
  { type: 'bill.introduce', day: '2024-02-02', payload: { kind: 'ordinance.partial-amendment', title: '서울특별시 시험 조례 일부개정조례안',
    subtitle: '(의원1 의원 발의)', proposers: ['의원1'], supporters: [], needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '비용 없음' } } },
  { type: 'bill.receive', day: '2024-02-02', payload: {} },
  { type: 'bill.refer', day: '2024-02-07', payload: { committee: 'economy' } },
  { type: 'bill.decide-in-plenary', day: '2024-03-08', payload: { motion: 'passed-unamended', outcome: 'passed-unamended', vote } },
  { type: 'bill.transfer', day: '2024-03-13', payload: {} },
];
const PROMULGATED: readonly NewEvent[] = [...TRANSFERRED, { type: 'bill.promulgate', day: '2024-03-26', payload: {
  number: '제1호', effect: { kind: 'on', day: '2024-05-01' }, effectiveOn: '2024-05-01' } }];

/** A council of its own whose business now is this instant, with bills of these facts. */
async function councilAt(now: number, ...bills: (readonly NewEvent[])[]) {
  const council = await recordedCouncil(database.app, { at: now, purpose: 'demo' });
  return { council: council.id, bills: await council.bills(instant('2024-03-26', '10:00'), ...bills) };
}

async function struck(council: string, bill: string, id: string): Promise<void> {
  const [row] = await database.app.query<{ revision: number }[]>(
    'select revision from deadline where stream_id = $1 and period = $2', [bill, id]);
  await new ClockStriker(database.app, councils).strike({ streamId: bill, clock: { id, revision: row!.revision, rung: 'deem' }, at: 0 });
}

const deemsOf = async (bill: string) =>
  (await eventsOf(database.app, bill)).map(({ event }) => event).filter(({ type }) => type.startsWith('deemed.'));

type Wake = (council: string, bill: string, period: string) => Promise<unknown>;

/** Whatever touches the bill first after the outage. */
const WAYS: readonly (readonly [string, Wake])[] = [
  ['a timer that fires late', struck],
  ['the batch of a reconciliation', (council) => settleDue(database.app, councils, council)],
  ['both at once, twice', (council, bill, period) => Promise.all([
    struck(council, bill, period), settleDue(database.app, councils, council), struck(council, bill, period), settleDue(database.app, councils, council)])],
];

describe.each([['one hour', HOUR], ['three days', 3 * DAY], ['thirty days', 30 * DAY]] as const)(
  'an engine that was down over the legal instant for %s', (_, outage) => {
    it.each(WAYS)('dates 확정 on the last day all the same, once, and says that it was late: by %s', async (_way, wake) => {
      const { council, bills: [bill] } = await councilAt(CONFIRMED + outage, TRANSFERRED);
      await wake(council, bill!, 'promulgate.or_veto');
      const deems = await deemsOf(bill!);
      expect(deems).toMatchObject([{ type: 'deemed.confirmed', day: '2024-04-02', payload: { instant: CONFIRMED } }]);
      expect(processedLate(deems[0]!)).toBeGreaterThanOrEqual(outage);
    });

    it.each(WAYS)('dates 시행 on the day of the 부칙: by %s', async (_way, wake) => {
      const { council, bills: [bill] } = await councilAt(IN_FORCE + outage, PROMULGATED);
      await wake(council, bill!, 'effect.default');
      const deems = await deemsOf(bill!);
      expect(deems).toMatchObject([{ type: 'deemed.in-force', day: '2024-05-01', payload: { instant: IN_FORCE } }]);
      expect(processedLate(deems[0]!)).toBeGreaterThanOrEqual(outage);
    });

    it('counts on from the legal day, not from the day of processing', async () => {
      const { council, bills: [bill] } = await councilAt(CONFIRMED + outage, TRANSFERRED);
      await settleDue(database.app, councils, council);
      const [row] = await database.app.query<{ due: string }[]>(
        `select due_on::text as due from deadline where stream_id = $1 and period = 'promulgate.after_lapse'`, [bill]);
      expect(row).toEqual({ due: '2024-04-08' });
    });
  });

describe('after an outage over a whole chain of deems', () => {
  it('an act entered late stands between them, in the order of their legal days', async () => {
    const { council, bills: [bill] } = await councilAt(instant('2024-06-10', '09:00'), TRANSFERRED);
    const answer = await recorder.record({
      council, commandId: randomUUID(), actor: ACTOR['council-chair'], act: 'bill.promulgate-by-chair', stream: bill, day: '2024-04-11',
      input: { number: '제1호', effect: { kind: 'default' } },
    });
    expect(answer.kind).toBe('recorded');
    await settleDue(database.app, councils, council);
    expect((await eventsOf(database.app, bill!)).slice(-3).map(({ event }) => [event.type, event.day])).toEqual([
      ['deemed.confirmed', '2024-04-02'], ['bill.promulgate-by-chair', '2024-04-11'], ['deemed.in-force', '2024-05-02']]);
    expect((await deemsOf(bill!)).map((event) => processedLate(event) !== undefined)).toEqual([true, true]);
  });
});

describe('an engine that was there', () => {
  it('is not said to have been late', async () => {
    const { council, bills: [bill] } = await councilAt(CONFIRMED, TRANSFERRED);
    await settleDue(database.app, councils, council);
    expect((await deemsOf(bill!)).map(processedLate)).toEqual([undefined]);
  });
});

describe('many bills that share an instant', () => {
  it('are settled once each, also by two that settle at the same time, and those that are not due are left alone', async () => {
    const { council, bills } = await councilAt(CONFIRMED, ...Array.from({ length: 450 }, (_, nth) => (nth < 430 ? TRANSFERRED : PROMULGATED)));
    const both = await Promise.all([settleDue(database.app, councils, council), settleDue(database.app, councils, council)]);
    expect(both[0]! + both[1]!).toBe(430);
    const counted = await database.app.query<{ n: number; bills: number; last: number }[]>(`
      select count(*)::int as n, count(distinct stream_id)::int as bills, max(sequence)::int as last
        from event where council_id = $1 and type = 'deemed.confirmed'`, [council]);
    expect(counted).toEqual([{ n: 430, bills: 430, last: 6 }]);
    expect(await deemsOf(bills.at(-1)!)).toEqual([]);
  });

  it('leaves every chain whole, and states and deadlines as the events tell them', async () => {
    expect((await verifyChains(database.app)).broken).toEqual([]);
    expect(await rebuildDifferences(database.app, councils)).toEqual([]);
  });
});
