import type { BillActId, MeetingActId } from './actions.js';
import type { BillKind } from './bill-kinds.js';
import { weaker, type Certainty } from './certainty.js';
import type { CouncilPack, CouncilPeriodId } from './councils/council-pack.js';
import { SEOUL } from './councils/seoul.js';
import { inForce, undated, type Dated, type SelectingDays } from './dated.js';
import type { OfficeTargets } from './office-targets.js';
import { PERIOD_IDS, periodRow, type PeriodId, type PeriodRow } from './periods.js';
import { ruleRow, type RuleId, type RuleRow } from './rules.js';
import { cite, type Citation } from './statutes.js';
import { BILL_TRANSITIONS, MEETING_TRANSITIONS, type BillTransition, type MeetingTransition } from './transitions.js';
import { VOTING_THRESHOLDS, type Fraction, type VotingThresholdId } from './voting-thresholds.js';

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
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** The procedure in force (적용 규정): everything that workflows, API and screens may know of the law. */
export interface Procedure {
  readonly council: CouncilPack;
  readonly officeTargets: OfficeTargets;
  rule(id: RuleId): RuleInForce;
  period(id: PeriodId): PeriodInForce;
  periods(): readonly PeriodInForce[];
  threshold(id: VotingThresholdId): ThresholdInForce;
  /** The row of an act for a kind of bill, or undefined where the kind takes no such step. */
  billTransition(act: BillActId, kind: BillKind): BillTransition | undefined;
  meetingTransition(act: MeetingActId): MeetingTransition;
}

export const COUNCIL_PACKS: ReadonlyMap<string, CouncilPack> = new Map([[SEOUL.id, SEOUL]]);

const isThreshold = (id: string): id is VotingThresholdId => id in VOTING_THRESHOLDS;
const hasOwn = <T extends object>(of: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(of, key);

/** Where the figure of a rule is written: with the rule, with a threshold, or in the council's pack. */
function datedRule(id: RuleId, pack: CouncilPack): Dated<unknown> {
  const own = ruleRow(id).dated;
  if (own) return own;
  if (isThreshold(id)) return VOTING_THRESHOLDS[id].presence;
  if (hasOwn(pack.periods, id)) return pack.periods[id];
  if (hasOwn(pack.rules, id)) return pack.rules[id];
  throw new Error(`rule ${id} has no figure in the pack of ${pack.id}`);
}

/** Where the length of a period is written: with the period, in the pack, or among the office's targets. */
function datedPeriod(id: PeriodId, pack: CouncilPack): Dated<number> {
  const row = periodRow(id);
  if (row.dated) return row.dated;
  if (row.level === 'council') return pack.periods[id as CouncilPeriodId];
  const target = pack.officeTargets.lengths[id];
  if (target === undefined) throw new Error(`office target ${id} has no length in the pack of ${pack.id}`);
  return undated(cite('officeTarget'), target);
}

/** Enough for the days of the open bills of a council; beyond it the oldest is forgotten. */
const MOST_KEPT = 1_000;

const kept = new Map<string, Procedure>();

/** Remembers the answers of a question with few different arguments. */
function remembering<K, V>(answer: (of: K) => V): (of: K) => V {
  const answers = new Map<K, V>();
  return (of) => {
    if (!answers.has(of)) answers.set(of, answer(of));
    return answers.get(of)!;
  };
}

/**
 * The procedure in force for a council (의회) on a day, or on the days of a bill's life that select versions.
 * @param councilId id of a council pack, e.g. `seoul`
 * @param days ISO day (Asia/Seoul), or the selecting days of a bill pinned at its receipt
 * @throws when no pack of that id exists: councils are configured, never typed by a user
 */
export function procedureAsOf(councilId: string, days: string | SelectingDays): Procedure {
  const pack = COUNCIL_PACKS.get(councilId);
  if (!pack) throw new Error(`no council pack ${councilId}`);
  const selecting: SelectingDays = typeof days === 'string' ? { act: days } : days;
  const key = [councilId, selecting.act, selecting.receipt, selecting.referral].join('|');
  const known = kept.get(key);
  if (known) return known;
  const procedure = assemble(pack, selecting);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, procedure);
  return procedure;
}

function assemble(pack: CouncilPack, selecting: SelectingDays): Procedure {
  const rule = remembering((id: RuleId): RuleInForce => {
    const dated = datedRule(id, pack);
    const { value, certainty } = inForce(dated, selecting);
    const figure = typeof value === 'number' || value === null ? value : true;
    return { ...ruleRow(id), id, figure, citation: dated.citation, certainty };
  });
  const period = remembering((id: PeriodId): PeriodInForce => {
    const row = periodRow(id);
    const dated = datedPeriod(id, pack);
    const found = inForce(dated, selecting);
    return {
      ...row, id, length: found.value, citation: dated.citation, figureCertainty: found.certainty,
      certainty: weaker(found.certainty, row.countCertainty), since: found.from,
    };
  });
  const threshold = (id: VotingThresholdId): ThresholdInForce => {
    const row: { term: string; presence: Dated<Fraction>; favour?: Dated<Fraction> } = VOTING_THRESHOLDS[id];
    const presence = inForce(row.presence, selecting);
    const favour = row.favour && inForce(row.favour, selecting);
    if (!presence.value) throw new Error(`threshold ${id} has no figure`);
    return {
      id, term: row.term, presence: presence.value, favour: favour?.value ?? undefined,
      citation: row.presence.citation, certainty: presence.certainty,
    };
  };
  return {
    council: pack,
    officeTargets: pack.officeTargets,
    rule,
    period,
    periods: () => PERIOD_IDS.map(period),
    threshold,
    billTransition: (act, kind) =>
      BILL_TRANSITIONS.find((row) => row.act === act && (row.kinds === undefined || row.kinds.includes(kind))),
    meetingTransition: (act) => {
      const row = MEETING_TRANSITIONS.find((candidate) => candidate.act === act);
      if (!row) throw new Error(`no row for ${act}`);
      return row;
    },
  };
}
