import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf, ReconcileSource } from '@uian/record';
import { reconcile } from '@uian/temporal';
import { until } from '@uian/temporal/testing';
import { recordedCouncil, seoulTime, type TestDatabase } from '@uian/testing';
import { workerUnderTest, type WorkerUnderTest } from './testing/worker-under-test.js';

const DAY = 86_400_000;
/** Twenty days after the transfer on 2024-03-13 have lapsed. */
const CONFIRMED = seoulTime('2024-04-03', '00:00');
let worker: WorkerUnderTest;
let database: TestDatabase;

const transferred = [
  { type: 'bill.introduce', day: '2024-02-02', payload: { kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', proposers: ['의원1'], supporters: [] } },
  { type: 'bill.receive', day: '2024-02-02', payload: {} },
  { type: 'bill.decide-in-plenary', day: '2024-03-08', payload: { motion: 'passed-unamended', outcome: 'passed-unamended' } },
  { type: 'bill.transfer', day: '2024-03-13', payload: {} },
] as const;

/** A bill that was transferred before the engine went down, in a council where the outage has just ended. */
async function afterOutage(days: number): Promise<string> {
  const council = await recordedCouncil(database.app, { at: CONFIRMED + days * DAY, purpose: 'demo' });
  const [bill] = await council.bills(seoulTime('2024-03-13'), transferred);
  return bill!;
}

const deems = async (bill: string) => (await eventsOf(database.app, bill)).map(({ event }) => event)
  .filter(({ type }) => type.startsWith('deemed.')).map(({ type, day, payload }) => ({ type, day, instant: payload['instant'] }));
const stageOf = async (bill: string): Promise<string | undefined> => (await worker.heldBy(bill))?.stage;

beforeAll(async () => {
  worker = await workerUnderTest();
  database = worker.database;
});
afterAll(() => worker.close());

describe.each([['one hour', 1 / 24], ['three days', 3], ['thirty days', 30]] as const)('after an outage of %s over the end of a lapse', (_, days) => {
  const confirmedOnce = [{ type: 'deemed.confirmed', day: '2024-04-02', instant: CONFIRMED }];

  it('a workflow started afresh strikes at once, and the legal day is that of the lapse', async () => {
    const bill = await afterOutage(days);
    await new ReconcileSource(database.app).owe([bill]);
    await until(async () => (await stageOf(bill)) === 'confirmed');
    expect(await deems(bill)).toEqual(confirmedOnce);
  });

  it('the reconciliation settles first, and the workflow that it starts finds that done', async () => {
    const bill = await afterOutage(days);
    await reconcile(new ReconcileSource(database.app), worker.client);
    expect(await deems(bill)).toEqual(confirmedOnce);
    await until(async () => (await stageOf(bill)) === 'confirmed');
    expect(await deems(bill)).toEqual(confirmedOnce);
  });
});
