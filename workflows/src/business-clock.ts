import type { FollowInput } from '@uian/contracts';
import { workflowInfo } from '@temporalio/workflow';

/** Business time as a workflow sees it: its own clock (workflow time), moved in a rehearsal that lives in 2024. */
export interface BusinessClock {
  /** Milliseconds that business time is ahead of workflow time; absent outside rehearsals. */
  readonly offset: number | undefined;
  /** Business now (UTC, epoch milliseconds), as of the last workflow task. */
  now(): number;
}

/**
 * The one file of the workflows that may use `Date`, which the sandbox replaces by workflow time. A rehearsal names the
 * business instant of the workflow's start; the difference is kept, also across continue-as-new, where the start of the
 * new run must not be taken for it again.
 */
export function businessClock(input: Pick<FollowInput, 'rehearsedFrom' | 'clockOffset'>): BusinessClock {
  const offset = input.clockOffset ?? fromStart(input.rehearsedFrom);
  return { offset, now: () => Date.now() + (offset ?? 0) };
}

const fromStart = (rehearsedFrom: number | undefined): number | undefined =>
  rehearsedFrom === undefined ? undefined : rehearsedFrom - workflowInfo().startTime.getTime();
