import { randomUUID } from 'node:crypto';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, Runtime, type WorkflowBundle } from '@temporalio/worker';
import { contractOf, type FollowContract, type News, type Owed } from '@uian/contracts';
import { bundleWorkflows } from '../bundle-options.js';
import { engineAddress, lazyClient, nativeConnection } from '../connection.js';
import { fastForward } from '../time-skipping.js';
import { createEngineWorker, type EngineActivities } from '../worker-factory.js';

/** A worker of its own task queue on the real server that the environment names, with what a spec needs around it. */
export interface EngineUnderTest {
  readonly client: Client;
  readonly taskQueue: string;
  readonly bundle: WorkflowBundle;
  /** A workflow that was told of nothing yet, and how to tell it; that which follows streams of the kind unless another is named. */
  follow(kind?: Owed['kind'], contract?: FollowContract): FollowedStream;
  /** Terminates the workflows that were followed so far: to be called after each test. */
  forget(): Promise<void>;
  /** Stops the worker, as a deployment would. */
  stopWorker(): Promise<void>;
  /** Starts the worker again, on other code where a bundle is given. */
  startWorker(code?: WorkflowBundle): Promise<void>;
  close(): Promise<void>;
}

export interface FollowedStream {
  readonly streamId: string;
  readonly kind: Owed['kind'];
  readonly workflowId: string;
  readonly handle: WorkflowHandle;
  /** Signals with start, as the relay does. */
  tell(news: News, rehearsedFrom?: number): Promise<void>;
  /** What the workflow holds, once it has taken in everything it was told so far. */
  held(): Promise<News | undefined>;
  /** Lets virtual time pass; every clock on the way is struck. */
  forward(ms: number): Promise<void>;
}

/** Starts a worker with these activities. Needs `TEMPORAL_ADDRESS`. */
export async function engineUnderTest(activities: EngineActivities): Promise<EngineUnderTest> {
  if (!process.env['TEMPORAL_ADDRESS']) throw new Error('TEMPORAL_ADDRESS is not set: `npm test` starts a server');
  quietRuntime();
  const bundle = await bundleWorkflows();
  const address = engineAddress();
  const client = lazyClient(address);
  const connection = await nativeConnection(address);
  const taskQueue = `test-${randomUUID()}`;
  const followed: FollowedStream[] = [];
  let stop: (() => Promise<void>) | undefined;

  const engine: EngineUnderTest = {
    client,
    taskQueue,
    bundle,
    follow(kind = 'bill', contract = contractOf(kind)) {
      const stream = followedStream(client, taskQueue, kind, contract);
      followed.push(stream);
      return stream;
    },
    async forget() {
      await Promise.all(followed.splice(0).map(({ handle }) => handle.terminate('end of test').catch(() => undefined)));
    },
    async startWorker(code = bundle) {
      const worker = await createEngineWorker({
        connection, namespace: address.namespace, workflowBundle: code, taskQueue, activities, maxCachedWorkflows: 50,
      });
      const run = worker.run();
      stop = async () => {
        worker.shutdown();
        await run;
      };
    },
    async stopWorker() {
      await stop?.();
      stop = undefined;
    },
    async close() {
      await engine.forget();
      await engine.stopWorker();
      await connection.close();
      await client.connection.close();
    },
  };
  await engine.startWorker();
  return engine;
}

function followedStream(client: Client, taskQueue: string, kind: Owed['kind'], contract: FollowContract): FollowedStream {
  const streamId = randomUUID();
  const workflowId = contract.workflowId(streamId);
  const handle = client.workflow.getHandle(workflowId);
  const held = (): Promise<News | undefined> => handle.query(contract.newsQuery);
  return {
    streamId,
    kind,
    workflowId,
    handle,
    held,
    async tell(news, rehearsedFrom) {
      await client.workflow.signalWithStart(contract.workflow, {
        workflowId, taskQueue, args: [{ streamId, rehearsedFrom }], signal: contract.newsSignal, signalArgs: [news],
      });
    },
    async forward(ms) {
      await held();
      await fastForward(client, workflowId, ms);
    },
  };
}

let runtime: Runtime | undefined;

/** The core's own log is for operators; a spec speaks for itself. To be installed before anything else of the SDK. */
export const quietRuntime = (): Runtime => (runtime ??= Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR' } },
}));
