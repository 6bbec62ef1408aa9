/**
 * A clock that needs a timer: one rung of the reminders of a duty (의무), or the instant at which the law deems
 * something to have happened (간주). Worked out by the record; a workflow only sleeps until it and strikes it.
 */
export interface Clock {
  /** Period id of the procedure table, e.g. `transfer.bill`. */
  readonly id: string;
  /** Grows when the deadline is set anew (회부 to another committee, a moved sitting): an old strike finds nothing. */
  readonly revision: number;
  /** `deem`, or the rung of the ladder: working days left (`10`, `5`, … `0`), then `overdue-1`, `overdue-2` … */
  readonly rung: string;
  /** Business instant (UTC, epoch milliseconds) at which it is to be struck. */
  readonly at: number;
}

/**
 * What the record tells a workflow: everything, not a difference. A newer one replaces an older one, so gaps, repeats
 * and a fresh start need no special case. No names and no text of bills: ids, stages and clocks alone.
 */
export interface News {
  /** Sequence of the stream that this speaks of. */
  readonly sequence: number;
  /** State id of the procedure table (a bill) or stage of the meeting. */
  readonly stage: string;
  /** The next strike of every open clock, at most one a clock. */
  readonly clocks: readonly Clock[];
  /** The bill is closed (공포 and in force, 부결, 폐기, 철회 …) and no clock is left. */
  readonly closed: boolean;
}

/** Input of the workflow that follows a stream of the record. */
export interface FollowInput {
  /** Stream id (UUID) of the bill or meeting. */
  readonly streamId: string;
  /**
   * Only in a rehearsal: the business instant (UTC, epoch milliseconds) of the workflow's start, which may lie in 2024.
   * The workflow keeps the difference to its own clock. Absent in production.
   */
  readonly rehearsedFrom?: number;
  /** The difference itself (milliseconds), carried across continue-as-new. */
  readonly clockOffset?: number;
  /** The newest news, carried across continue-as-new. */
  readonly news?: News;
  /** Clocks whose last strike left them standing, carried across continue-as-new. */
  readonly stalled?: readonly StalledClock[];
}

/** A clock that was struck and still stands as it was (refused, or not yet due by the record's own clock). */
export interface StalledClock {
  /** Id, revision and rung in one. */
  readonly key: string;
  readonly times: number;
  /** Business instant (UTC, epoch milliseconds) before which it is not struck again. */
  readonly until: number;
}

/** What a strike is about; its command id is made of these four, so a repeat changes nothing. */
export interface StrikeInput {
  readonly streamId: string;
  readonly clock: Pick<Clock, 'id' | 'revision' | 'rung'>;
  /** Business instant (UTC, epoch milliseconds) at which the workflow struck. */
  readonly at: number;
}

/**
 * Thrown by the record for a strike that can never succeed (no such stream). Anything else that a strike throws is
 * taken for a passing failure and tried again.
 */
export class StrikeRefused extends Error {
  override readonly name = 'StrikeRefused';
}

/** Activities of the workflows that follow the record. */
export interface FollowActivities {
  /** Strikes a clock through the recorder and answers with the current news, whether or not it changed anything. */
  strikeClock(input: StrikeInput): Promise<News>;
}
