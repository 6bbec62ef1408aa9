import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { councilTermContract, type News } from '@uian/contracts';
import { CouncilDirectory, foundCouncil, ReconcileSource, Recorder, setBusinessClock } from '@uian/record';
import { fastForward, lazyClient, reconcile } from '@uian/temporal';
import { quietRuntime, until } from '@uian/temporal/testing';
import { ACTOR, SESSION_322, testDatabase, type TestDatabase } from '@uian/testing';
import { RecordPortsModule } from './record-ports.module.js';
import { WorkerModule } from './worker.module.js';

const COUNCIL = `rehearsal-${randomUUID().slice(0, 8)}`;
const MARCH_8 = Date.parse('2024-03-08T15:00:00+09:00');
const client = lazyClient();
let database: TestDatabase;
let recorder: Recorder;
let worker: INestApplicationContext;
let workflowId: string;

async function done(act: 'calendar.set-session' | 'calendar.close-session' | 'calendar.publish-minutes', day: string, input: object): Promise<void> {
  const answer = await recorder.record({ council: COUNCIL, commandId: randomUUID(), actor: ACTOR.secretariat, act, day, input });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
}

const held = (): Promise<News | undefined> =>
  client.workflow.getHandle(workflowId).query<News | undefined>(councilTermContract.newsQuery).catch(() => undefined);
const told = () => database.app.query<{ rung: string; subject: string }[]>(
  'select rung, subject from notice where council_id = $1 order by id', [COUNCIL]);

beforeAll(async () => {
  quietRuntime();
  database = await testDatabase();
  recorder = new Recorder(database.app, new CouncilDirectory(database.app));
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', clockOffset: MARCH_8 - Date.now(), members: ['의원1'], committees: [],
  });
  const [row] = await database.app.query<{ id: string }[]>('select calendar_stream_id as id from council where id = $1', [COUNCIL]);
  workflowId = councilTermContract.workflowId(row!.id);
  const module = await Test.createTestingModule({
    imports: [WorkerModule.over(RecordPortsModule.over(database.appUrl), `test-${randomUUID()}`)],
  }).compile();
  module.useLogger(false);
  worker = await module.init();
}, 60_000);

afterAll(async () => {
  await client.workflow.getHandle(workflowId).terminate('시험 끝').catch(() => undefined);
  await worker.close();
  await client.connection.close();
  await database.drop();
});

describe('a council’s term, from the act to the reminder', () => {
  it('is followed by a workflow of its own, which holds what the council owes', async () => {
    await done('calendar.set-session', '2024-03-08', SESSION_322);
    await done('calendar.close-session', '2024-03-08', { session: 322 });
    await until(async () => (await held())?.sequence === 2);
    expect(await held()).toMatchObject({ stage: 'session-closed', closed: false });
    expect((await held())!.clocks.map(({ id, rung }) => [id, rung])).toEqual([['minutes.publish.extra', '3'], ['result.notify_head', '3']]);
  }, 30_000);

  it('is started again from the record where it was lost', async () => {
    await client.workflow.getHandle(workflowId).terminate('시험');
    await until(async () => {
      await reconcile(new ReconcileSource(database.app), client);
      return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING' && (await held())?.stage === 'session-closed';
    }, 30_000);
  }, 60_000);

  it('reminds of the minutes three working days before their day, and of nothing that is done', async () => {
    const to = Date.parse('2024-03-25T09:30:00+09:00');
    await setBusinessClock(database.app, COUNCIL, to);
    await fastForward(client, workflowId, to - MARCH_8);
    await until(async () => (await told()).length > 0);
    expect(await told()).toEqual([{ rung: '3', subject: '[임시회 회의록 공개 기한 3근무일 전] 제322회 임시회 – 2024. 3. 28.(목)까지' }]);
    await done('calendar.publish-minutes', '2024-03-25', { session: 322 });
    await until(async () => (await held())?.stage === 'session-concluded');
    expect((await held())!.clocks.map(({ id }) => id)).toEqual(['result.notify_head']);
  }, 30_000);
});
