import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BILL_KIND_IDS, type BillStateId } from '@uian/procedure';
import { verifyChains } from '@uian/record';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { foundDemo } from './founding.js';
import { DEMO_PEOPLE } from './logins.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

const accounts = async () => new Map(DEMO_PEOPLE.map(({ login }) => [login, login]));

/** Stages that a newcomer finds a bill in, whatever day it is. */
const STAGES: readonly BillStateId[] = [
  'petitioned', 'introduced', 'received', 'preliminary-review', 'referred', 'placed', 'questioned', 'in-subcommittee', 'debated', 'held',
  'committee-decided', 'not-sent-to-plenary', 'reported', 'passed', 'rejected', 'withdrawn', 'transferred', 'confirmed', 'promulgated',
  'in-force', 'concluded', 'reconsideration-requested',
];

describe.each([['a working day', '2026-11-26'], ['a holiday on the way', '2026-02-18']])('the demonstration council, founded on %s (%s)', (_, today) => {
  const council = `demo-${today}`;
  let acts = 0;

  beforeAll(async () => {
    acts = await foundDemo(database.app, council, today, accounts);
  });

  const rows = <T>(sql: string): Promise<T[]> => database.app.query<T[]>(sql, [council]);

  it('has about sixty bills, in every stage, of every kind, of every proposer', async () => {
    const bills = await rows<{ state: BillStateId; kind: string; proposer: string }>(
      `select b.state, s.state->>'kind' as kind, s.state->'proposer'->>'kind' as proposer from bill b join stream s on s.id = b.stream_id where b.council_id = $1`);
    expect(bills.length).toBeGreaterThanOrEqual(60);
    expect([...STAGES].filter((state) => !bills.some((bill) => bill.state === state))).toEqual([]);
    expect(BILL_KIND_IDS.filter((kind) => !bills.some((bill) => bill.kind === kind))).toEqual([]);
    expect([...new Set(bills.map(({ proposer }) => proposer))].sort()).toEqual(['committee', 'mayor', 'members', 'residents', 'superintendent']);
  });

  it('has duties that are overdue and duties of the next days, and a bill near its 자동상정 and one placed by it', async () => {
    const due = await rows<{ period: string; days: number }>(
      `select period, due_on - '${today}'::date as days from deadline where council_id = $1 and status = 'open' and due_on is not null`);
    const between = (from: number, to: number, period?: string) =>
      due.filter((one) => one.days >= from && one.days <= to && (period === undefined || one.period === period)).length;
    expect(between(-30, -1)).toBeGreaterThanOrEqual(1);
    expect(between(0, 3)).toBeGreaterThanOrEqual(3);
    expect(between(0, 7, 'committee.auto_place')).toBeGreaterThanOrEqual(1);
    expect(between(-3, 9, 'promulgate.or_veto')).toBeGreaterThanOrEqual(1);
    expect(await rows(`select 1 from event where council_id = $1 and type = 'deemed.placed'`)).not.toHaveLength(0);
    expect(await rows(`select 1 from event where council_id = $1 and type = 'deemed.confirmed'`)).not.toHaveLength(0);
  });

  it('has meetings that are over and meetings to come, with agendas in every stage', async () => {
    const meetings = await rows<{ state: string; ahead: boolean }>(
      `select state, sitting >= '${today}' as ahead from meeting where council_id = $1`);
    expect([...new Set(meetings.filter(({ ahead }) => ahead).map(({ state }) => state))].sort())
      .toEqual(['approval-requested', 'consulting', 'noticed', 'returned']);
    expect(meetings.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(20);
  });

  it('was told of what rang on the way, each on its day', async () => {
    const days = await rows<{ n: number }>('select count(distinct created_at::date)::int as n from notice where council_id = $1');
    expect(days[0]!.n).toBeGreaterThan(30);
  });

  it('lives today, has a chain that verifies, and is not founded twice', async () => {
    expect(await rows('select purpose, clock_offset_ms::int as offset from council where id = $1')).toEqual([{ purpose: 'demo', offset: 0 }]);
    expect(acts).toBeGreaterThan(500);
    expect((await verifyChains(database.app)).broken).toEqual([]);
    expect(await foundDemo(database.app, council, today, accounts)).toBe(0);
  });
});
