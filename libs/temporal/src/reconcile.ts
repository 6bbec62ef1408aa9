import type { Client } from '@temporalio/client';
import {
  billContract, committeeMeetingContract, contractOf, councilTermContract, type Reconciled, type ReconcilePort,
} from '@uian/contracts';

const PAGE = 500;
const FOLLOWERS = [billContract, committeeMeetingContract, councilTermContract].map(({ workflow }) => `'${workflow}'`).join(', ');
const RUNNING = `ExecutionStatus = 'Running' AND WorkflowType IN (${FOLLOWERS})`;

/**
 * Settles the deems that are due, in batches: the schedule fires at midnight, too, which is when they fall due. Then it
 * has the record owe the calendar of every council that is behind its own, every stream with an overdue clock that was not struck, and every open stream whose workflow does
 * not run; the relay does the rest. The engine's list is a little late: a workflow that started this moment may be
 * told once more, which changes nothing. Calls `alive` between pages. Throws when record or engine cannot be reached.
 */
export async function reconcile(
  port: ReconcilePort,
  client: Client,
  alive: () => void = () => undefined,
): Promise<Reconciled> {
  const settled = await port.settleDue(alive);
  const behind = await port.oweBehind();
  const overdue = await port.oweOverdue();
  const running = await runningWorkflows(client, alive);
  let lost = 0;
  let after: string | null = null;
  for (;;) {
    const page = await port.openStreams(after, PAGE);
    const missing = page.filter(({ kind, streamId }) => !running.has(contractOf(kind).workflowId(streamId)));
    if (missing.length > 0) await port.owe(missing.map(({ streamId }) => streamId));
    lost += missing.length;
    after = page.at(-1)?.streamId ?? null;
    if (page.length < PAGE) return { overdue, lost, behind, settled };
    alive();
  }
}

async function runningWorkflows(client: Client, alive: () => void): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: RUNNING, pageSize: 1_000 })) {
    ids.add(workflowId);
    if (ids.size % 1_000 === 0) alive();
  }
  return ids;
}
