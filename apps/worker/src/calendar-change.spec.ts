import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarChangeContract, type News } from '@uian/contracts';
import { ReconcileSource } from '@uian/record';
import { reconcile } from '@uian/temporal';
import { until } from '@uian/temporal/testing';
import { ACTOR, recordedCouncil, seoulTime, type RecordedCouncil, type TestDatabase } from '@uian/testing';
import { workerUnderTest, type WorkerUnderTest } from './testing/worker-under-test.js';

let worker: WorkerUnderTest;
let council: RecordedCouncil;
let database: TestDatabase;

const done = async (act: 'bill.introduce' | 'bill.receive' | 'calendar.correct-holiday', input: object, stream?: string): Promise<string> =>
  (await council.done({ actor: ACTOR.secretariat, act, input, stream })).stream;

async function receivedBill(): Promise<string> {
  const bill = await done('bill.introduce', {
    kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'],
    supporters: Array.from({ length: 10 }, (_, at) => `의원${at + 2}`), needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '비용 없음' },
  });
  await done('bill.receive', {}, bill);
  return bill;
}

const heldBy = (bill: string): Promise<News | undefined> => worker.heldBy(bill);
const dueOf = async (bill: string): Promise<string | undefined> => (await database.app.query<{ due: string }[]>(
  `select due_on::text as due from deadline where stream_id = $1 and period = 'bill.refer'`, [bill]))[0]?.due;

beforeAll(async () => {
  worker = await workerUnderTest();
  database = worker.database;
  council = await recordedCouncil(database.app, { at: seoulTime('2024-02-02') });
});
afterAll(async () => {
  worker.handle(council.calendarStream, 'calendar');
  await worker.close();
});

describe('a change of the calendar, from the act to the timers', () => {
  it('reaches the deadlines and the workflows of the bills that it touches, without another act', async () => {
    const bill = await receivedBill();
    await until(async () => (await heldBy(bill))?.sequence === 2);
    expect(await dueOf(bill)).toBe('2024-02-07');
    await done('calendar.correct-holiday', { on: '2024-02-07', holiday: '임시공휴일', reason: '시험' });
    await until(async () => (await heldBy(bill))?.sequence === 3);
    const rows = await database.app.query<{ type: string; payload: { moved: object[] } }[]>(
      `select type, payload from event where stream_id = $1 and sequence = 3`, [bill]);
    expect(rows).toMatchObject([{ type: 'deadline.recounted', payload: { moved: [{ period: 'bill.refer', target: { from: '2024-02-07', to: '2024-02-08' } }] } }]);
  });

  it('is found by the reconciliation where its news was lost', async () => {
    const bill = await receivedBill();
    await until(async () => (await heldBy(bill))?.sequence === 2);
    await worker.stop();
    await done('calendar.correct-holiday', { on: '2024-02-08', holiday: '임시공휴일', reason: '시험' });
    await database.app.query('delete from owed');
    expect((await reconcile(new ReconcileSource(database.app), worker.client)).behind).toBe(1);
    await worker.start();
    await until(async () => (await database.app.query<unknown[]>(
      `select 1 from event where stream_id = $1 and type = 'deadline.recounted'`, [bill])).length === 1);
    await worker.client.workflow.getHandle(calendarChangeContract.workflowId(council.calendarStream)).result();
    expect((await reconcile(new ReconcileSource(database.app), worker.client)).behind).toBe(0);
  });
});
