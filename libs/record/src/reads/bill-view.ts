import { koreanDay, nextDeem, type Bill, type ComparedRow, type Imported, type Proposer, type RoadSummary } from '@uian/domain';
import {
  BILL_KINDS, billState, FACT_TERMS, OUTCOMES, type BillKind, type BillStateId, type FactId, type Outcome, type RuleId,
} from '@uian/procedure';
import type { Council } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import { importFlagView, type ImportedView, type ImportFlagView } from './imported-view.js';
import { irregularView, type IrregularView, type TimelineEntry } from './timeline.js';
import { committeeView, IMPORTED_TERM, NOT_JUDGED_TERM, ruleView, type Termed } from './terms.js';

/** A bill in a list (의안 목록). */
export interface BillSummary {
  readonly id: string;
  /** 의안번호, once received. */
  readonly number: number | null;
  readonly title: string;
  readonly kind: Termed<BillKind>;
  readonly state: Termed<BillStateId>;
  readonly committee: Termed | null;
  readonly proposer: string;
  readonly introducedOn: string;
  readonly lastDay: string;
  /** Something on its way broke a rule and was kept (규칙에 어긋난 사실). */
  readonly irregular: boolean;
  /** It was taken over from elsewhere (이관). */
  readonly imported: boolean;
  readonly road: RoadSummary;
}

/** A deem that the law has brought about and no event says yet (아직 기록되지 않은 간주). */
export interface OverdueDeem {
  readonly type: Termed<FactId>;
  /** Legal day of its effect, ISO. */
  readonly day: string;
  readonly message: string;
}

/** What broke rules and was kept all the same, by the act that it was. */
export interface IrregularityView extends IrregularView {
  readonly act: Termed<FactId>;
  readonly sequence: number;
}

/** What was wrong with what was taken over, by the fact that it is about. */
export interface ImportedBillView extends Omit<ImportedView, 'flags' | 'note'> {
  readonly flags: readonly (ImportFlagView & { readonly act: Termed<FactId>; readonly sequence: number })[];
}

/** The text of a bill (의안 본문) and its comparison with the law in force (신·구조문대비표), from the newest fact that gave them. */
export interface BillPaper {
  readonly reason: string | null;
  readonly contents: string | null;
  readonly text: string | null;
  readonly comparison: readonly ComparedRow[];
  readonly from: { readonly act: Termed<FactId>; readonly day: string; readonly sequence: number };
}

/** One bill with everything that happened to it. */
export interface BillView {
  readonly id: string;
  readonly sequence: number;
  readonly number: number | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly kind: Termed<BillKind>;
  readonly state: Termed<BillStateId> & { readonly final: boolean };
  readonly proposer: Proposer;
  readonly committee: Termed | null;
  readonly scheduled: Bill['scheduled'] | null;
  readonly committeeOutcome: Termed<Outcome> | null;
  readonly plenaryOutcome: Termed<Outcome> | null;
  readonly ordinanceNumber: string | null;
  /** 교육·학예에 관한 의안. */
  readonly education: boolean;
  /** A court stays what is in force (효력 정지): from, and to where that was lifted. */
  readonly stay: Bill['stay'] | null;
  readonly lastDay: string;
  readonly notJudged: readonly { readonly rule: Termed<RuleId>; readonly act: Termed<FactId>; readonly sequence: number; readonly term: string }[];
  /** What broke rules on its way and was kept all the same (규칙에 어긋난 사실). */
  readonly irregularities: readonly IrregularityView[];
  /** Where it was taken over from, and what was wrong with it (이관). */
  readonly imported: ImportedBillView | null;
  readonly overdueDeem: OverdueDeem | null;
  /** 찬성의원, kept apart from those who introduce (지방자치법 제76조제4항). */
  readonly supporters: readonly string[];
  /** What it says (의안 본문), as it was put on file last; null where nothing was. */
  readonly paper: BillPaper | null;
  readonly timeline: readonly TimelineEntry[];
}

const outcomeView = (id: Outcome | undefined): Termed<Outcome> | null => (id ? { id, term: OUTCOMES[id] } : null);

const importedBillView = ({ flags, source, row }: Imported): ImportedBillView => ({
  term: IMPORTED_TERM, source, row,
  flags: flags.map(({ act, sequence, ...flag }) => ({ ...importFlagView(flag), act: { id: act, term: FACT_TERMS[act] }, sequence })),
});

/** @param now business instant of the council (UTC, epoch milliseconds) */
export function overdueDeem(bill: Bill, council: Council, now: number): OverdueDeem | null {
  const due = nextDeem(bill, now, procedureOf(council, bill, bill.lastDay), council.calendar);
  if (!due) return null;
  const { type, day } = due.event;
  return {
    type: { id: type, term: FACT_TERMS[type] }, day,
    message: `${koreanDay(day)}에 법률상 ${FACT_TERMS[type]} 효과가 생겼으나 아직 기록되지 않았습니다. 다음 기록 때 먼저 반영됩니다.`,
  };
}

/** Each part as it was given last: a text put on file anew need not repeat the reason. */
function paperOf(timeline: readonly TimelineEntry[]): BillPaper | null {
  type Paper = Partial<Record<'reason' | 'contents' | 'text', string>> & { readonly comparison?: readonly ComparedRow[] };
  const given = timeline.filter(({ type }, nth) => nth === 0 || type.id === 'bill.attach-text')
    .filter(({ details }) => ['reason', 'contents', 'text', 'comparison'].some((part) => details[part]));
  const newest = given.at(-1);
  if (!newest) return null;
  const part = <Part extends keyof Paper>(name: Part): Paper[Part] => given.map(({ details }) => (details as Paper)[name]).findLast((one) => one !== undefined);
  return {
    reason: part('reason') ?? null, contents: part('contents') ?? null, text: part('text') ?? null, comparison: part('comparison') ?? [],
    from: { act: newest.type, day: newest.day, sequence: newest.sequence },
  };
}

export function billView(bill: Bill, timeline: readonly TimelineEntry[], council: Council, now: number): BillView {
  const state = billState(bill.state);
  return {
    id: bill.id, sequence: bill.sequence, number: bill.number ?? null, title: bill.title, subtitle: bill.subtitle ?? null,
    kind: { id: bill.kind, term: BILL_KINDS[bill.kind].term },
    state: { id: bill.state, term: state.term, final: state.final ?? false },
    proposer: bill.proposer,
    committee: bill.committee === undefined ? null : committeeView(bill.committee, council),
    scheduled: bill.scheduled ?? null,
    committeeOutcome: outcomeView(bill.committeeOutcome),
    plenaryOutcome: outcomeView(bill.plenaryOutcome),
    ordinanceNumber: bill.ordinanceNumber ?? null,
    education: bill.education ?? false,
    stay: bill.stay ?? null,
    lastDay: bill.lastDay,
    notJudged: bill.notJudged.map(({ rule, act, sequence }) => ({
      rule: ruleView(rule), act: { id: act, term: FACT_TERMS[act] }, sequence, term: NOT_JUDGED_TERM,
    })),
    irregularities: (bill.irregularities ?? []).map(({ act, sequence, ...mark }) => ({
      act: { id: act, term: FACT_TERMS[act] }, sequence, ...irregularView(mark),
    })),
    imported: bill.imported ? importedBillView(bill.imported) : null,
    overdueDeem: overdueDeem(bill, council, now),
    supporters: (timeline[0]?.details['supporters'] as readonly string[] | undefined) ?? [],
    paper: paperOf(timeline),
    timeline,
  };
}
