import type { RecountProgress } from './calendar-change.contract.js';
import type { News, StrikeInput } from './news.js';

/** Kinds of streams that a workflow follows. */
export type FollowedKind = 'bill' | 'meeting' | 'calendar';

/** A stream whose newest events its workflow has not yet been told of. */
export interface Owed {
  readonly streamId: string;
  readonly kind: FollowedKind;
  readonly news: News;
  /** Set only for a stream of a rehearsal: business now (UTC, epoch milliseconds) of its council. */
  readonly rehearsedFrom?: number;
}

/** The record's side of the relay. A claim is a short lease, never a row lock held while signalling. */
export interface RelayPort {
  /** Leases up to `limit` streams that are owed and not leased, oldest first. */
  claim(limit: number): Promise<readonly Owed[]>;
  /** The workflows of these streams have been told of these sequences. */
  followed(told: readonly { streamId: string; sequence: number }[]): Promise<void>;
  /** Sending failed: the lease ends and the stream waits, longer each time. */
  failed(streamIds: readonly string[]): Promise<void>;
  /** Hands leases back, at shutdown or while the engine cannot be reached. */
  release(streamIds: readonly string[]): Promise<void>;
  /**
   * Calls `wake` soon after any process committed an act that is owed (a notification sent after the commit, never
   * in it). Answers how to stop listening. The relay polls as well, so a missed call costs a second at most.
   */
  listen(wake: () => void): Promise<() => Promise<void>>;
}

/** The record's side of the clocks. */
export interface StrikePort {
  strike(input: StrikeInput): Promise<News>;
}

/** The record's side of a change of the calendar. */
export interface CalendarChangePort {
  /**
   * Counts open deadlines of a council again that were counted by an older calendar, in batches; calls `alive` after each.
   * Answers when none is left, or after a share of them. What is done stays done, so it may be called again at any time.
   */
  recount(calendarStream: string, alive: (progress: RecountProgress) => void): Promise<RecountProgress>;
}

/** The record's side of a rehearsal (예행연습): what has to be known to move the time of its council. */
export interface RehearsalPort {
  /** The earliest clock that waits to be struck: its business instant, or null. */
  nextClock(): Promise<number | null>;
  /** Streams whose workflows should be running. */
  followed(): Promise<readonly { id: string; kind: FollowedKind }[]>;
  /** How many streams their workflows have yet to be told of, or a calendar change has yet to reach. */
  owed(): Promise<number>;
  /** From now on the council's business now is this instant (UTC, epoch milliseconds). */
  setClock(instant: number): Promise<void>;
}

/** The record's side of finding lost or sleeping workflows. */
export interface ReconcilePort {
  /** Marks as owed every open stream with an overdue clock that was not struck. Answers how many. */
  oweOverdue(): Promise<number>;
  /** Marks as owed the calendar of every council that has deadlines counted by an older one. Answers how many. */
  oweBehind(): Promise<number>;
  /** Settles in batches every deem whose legal instant has come; calls `alive` after each. Answers how many bills. */
  settleDue(alive: () => void): Promise<number>;
  /** Open streams by id, in pages: those whose workflow should be running. */
  openStreams(after: string | null, limit: number): Promise<readonly { streamId: string; kind: FollowedKind }[]>;
  /** Marks these streams as owed, so that the relay starts their workflows again. */
  owe(streamIds: readonly string[]): Promise<void>;
}

/** Provider tokens of the ports; the record provides them, the worker asks for them. */
export const RELAY_PORT = 'RELAY_PORT';
export const STRIKE_PORT = 'STRIKE_PORT';
export const RECONCILE_PORT = 'RECONCILE_PORT';
export const CALENDAR_CHANGE_PORT = 'CALENDAR_CHANGE_PORT';
export const DELIVERY_PORT = 'DELIVERY_PORT';
