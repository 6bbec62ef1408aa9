import type { BillActId, CalendarActId, MeetingActId } from './actions.js';
import type { BillKind, ProposerKind } from './bill-kinds.js';
import { weaker } from './certainty.js';
import type { CouncilPack, CouncilThresholdId } from './councils/council-pack.js';
import { ABSENT, inForce, undated, type Dated, type Scope, type Selecting } from './dated.js';
import { PERIOD_IDS, periodRow, type CouncilPeriodId, type PeriodFigure, type PeriodId } from './periods.js';
import type {
  InCouncil, PeriodInForce, Procedure, RuleInForce, ThresholdInForce,
} from './procedure-as-of.js';
import { RULE_IDS, ruleRow, type CouncilRuleId, type RuleId } from './rules.js';
import { cite, type Citation } from './statutes.js';
import { BILL_TRANSITIONS } from './transitions.js';
import { CALENDAR_TRANSITIONS } from './transitions/council.js';
import { headOf, headTerm, inWordsOf, type HeadOffice } from './heads.js';
import { MEETING_TRANSITIONS } from './transitions/meeting.js';
import type { BillTransition } from './transitions/transition.js';
import { VOTING_THRESHOLDS, votingThreshold, type VotingThresholdId } from './voting-thresholds.js';

/** Remembers the answers of a question with few different arguments. */
function remembering<K, V>(answer: (of: K) => V): (of: K) => V {
  const answers = new Map<K, V>();
  return (of) => {
    if (!answers.has(of)) answers.set(of, answer(of));
    return answers.get(of)!;
  };
}

const isThreshold = (id: string): id is VotingThresholdId => Object.hasOwn(VOTING_THRESHOLDS, id);

/** The article that keeps committees from sitting while the plenary does stands among the council's practice. */
const barringCommittees = ({ practice: { noCommitteeDuringPlenary: article } }: CouncilPack): Dated<true> | undefined =>
  article && undated(article, true);

/** Where the figure of a rule is written: with the rule, with a threshold, or in the council's pack. */
function datedRule(id: RuleId, pack: CouncilPack): Dated<unknown> | undefined {
  return ruleRow(id).dated
    ?? (isThreshold(id) ? votingThreshold(id).presence ?? pack.thresholds[id as CouncilThresholdId].presence : undefined)
    ?? pack.periods[id as CouncilPeriodId]
    ?? pack.rules[id as CouncilRuleId]
    ?? (id === 'committee.not-during-plenary' ? barringCommittees(pack) : undefined);
}

/** Where the length of a period is written: with the period, in the pack, or among the office's targets. */
function datedPeriod(id: PeriodId, pack: CouncilPack): Dated<PeriodFigure> | undefined {
  const row = periodRow(id);
  if (row.dated) return row.dated;
  if (row.level === 'council') return pack.periods[id as CouncilPeriodId];
  const target = pack.officeTargets.lengths[id];
  return target === undefined ? undefined : undated(cite('officeTarget'), target);
}

const both = <T>(row: readonly T[] | undefined, only: readonly T[] | undefined): readonly T[] | undefined =>
  (row && only ? row.filter((one) => only.includes(one)) : row ?? only);

/** What is left of the bills of a row where a council's text is about fewer. */
const narrowed = (row: Scope, { only }: Dated<unknown>): Scope =>
  (only ? { kinds: both(row.kinds, only.kinds), proposers: both(row.proposers, only.proposers) } : {});

function ruleOf(id: RuleId, pack: CouncilPack, days: Selecting): RuleInForce | undefined {
  const dated = datedRule(id, pack);
  const found = dated && inForce(dated, days);
  if (!found || found.value === ABSENT) return undefined;
  const figure = typeof found.value === 'number' || found.value === null ? found.value : true;
  return { ...ruleRow(id), ...narrowed(ruleRow(id), dated), id, figure, citation: dated.citation, certainty: found.certainty };
}

function periodOf(id: PeriodId, pack: CouncilPack, days: Selecting): PeriodInForce | undefined {
  const { head = 'executive' } = days;
  const row = periodRow(id);
  if (row.head && row.head !== head) return undefined;
  const dated = (head === 'superintendent' ? row.ofSuperintendent : undefined) ?? datedPeriod(id, pack);
  const found = dated && inForce(dated, days);
  if (!found || found.value === ABSENT) return undefined;
  const counted = typeof found.value === 'object' && found.value !== null ? found.value : { length: found.value };
  return {
    ...row, ...counted, ...narrowed(row, dated), id, term: inWordsOf(row.named ?? row.term, head, pack),
    ...(row.owedBy && { owedBy: headOf(row.owedBy, head) }), citation: dated.citation, figureCertainty: found.certainty,
    certainty: weaker(found.certainty, row.countCertainty), since: found.from,
  };
}

function thresholdOf(id: VotingThresholdId, pack: CouncilPack, days: Selecting): ThresholdInForce {
  const row = votingThreshold(id);
  const own = row.presence ? row : pack.thresholds[id as CouncilThresholdId];
  const presence = own.presence && inForce(own.presence, days);
  const favour = own.favour && inForce(own.favour, days).value;
  if (!presence?.value || presence.value === ABSENT) throw new Error(`threshold ${id} has no figure`);
  return {
    id, term: row.term, presence: presence.value, favour: favour && favour !== ABSENT ? favour : undefined,
    favourOf: own.favourOf ?? 'present', citation: own.presence!.citation, certainty: presence.certainty,
  };
}

interface Cited extends Scope { readonly act: keyof CouncilPack['acts']; readonly citation?: Citation }

/** The rows that a council has on these days: those of national law and of the office, and those its pack cites. */
function rowsIn<Row extends Cited>(rows: readonly Row[], pack: CouncilPack, days: Selecting): readonly InCouncil<Row>[] {
  return rows.flatMap((row) => {
    if (row.citation) return [{ ...row, citation: row.citation }];
    const dated = pack.acts[row.act];
    return dated && inForce(dated, days).value === true ? [{ ...row, ...narrowed(row, dated), citation: dated.citation }] : [];
  });
}

/** Of both heads only the one that the bill is an affair of may act on what has been passed. */
const byHead = (row: InCouncil<BillTransition>, head: HeadOffice): InCouncil<BillTransition> =>
  (row.byHead ? { ...row, by: [...new Set(row.by.map((role) => headOf(role, head)))] } : row);

const suits = (row: BillTransition, kind: BillKind, proposer: ProposerKind | undefined): boolean =>
  (row.kinds?.includes(kind) ?? true) && (proposer === undefined || (row.proposers?.includes(proposer) ?? true));

/** Puts a council's rule book together for the selecting days (적용 규정). */
export function assemble(pack: CouncilPack, days: Selecting): Procedure {
  const { head = 'executive' } = days;
  const rule = remembering((id: RuleId) => ruleOf(id, pack, days));
  const period = remembering((id: PeriodId) => periodOf(id, pack, days));
  const bill = remembering((_: 'bill') => rowsIn(BILL_TRANSITIONS, pack, days).map((row) => byHead(row, head)));
  const meeting = remembering((_: 'meeting') => rowsIn(MEETING_TRANSITIONS, pack, days));
  const council = remembering((_: 'council') => rowsIn(CALENDAR_TRANSITIONS, pack, days));
  const periods = remembering((_: 'all') => PERIOD_IDS.map(period).filter((found) => found !== undefined));
  return {
    council: pack,
    head: { office: head, term: headTerm(head, pack) },
    officeTargets: pack.officeTargets,
    rule,
    rules: () => RULE_IDS.map(rule).filter((found) => found !== undefined),
    period,
    periods: () => periods('all'),
    threshold: remembering((id: VotingThresholdId) => thresholdOf(id, pack, days)),
    billTransition: (act: BillActId, kind, proposer) => bill('bill').find((row) => row.act === act && suits(row, kind, proposer)),
    billTransitions: () => bill('bill'),
    meetingTransition: (act: MeetingActId) => meeting('meeting').find((row) => row.act === act),
    meetingTransitions: () => meeting('meeting'),
    calendarTransition: (act: CalendarActId) => council('council').find((row) => row.act === act),
    calendarTransitions: () => council('council'),
  };
}
