import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';

const { EventType } = proto.temporal.api.enums.v1;

/** One run of a workflow: its id and the types of its history events, e.g. `TIMER_FIRED`. */
export interface RunEvents {
  readonly runId: string;
  readonly events: readonly string[];
}

/** The runs of a workflow, from the first to the one that rests now (or to `last`), through every continue-as-new. */
export async function runEvents(client: Client, workflowId: string, last?: string): Promise<readonly RunEvents[]> {
  const runs: RunEvents[] = [];
  let runId = last;
  do {
    const handle = client.workflow.getHandle(workflowId, runId);
    runId ??= (await handle.describe()).runId;
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift({ runId, events: (events ?? []).map(({ eventType }) => nameOf(eventType)) });
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  } while (runId);
  return runs;
}

const nameOf = (type: number | null | undefined): string => (EventType[type ?? 0] ?? '').replace(/^EVENT_TYPE_/, '');
