import type { CalendarChangeActivities, DeliverActivities, DigestActivities, FollowActivities, ReconcileActivities } from '@uian/contracts';
import { billContract } from '@uian/contracts';
import { Worker, type NativeConnection, type WorkflowBundle } from '@temporalio/worker';

/** What workflows may do; a test may leave out what its workflows never ask for. */
export type EngineActivities = FollowActivities & Partial<ReconcileActivities & CalendarChangeActivities & DeliverActivities & DigestActivities>;

export interface EngineWorkerOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly workflowBundle: WorkflowBundle;
  readonly activities: EngineActivities;
  readonly taskQueue?: string;
  readonly maxCachedWorkflows?: number;
}

/** Workflows kept in memory (about 40 KB each); one that was put out is replayed from its short history. */
const MAX_CACHED_WORKFLOWS = 1_000;

/** The worker of the engine. `shutdown()` lets running tasks end first. */
export const createEngineWorker = ({
  taskQueue = billContract.taskQueue,
  maxCachedWorkflows = MAX_CACHED_WORKFLOWS,
  activities,
  ...options
}: EngineWorkerOptions): Promise<Worker> =>
  Worker.create({
    ...options,
    taskQueue,
    maxCachedWorkflows,
    activities: { ...activities },
    // A run that does not replay on this code would hang, and strike no clock. It holds nothing that the record does not:
    // it ends, the reconciliation finds it missing, and it starts afresh.
    workflowFailureErrorTypes: { '*': ['NondeterminismError'] },
    shutdownGraceTime: '3 seconds',
    shutdownForceTime: '7 seconds',
  });
