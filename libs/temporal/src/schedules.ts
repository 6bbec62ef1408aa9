import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { digestContract, reconcileContract } from '@uian/contracts';

/**
 * Every five minutes lost and sleeping workflows are looked for, and digests (하루 요약) are written where the office's hour has
 * come, which each council sets for itself.
 */
const EVERY = '5 minutes';

/** Creates the schedules of the house unless they are there. Their past runs that were missed are not made up for. */
export async function ensureSchedules(client: Client): Promise<void> {
  for (const { scheduleId, workflow, workflowId, taskQueue } of [reconcileContract, digestContract]) {
    try {
      await client.schedule.create({
        scheduleId,
        spec: { intervals: [{ every: EVERY }] },
        policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
        action: { type: 'startWorkflow', workflowType: workflow, workflowId, taskQueue, args: [] },
      });
    } catch (cause) {
      if (!(cause instanceof ScheduleAlreadyRunning)) throw cause;
    }
  }
}
