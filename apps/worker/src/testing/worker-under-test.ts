import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { billContract, councilTermContract, type News } from '@uian/contracts';
import { lazyClient } from '@uian/temporal';
import { quietRuntime } from '@uian/temporal/testing';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { RecordPortsModule } from '../record-ports.module.js';
import { WorkerModule } from '../worker.module.js';

type Followed = 'bill' | 'calendar';
const CONTRACTS = { bill: billContract, calendar: councilTermContract };

/** The worker of this program over a database of its own, on the Temporal server of the test run. */
export interface WorkerUnderTest {
  readonly database: TestDatabase;
  readonly client: ReturnType<typeof lazyClient>;
  handle(stream: string, kind?: Followed): ReturnType<ReturnType<typeof lazyClient>['workflow']['getHandle']>;
  /** The news that the workflow of a stream holds; undefined while there is none. */
  heldBy(stream: string, kind?: Followed): Promise<News | undefined>;
  /** Takes the worker down, or brings one up again on the same task queue. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends everything; workflows of the streams that were asked for are terminated. */
  close(): Promise<void>;
}

export async function workerUnderTest(): Promise<WorkerUnderTest> {
  quietRuntime();
  const database = await testDatabase();
  const client = lazyClient();
  const queue = `test-${randomUUID()}`;
  const asked = new Set<string>();
  let worker: INestApplicationContext | undefined;
  const handle: WorkerUnderTest['handle'] = (stream, kind = 'bill') => {
    const workflowId = CONTRACTS[kind].workflowId(stream);
    asked.add(workflowId);
    return client.workflow.getHandle(workflowId);
  };
  const stop = async (): Promise<void> => {
    await worker?.close();
    worker = undefined;
  };
  const start = async (): Promise<void> => {
    const module = await Test.createTestingModule({ imports: [WorkerModule.over(RecordPortsModule.over(database.appUrl), queue)] }).compile();
    module.useLogger(false);
    worker = await module.init();
  };
  await start();
  return {
    database, client, handle, stop, start,
    heldBy: (stream, kind = 'bill') => handle(stream, kind).query<News | undefined>(CONTRACTS[kind].newsQuery).catch(() => undefined),
    async close() {
      for (const id of asked) await client.workflow.getHandle(id).terminate('시험 끝').catch(() => undefined);
      await stop();
      await client.connection.close();
      await database.drop();
    },
  };
}
