import type { ReconcileActivities, Reconciled } from '@uian/contracts';
import { proxyActivities } from '@temporalio/workflow';

const { reconcileRecord } = proxyActivities<ReconcileActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumAttempts: 3 },
  summary: '기록과 진행 중인 업무 흐름 대조',
});

/** Looks once for workflows that are lost or sleep over a clock, and has the record owe them. Started by a schedule. */
export async function reconcile(): Promise<Reconciled> {
  return reconcileRecord();
}
