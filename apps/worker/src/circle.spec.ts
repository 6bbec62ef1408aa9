import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { News } from '@uian/contracts';
import { ClockStriker, CouncilDirectory, ReconcileSource } from '@uian/record';
import { fastForward, reconcile } from '@uian/temporal';
import { until } from '@uian/temporal/testing';
import { ACTOR, recordedCouncil, seoulTime, type RecordedCouncil, type TestDatabase } from '@uian/testing';
import { workerUnderTest, type WorkerUnderTest } from './testing/worker-under-test.js';

const HOUR = 3_600_000;
const FEBRUARY_2 = seoulTime('2024-02-02');
let worker: WorkerUnderTest;
let council: RecordedCouncil;
let database: TestDatabase;

const workflowOf = (bill: string) => worker.handle(bill);
const heldBy = (bill: string): Promise<News | undefined> => worker.heldBy(bill);
const done = async (act: 'bill.introduce' | 'bill.receive' | 'bill.refer', input: object, stream?: string): Promise<string> =>
  (await council.done({ actor: ACTOR.secretariat, act, input, stream })).stream;

/** A bill received on 2024-02-02: its 회부 is a target of the office for 02-07. */
async function receivedBill(): Promise<string> {
  const bill = await done('bill.introduce', {
    kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'],
    supporters: Array.from({ length: 10 }, (_, at) => `의원${at + 2}`), needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '비용 없음' },
  });
  await done('bill.receive', {}, bill);
  await until(async () => (await heldBy(bill))?.sequence === 2);
  return bill;
}

const notices = (bill: string): Promise<{ rung: string; role: string }[]> =>
  database.app.query('select rung, role from notice where stream_id = $1 order by id', [bill]);

/** Moves the council and one workflow to an instant of 2024; what is due on the way is struck. */
async function moveTo(bill: string, from: number, to: number): Promise<void> {
  await council.moveTo(to);
  await fastForward(worker.client, workflowOf(bill).workflowId, to - from);
}

beforeAll(async () => {
  worker = await workerUnderTest();
  database = worker.database;
  council = await recordedCouncil(database.app, { at: FEBRUARY_2 });
});
afterAll(() => worker.close());

describe('the circle: act, record, relay, workflow, clock, record, notice', () => {
  it('tells the workflow what was recorded: sequence, stage and clocks, and no word of the bill', async () => {
    const bill = await receivedBill();
    const news = await heldBy(bill);
    expect(news).toMatchObject({ sequence: 2, stage: 'received', closed: false });
    expect(news!.clocks.map((clock) => [clock.id, clock.rung])).toEqual([['bill.refer', '1']]);
    expect(JSON.stringify(news)).not.toContain('시험');
  });

  it('rings each rung once, however often it is struck', async () => {
    const bill = await receivedBill();
    const now = FEBRUARY_2;
    const sixth = Date.parse('2024-02-06T09:00:00+09:00') + HOUR;
    await moveTo(bill, now, sixth);
    await until(async () => (await notices(bill)).length > 0);
    const [row] = await database.app.query<{ revision: number }[]>(
      `select revision from deadline where stream_id = $1 and period = 'bill.refer'`, [bill]);
    const striker = new ClockStriker(database.app, new CouncilDirectory(database.app));
    await Promise.all(Array.from({ length: 10 }, () =>
      striker.strike({ streamId: bill, clock: { id: 'bill.refer', revision: row!.revision, rung: '1' }, at: sixth })));
    expect(await notices(bill)).toEqual([{ rung: '1', role: 'secretariat' }]);
  });

  it('rings only the latest of a ladder after an outage, then tells whom escalation names', async () => {
    await council.moveTo(FEBRUARY_2);
    const bill = await receivedBill();
    await moveTo(bill, FEBRUARY_2, Date.parse('2024-02-14T12:00:00+09:00'));
    await until(async () => (await notices(bill)).some((notice) => notice.rung.startsWith('overdue')));
    const rung = await notices(bill);
    expect(rung.map((notice) => notice.role).sort()).toEqual(['council-chair', 'secretariat']);
    expect(new Set(rung.map((notice) => notice.rung))).toEqual(new Set(['overdue-3']));
  });

  it('starts a terminated workflow again from the record', async () => {
    await council.moveTo(FEBRUARY_2);
    const bill = await receivedBill();
    await workflowOf(bill).terminate('시험');
    const source = new ReconcileSource(database.app);
    await until(async () => {
      await reconcile(source, worker.client);
      return (await workflowOf(bill).describe()).status.name === 'RUNNING' && (await heldBy(bill))?.stage === 'received';
    });
  });

  it('owes nothing once every workflow has followed', async () => {
    const owed = () => database.app.query<unknown[]>('select stream_id from owed');
    await until(async () => (await owed()).length === 0);
    expect(await owed()).toEqual([]);
  });
});
