import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { billContract } from '@uian/contracts';
import { CouncilDirectory, eventsOf, foundCouncil, ReconcileSource, recordFacts } from '@uian/record';
import { lazyClient, reconcile } from '@uian/temporal';
import { quietRuntime, until } from '@uian/temporal/testing';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { RecordPortsModule } from './record-ports.module.js';
import { WorkerModule } from './worker.module.js';

const DAY = 86_400_000;
/** Twenty days after the transfer on 2024-03-13 have lapsed. */
const CONFIRMED = Date.parse('2024-04-03T00:00:00+09:00');
const TRANSFERRED_AT = Date.parse('2024-03-13T10:00:00+09:00');
const client = lazyClient();
const bills: string[] = [];
let database: TestDatabase;
let worker: INestApplicationContext | undefined;

const transferred = [
  { type: 'bill.introduce', day: '2024-02-02', payload: { kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', proposers: ['의원1'], supporters: [] } },
  { type: 'bill.receive', day: '2024-02-02', payload: {} },
  { type: 'bill.decide-in-plenary', day: '2024-03-08', payload: { motion: 'passed-unamended', outcome: 'passed-unamended' } },
  { type: 'bill.transfer', day: '2024-03-13', payload: {} },
] as const;

/** A bill that was transferred before the engine went down, in a council where the outage has just ended. */
async function afterOutage(days: number): Promise<string> {
  const council = `demo-${randomUUID().slice(0, 8)}`;
  await foundCouncil(database.app, {
    id: council, pack: 'seoul', name: '시험의회', purpose: 'demo', clockOffset: CONFIRMED + days * DAY - Date.now(),
    members: ['의원1'], committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  const bill = randomUUID();
  bills.push(bill);
  await recordFacts(database.app, new CouncilDirectory(database.app), council, [{ id: bill, kind: 'bill', facts: transferred, at: TRANSFERRED_AT }]);
  return bill;
}

const deems = async (bill: string) => (await eventsOf(database.app, bill)).map(({ event }) => event)
  .filter(({ type }) => type.startsWith('deemed.')).map(({ type, day, payload }) => ({ type, day, instant: payload['instant'] }));
const stageOf = (bill: string): Promise<string | undefined> => client.workflow.getHandle(billContract.workflowId(bill))
  .query<{ stage: string } | undefined>(billContract.newsQuery).then((news) => news?.stage, () => undefined);

beforeAll(async () => {
  quietRuntime();
  database = await testDatabase();
  const module = await Test.createTestingModule({
    imports: [WorkerModule.over(RecordPortsModule.over(database.appUrl), `test-${randomUUID()}`)],
  }).compile();
  module.useLogger(false);
  worker = await module.init();
}, 60_000);

afterAll(async () => {
  for (const bill of bills) await client.workflow.getHandle(billContract.workflowId(bill)).terminate('시험 끝').catch(() => undefined);
  await worker?.close();
  await client.connection.close();
  await database.drop();
});

describe.each([['one hour', 1 / 24], ['three days', 3], ['thirty days', 30]] as const)('after an outage of %s over the end of a lapse', (_, days) => {
  const confirmedOnce = [{ type: 'deemed.confirmed', day: '2024-04-02', instant: CONFIRMED }];

  it('a workflow started afresh strikes at once, and the legal day is that of the lapse', async () => {
    const bill = await afterOutage(days);
    await new ReconcileSource(database.app).owe([bill]);
    await until(async () => (await stageOf(bill)) === 'confirmed');
    expect(await deems(bill)).toEqual(confirmedOnce);
  }, 30_000);

  it('the reconciliation settles first, and the workflow that it starts finds that done', async () => {
    const bill = await afterOutage(days);
    await reconcile(new ReconcileSource(database.app), client);
    expect(await deems(bill)).toEqual(confirmedOnce);
    await until(async () => (await stageOf(bill)) === 'confirmed');
    expect(await deems(bill)).toEqual(confirmedOnce);
  }, 30_000);
});
