import {
  correctionIn, isVoided, legalDayOf, lifted, processedLate, told, voteWords, type Correction, type Decided, type IrregularMark,
  type MovedDeadline, type RecordedEvent,
} from '@uian/domain';
import {
  FACT_TERMS, OUTCOMES, periodRow, type FactId, type Outcome, type PeriodId, type RuleId,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { RecordedActor } from '../chain.js';
import type { Council } from '../council-directory.js';
import type { Moment } from './bill-history.js';
import { importedView, type ImportedView } from './imported-view.js';
import { officeViews, type OfficeOfAct } from './office-views.js';
import { IRREGULAR_TERM, ruleView, type Termed } from './terms.js';

/** A fact of a stream as people read it (경과). */
export interface TimelineEntry {
  readonly sequence: number;
  readonly type: Termed<FactId>;
  /** Legal day (Asia/Seoul) on which it happened, ISO. */
  readonly day: string;
  /** Business instant (UTC) of the recording, ISO. */
  readonly recordedAt: string;
  /** Entered on a later day than it happened. */
  readonly lateEntry: boolean;
  /** Null where the law brought it about, not a person (간주). */
  readonly actor: TimelineActor | null;
  readonly ground: string | null;
  readonly outcome: Termed<Outcome> | null;
  /** The result of a vote in the words of a report: `원안가결(재석위원 전원 찬성)`. */
  readonly vote: string | null;
  /** A deem that the machine came to late: its legal day stands all the same (늦게 처리됨). */
  readonly processedLate: boolean;
  /** Rules whose figure was not known for that day. */
  readonly notJudged: readonly Termed<RuleId>[];
  /** A deem that a late entry disproved. */
  readonly voided: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  /** It broke rules and is kept all the same (규칙에 어긋난 사실). */
  readonly irregular: IrregularView | null;
  /** It was taken over from elsewhere (이관). */
  readonly imported: ImportedView | null;
  /** How it was first recorded, where it was corrected since (정정 전); everything else here is as corrected. */
  readonly original: OriginalView | null;
  /** Deadlines that a correction or a change of the calendar moved, old and new; and why, where it was the calendar. */
  readonly movedDeadlines: readonly {
    readonly rule: Termed<PeriodId>; readonly from: string | null; readonly to: string | null; readonly reason: string | null;
  }[];
}

export interface IrregularView {
  readonly term: string;
  readonly rules: readonly Termed<RuleId>[];
  readonly reason: string;
}

export interface OriginalView {
  readonly day: string;
  readonly outcome: Termed<Outcome> | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Each correction of it (정정), oldest first. */
  readonly corrections: readonly { readonly sequence: number; readonly reason: string }[];
}

export interface TimelineActor {
  readonly name: string | null;
  readonly offices: readonly OfficeOfAct[];
  /** Whose office it was, where a deputy did it (직무대리): the name of who held it. */
  readonly onBehalfOf: string | null;
}

interface Row {
  sequence: number; type: FactId; day: string; recorded_at: Date; ground: string | null; name: string | null;
  behalf: string | null; actor: RecordedActor; payload: Record<string, unknown>;
}

/** A row of the record: as it was first recorded, and as it is told now. */
interface Told { readonly row: Row; readonly first: RecordedEvent; readonly fact: RecordedEvent }

const TIMELINE = `
  select e.sequence, e.type, e.legal_day::text as day, e.recorded_at, e.actor, e.ground, e.payload, u."name",
         (select v."name" from auth."user" v where v."id" = jsonb_path_query_first(e.actor, '$.offices[*].deputy.of') #>> '{}') as behalf
    from event e left join auth."user" u on u."id" = e.actor->>'id'
   where e.stream_id = $1 and e.council_id = $2 order by e.sequence`;

/** Every fact of a stream at a moment, oldest first. Of a day, corrections of what had happened by then are shown with it. */
export async function timelineOf(
  dataSource: DataSource, council: Council, stream: string, { knownOn, asOf }: Moment = {},
): Promise<readonly TimelineEntry[]> {
  const rows = (await dataSource.query<Row[]>(TIMELINE, [stream, council.id]))
    .filter((row) => knownOn === undefined || legalDayOf(row.recorded_at.getTime()) <= knownOn);
  const stored = rows.map((row): RecordedEvent => ({ ...row, recordedAt: row.recorded_at.getTime() }));
  const facts = told(stored);
  const dayOf = (fact: RecordedEvent): string =>
    facts.find(({ sequence }) => sequence === correctionIn(fact)?.sequence)?.day ?? fact.day;
  return rows.map((row, nth): Told => ({ row, first: lifted(stored[nth]!), fact: facts[nth]! }))
    .filter(({ fact }) => asOf === undefined || dayOf(fact) <= asOf)
    .map((of) => entryOf(of, facts, council));
}

const outcomeOf = ({ payload }: RecordedEvent): Termed<Outcome> | null => {
  const { outcome } = payload as Decided;
  return outcome ? { id: outcome, term: OUTCOMES[outcome] } : null;
};

export const irregularView = ({ rules, reason }: IrregularMark): IrregularView =>
  ({ term: IRREGULAR_TERM, rules: rules.map(ruleView), reason });

function originalView({ first, fact }: Told, all: readonly RecordedEvent[]): OriginalView | null {
  const corrections = all.flatMap((other) => {
    const correction: Correction | undefined = correctionIn(other);
    return correction?.sequence === fact.sequence ? [{ sequence: other.sequence, reason: correction.reason }] : [];
  });
  return corrections.length === 0 ? null : { day: first.day, outcome: outcomeOf(first), details: first.payload, corrections };
}

function entryOf(of: Told, all: readonly RecordedEvent[], council: Council): TimelineEntry {
  const { row, fact } = of;
  const { notJudged = [], irregular, imported } = fact.payload as Decided;
  return {
    sequence: fact.sequence,
    type: { id: fact.type, term: FACT_TERMS[fact.type] },
    day: fact.day,
    recordedAt: row.recorded_at.toISOString(),
    lateEntry: legalDayOf(fact.recordedAt) > fact.day,
    actor: isOfNobody(fact) ? null : actorView(row, council, irregular !== undefined),
    ground: row.ground,
    outcome: outcomeOf(fact),
    vote: voteWords(fact) ?? null,
    processedLate: processedLate(fact) !== undefined,
    notJudged: notJudged.map(ruleView),
    voided: isVoided(fact, all),
    details: fact.payload,
    irregular: irregular ? irregularView(irregular) : null,
    imported: imported ? importedView(imported) : null,
    original: originalView(of, all),
    movedDeadlines: movedBy(fact),
  };
}

/** What the law or the calendar brings about is nobody's act. */
const isOfNobody = ({ type }: RecordedEvent): boolean => type.startsWith('deemed.') || type.startsWith('deadline.');

function movedBy(fact: RecordedEvent): TimelineEntry['movedDeadlines'] {
  const moved: readonly (Omit<MovedDeadline, 'reason' | 'target'> & { reason?: string })[] =
    correctionIn(fact)?.deadlines ?? (fact.type === 'deadline.recounted' ? (fact.payload as { moved: readonly MovedDeadline[] }).moved : []);
  return moved.map(({ period, from, to, reason }) => ({ rule: { id: period, term: periodRow(period).term }, from, to, reason: reason ?? null }));
}

const actorView = ({ type, actor, name, behalf }: Row, council: Council, irregular: boolean): TimelineActor => {
  const offices = officeViews(actor, type, council, irregular);
  return { name, offices, onBehalfOf: offices.some(({ deputyOf }) => deputyOf !== null) ? behalf : null };
};
