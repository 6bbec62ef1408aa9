import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { billContract, calendarChangeContract, councilTermContract, type News } from '@uian/contracts';
import { CouncilDirectory, foundCouncil, ReconcileSource, Recorder } from '@uian/record';
import { lazyClient, reconcile } from '@uian/temporal';
import { quietRuntime, until } from '@uian/temporal/testing';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { RecordPortsModule } from './record-ports.module.js';
import { WorkerModule } from './worker.module.js';

const COUNCIL = `rehearsal-${randomUUID().slice(0, 8)}`;
const QUEUE = `test-${randomUUID()}`;
const FEBRUARY_2 = Date.parse('2024-02-02T10:00:00+09:00');
const clerk = { id: 'clerk', offices: [{ role: 'secretariat' as const }] };
const client = lazyClient();
const bills: string[] = [];
let database: TestDatabase;
let recorder: Recorder;
let worker: INestApplicationContext | undefined;

async function done(act: 'bill.introduce' | 'bill.receive' | 'calendar.correct-holiday', input: object, stream?: string): Promise<string> {
  const answer = await recorder.record({ council: COUNCIL, commandId: randomUUID(), actor: clerk, act, input, stream });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return answer.stream;
}

async function receivedBill(): Promise<string> {
  const bill = await done('bill.introduce', {
    kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'],
    supporters: Array.from({ length: 10 }, (_, at) => `의원${at + 2}`), needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '비용 없음' },
  });
  bills.push(bill);
  await done('bill.receive', {}, bill);
  return bill;
}

const heldBy = (bill: string): Promise<News | undefined> =>
  client.workflow.getHandle(billContract.workflowId(bill)).query<News | undefined>(billContract.newsQuery).catch(() => undefined);
const dueOf = async (bill: string): Promise<string | undefined> => (await database.app.query<{ due: string }[]>(
  `select due_on::text as due from deadline where stream_id = $1 and period = 'bill.refer'`, [bill]))[0]?.due;

async function startWorker(): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [WorkerModule.over(RecordPortsModule.over(database.appUrl), QUEUE)],
  }).compile();
  module.useLogger(false);
  worker = await module.init();
}

beforeAll(async () => {
  quietRuntime();
  database = await testDatabase();
  recorder = new Recorder(database.app, new CouncilDirectory(database.app));
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', clockOffset: FEBRUARY_2 - Date.now(),
    members: Array.from({ length: 111 }, (_, at) => `의원${at + 1}`),
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  await startWorker();
}, 60_000);

afterAll(async () => {
  const [row] = await database.app.query<{ id: string }[]>('select calendar_stream_id as id from council where id = $1', [COUNCIL]);
  await client.workflow.getHandle(councilTermContract.workflowId(row!.id)).terminate('시험 끝').catch(() => undefined);
  for (const bill of bills) await client.workflow.getHandle(billContract.workflowId(bill)).terminate('시험 끝').catch(() => undefined);
  await worker?.close();
  await client.connection.close();
  await database.drop();
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
  }, 30_000);

  it('is found by the reconciliation where its news was lost', async () => {
    const bill = await receivedBill();
    await until(async () => (await heldBy(bill))?.sequence === 2);
    await worker!.close();
    await done('calendar.correct-holiday', { on: '2024-02-08', holiday: '임시공휴일', reason: '시험' });
    await database.app.query('delete from owed');
    expect((await reconcile(new ReconcileSource(database.app), client)).behind).toBe(1);
    await startWorker();
    await until(async () => (await database.app.query<unknown[]>(
      `select 1 from event where stream_id = $1 and type = 'deadline.recounted'`, [bill])).length === 1, 30_000);
    const [row] = await database.app.query<{ id: string }[]>('select calendar_stream_id as id from council where id = $1', [COUNCIL]);
    await client.workflow.getHandle(calendarChangeContract.workflowId(row!.id)).result();
    expect((await reconcile(new ReconcileSource(database.app), client)).behind).toBe(0);
  }, 60_000);
});
