import type { BillActId, CalendarActId, MeetingActId } from './actions.js';
import { assemble } from './assemble.js';
import type { BillKind, ProposerKind } from './bill-kinds.js';
import type { Certainty } from './certainty.js';
import type { CouncilPack } from './councils/council-pack.js';
import { GYEONGGI } from './councils/gyeonggi.js';
import { SEOUL } from './councils/seoul.js';
import type { Selecting } from './dated.js';
import type { HeadOffice } from './heads.js';
import { withChange, type OfficeTargets, type OfficeTargetsChange } from './office-targets.js';
import type { PeriodId, PeriodRow } from './periods.js';
import type { RuleId, RuleRow } from './rules.js';
import type { Citation } from './statutes.js';
import type { BillTransition, CalendarTransition, MeetingTransition } from './transitions/transition.js';
import type { Fraction, VotingThresholdId } from './voting-thresholds.js';

/** A rule as it applies on the selecting days. `figure: null`: not known for those days, so *not judged*. */
export interface RuleInForce extends RuleRow {
  readonly id: RuleId;
  readonly figure: number | true | null;
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** A period as it applies on the selecting days. `length: null`: not known for those days. */
export interface PeriodInForce extends PeriodRow {
  readonly id: PeriodId;
  readonly length: number | null;
  readonly citation: Citation;
  /** Of the figure; the way of counting has its own mark, {@link PeriodRow.countCertainty}. */
  readonly figureCertainty: Certainty;
  /** The weaker of both: what people see. */
  readonly certainty: Certainty;
  /** In force from, where it was read. */
  readonly since?: string;
}

/** A threshold as it applies on the selecting days. */
export interface ThresholdInForce {
  readonly id: VotingThresholdId;
  readonly term: string;
  readonly presence: Fraction;
  readonly favour?: Fraction;
  readonly favourOf: 'present' | 'members';
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** A row of the table that the council has, with its article. */
export type InCouncil<Row> = Row & { readonly citation: Citation };

/** The procedure in force (적용 규정): everything that workflows, API and screens may know of the law. */
export interface Procedure {
  readonly council: CouncilPack;
  /** Whose affair the bill is (집행기관), and what that head is called. */
  readonly head: { readonly office: HeadOffice; readonly term: string };
  readonly officeTargets: OfficeTargets;
  /** Undefined where the council has no such rule: nothing is asked. */
  rule(id: RuleId): RuleInForce | undefined;
  /** Every rule that the council has. */
  rules(): readonly RuleInForce[];
  /** Undefined where the council has no such period: it never runs. */
  period(id: PeriodId): PeriodInForce | undefined;
  periods(): readonly PeriodInForce[];
  threshold(id: VotingThresholdId): ThresholdInForce;
  /** The row of an act for a kind of bill and its proposer, or undefined where such a bill takes no such step there. */
  billTransition(act: BillActId, kind: BillKind, proposer?: ProposerKind): InCouncil<BillTransition> | undefined;
  /** Every row for bills that the council has. */
  billTransitions(): readonly InCouncil<BillTransition>[];
  meetingTransition(act: MeetingActId): InCouncil<MeetingTransition> | undefined;
  meetingTransitions(): readonly InCouncil<MeetingTransition>[];
  calendarTransition(act: CalendarActId): InCouncil<CalendarTransition> | undefined;
  calendarTransitions(): readonly InCouncil<CalendarTransition>[];
}

const PACKS = new Map<string, CouncilPack>([[SEOUL.id, SEOUL], [GYEONGGI.id, GYEONGGI]]);

/** The councils whose rule books are known (의회별 규정 묶음). */
export const COUNCIL_PACKS: ReadonlyMap<string, CouncilPack> = PACKS;

/** Adds a rule book that was read from a file; one that is known already is replaced. */
export function addCouncilPack(pack: CouncilPack): void {
  PACKS.set(pack.id, pack);
  kept.clear();
}

/** Enough for the days of the open bills of a council; beyond it the oldest is forgotten. */
const MOST_KEPT = 1_000;

const kept = new Map<string, Procedure>();

/**
 * The procedure in force for a council (의회) on a day, or on the days of a bill's life that select versions.
 * @param councilId id of a council pack, e.g. `seoul`
 * @param days ISO day (Asia/Seoul), or what selects the rule book of a bill pinned at its receipt
 * @param targets what the council changed of the office's targets (내부 목표)
 * @throws when no pack of that id exists: councils are configured, never typed by a user
 */
export function procedureAsOf(councilId: string, days: string | Selecting, targets?: OfficeTargetsChange): Procedure {
  const pack = PACKS.get(councilId);
  if (!pack) throw new Error(`no council pack ${councilId}`);
  const selecting: Selecting = typeof days === 'string' ? { act: days } : days;
  const key = [
    councilId, selecting.act, selecting.receipt, selecting.referral, selecting.head, targets && JSON.stringify(targets),
  ].join('|');
  const known = kept.get(key);
  if (known) return known;
  const procedure = assemble(targets ? { ...pack, officeTargets: withChange(pack.officeTargets, targets) } : pack, selecting);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, procedure);
  return procedure;
}
