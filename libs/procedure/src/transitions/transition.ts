import type { BillActId, CalendarActId, MeetingActId } from '../actions.js';
import type { ActorRole } from '../actors.js';
import type { BillKind, ProposerKind } from '../bill-kinds.js';
import type { BillStateId } from '../bill-states.js';
import type { MeetingStateId } from '../meeting-states.js';
import type { Outcome } from '../outcomes.js';
import type { RuleId } from '../rules.js';
import type { Citation } from '../statutes.js';

/** One row of THE TABLE: an act, whence and whither it leads, who may do it, under which rules. */
export interface Transition<Act, State> {
  readonly act: Act;
  /** States from which it may be done; empty: it begins the record. */
  readonly from: readonly State[];
  /** Where it leads; `same` leaves the state; a vote leads where its outcome says. */
  readonly to: State | 'same' | Readonly<Partial<Record<Outcome, State | 'same'>>>;
  readonly by: readonly ActorRole[];
  /** Rules that can refuse it, beside the record's own principles. */
  readonly rules: readonly RuleId[];
  /** National law or the office; absent: a council has this act only where its own pack cites an article for it. */
  readonly citation?: Citation;
  /** Only for these kinds of bill, only for bills of these proposers. */
  readonly kinds?: readonly BillKind[];
  readonly proposers?: readonly ProposerKind[];
  /** Of both heads only the one whose affair the bill is (교육·학예: 교육감). */
  readonly byHead?: true;
  /** It leads back on the road (재회부, 번안): what it leads to is not ahead. */
  readonly goesBack?: true;
}

export type BillTransition = Transition<BillActId, BillStateId>;
export type MeetingTransition = Transition<MeetingActId, MeetingStateId>;
/** An act on the council's own stream has no stage to come from: who may do it, under which rules. */
export type CalendarTransition = Pick<Transition<CalendarActId, never>, 'act' | 'by' | 'rules' | 'citation'>;

/** Where a row leads from a state of its own: one state, or one for each outcome of a vote. */
export function targetsOf<State extends string>(row: Transition<unknown, State>, from: State): readonly State[] {
  if (row.to === 'same') return [from];
  const targets = typeof row.to === 'string' ? [row.to] : Object.values(row.to as Record<string, State | 'same'>);
  return targets.map((to) => (to === 'same' ? from : to));
}

export const IN_COMMITTEE = [
  'referred', 'placed', 'explained', 'review-heard', 'questioned', 'in-subcommittee', 'in-mediation', 'debated', 'held',
] as const satisfies readonly BillStateId[];

/** Before the committee (의제가 된 뒤), not decided yet. */
export const BEFORE_DECISION = IN_COMMITTEE.filter((state) => state !== 'referred');

/** Everything before the plenary has decided: what dies with the council's term (지방자치법 제79조). */
export const UNDECIDED: readonly BillStateId[] = [
  'petitioned', 'petition-accepted', 'introduced', 'received', 'preliminary-review', ...IN_COMMITTEE, 'committee-decided',
  'not-sent-to-plenary', 'reported', 'plenary-placed', 'unlimited-debate',
];
