import { randomUUID } from 'node:crypto';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

const {
  FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED: COMPLETED,
  FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT: NOT_YET,
} = proto.temporal.api.enums.v1.FastForwardPollingResult;

/** gRPC status of a server that does not skip time. */
const UNIMPLEMENTED = 12;
const NOT_FOUND = 5;

/** Timers that one fast-forward may cross before the server takes it for an endless loop. */
const MAX_SKIPS = 200;

/**
 * Moves the clock of one running workflow forward by `ms` and waits until it is there; timers on the way ring, and
 * their activities are waited for. Only a rehearsal does this. Throws when the target cannot be reached (the workflow
 * ended, too many timers, time skipping is off).
 */
export async function fastForward(client: Client, workflowId: string, ms: number): Promise<void> {
  if (ms <= 0) return;
  const { namespace } = client.options;
  const workflowExecution = { workflowId };
  const id = randomUUID();
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id, duration: msToTs(ms) },
        maxSessionSkipCount: MAX_SKIPS,
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  const poll = { namespace, workflowExecution, fastForwardId: id };
  for (;;) {
    const { fastForwardPollingResult: result, failedReason } =
      await client.workflowService.pollWorkflowExecutionTimeSkipping(poll);
    if (result === COMPLETED) return;
    if (result !== NOT_YET) throw new Error(`${workflowId} could not be moved forward by ${ms} ms: ${failedReason}`);
  }
}

/** Whether this server can skip time (`frontend.WorkflowTimeSkippingEnabled`). Throws when it cannot be reached. */
export async function timeSkippingSupported(client: Client): Promise<boolean> {
  const nowhere = { workflowId: `no-such-workflow:${randomUUID()}` };
  try {
    await client.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace: client.options.namespace,
      workflowExecution: nowhere,
      fastForwardId: 'none',
    });
    return true;
  } catch (cause) {
    if (isGrpcServiceError(cause) && cause.code === UNIMPLEMENTED) return false;
    if (isGrpcServiceError(cause) && cause.code === NOT_FOUND) return true;
    throw cause;
  }
}
