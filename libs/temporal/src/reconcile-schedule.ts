import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { reconcileContract } from '@uian/contracts';

/** How often lost and sleeping workflows are looked for. */
const EVERY = '5 minutes';

/** Creates the schedule of the reconciliation unless it is there. Its past runs that were missed are not made up for. */
export async function ensureReconcileSchedule(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: reconcileContract.scheduleId,
      spec: { intervals: [{ every: EVERY }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
      action: {
        type: 'startWorkflow',
        workflowType: reconcileContract.workflow,
        workflowId: reconcileContract.workflowId,
        taskQueue: reconcileContract.taskQueue,
        args: [],
      },
    });
  } catch (cause) {
    if (!(cause instanceof ScheduleAlreadyRunning)) throw cause;
  }
}
