import type { CouncilTerm, HolidayCorrection, LegalCalendar, Session } from '@uian/calendar';
import { councilDeadlines, councilStateOf, plainDay, subjectWords, type CouncilDeadline, type CouncilSubject } from '@uian/domain';
import { COUNCIL_STATES, FACT_TERMS, type CouncilStateId, type CouncilSubjectKind, type FactId } from '@uian/procedure';
import { businessDay, type CouncilDirectory } from '../council-directory.js';
import { procedurePinned } from '../projections.js';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import { irregularView, type IrregularView } from './timeline.js';
import type { Termed } from './terms.js';

/** What of the council's own stream something is about: `제322회 임시회`, `2025년 연간 기본일정`. */
export interface SubjectView extends Termed {
  readonly kind: CouncilSubjectKind;
}

export interface CouncilDeadlineView extends DeadlineView {
  readonly about: SubjectView;
}

/** A fact of the council's own stream that broke rules and was kept (규칙에 어긋난 사실). */
export interface CouncilIrregularityView extends IrregularView {
  readonly about: SubjectView;
  readonly act: Termed<FactId>;
  readonly sequence: number;
}

/** The calendar of a council (의사 일정): its terms, sessions, recesses and corrections, what they owe, and how far its holidays are published. */
export interface CalendarView {
  readonly sequence: number;
  /** Business day of the council (Asia/Seoul), ISO. */
  readonly today: string;
  /** Where the council stands in its term, as the newest fact tells (단계). */
  readonly stage: Termed<CouncilStateId>;
  readonly term: CouncilTerm | null;
  readonly terms: readonly CouncilTerm[];
  readonly session: Session | null;
  readonly next: Session | null;
  /** Each with its plenary sittings and recesses (휴회). */
  readonly sessions: readonly Session[];
  readonly corrections: readonly HolidayCorrection[];
  /** Open ones by their day, then what was closed within a year (집회, 회의록, 결과 통보 …). */
  readonly deadlines: readonly CouncilDeadlineView[];
  readonly irregularities: readonly CouncilIrregularityView[];
  readonly knownFrom: string;
  readonly knownThrough: string;
}

export const subjectView = (subject: CouncilSubject): SubjectView =>
  ({ kind: subject.kind, id: `${subject.kind}:${subject.name}`, term: subjectWords(subject) });

const irregularities = (subject: CouncilSubject): readonly CouncilIrregularityView[] =>
  (subject.irregularities ?? []).map(({ act, sequence, ...mark }) =>
    ({ about: subjectView(subject), act: { id: act, term: FACT_TERMS[act] }, sequence, ...irregularView(mark) }));

/** Open ones first, the nearest on top; of the others those whose day is not more than a year past. */
function deadlineViews(deadlines: readonly CouncilDeadline[], calendar: LegalCalendar, today: string): readonly CouncilDeadlineView[] {
  const yearAgo = plainDay(today).subtract({ years: 1 }).toString();
  const rank = ({ status, due }: CouncilDeadline): string => `${status === 'open' ? 0 : 1}${due ?? '~'}`;
  return deadlines.filter(({ status, due }) => status === 'open' || (status !== 'void' && due !== null && due >= yearAgo))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((deadline) => ({ ...deadlineView(deadline, calendar, today), about: subjectView(deadline.about) }));
}

export class CalendarReads {
  constructor(private readonly councils: CouncilDirectory) {}

  async of(councilId: string): Promise<CalendarView> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const { book, calendar } = council;
    const today = businessDay(offset);
    const stage = councilStateOf(book);
    return {
      sequence: book.sequence, today,
      stage: { id: stage, term: COUNCIL_STATES[stage].term },
      term: calendar.termOn(plainDay(today)) ?? null, terms: calendar.terms,
      session: calendar.sessions.find(({ from, to }) => from <= today && today <= to) ?? null,
      next: calendar.sessions.find(({ from }) => from > today) ?? null,
      sessions: calendar.sessions, corrections: book.corrections,
      deadlines: deadlineViews(councilDeadlines(book, (day) => procedurePinned(council, { act: day }), calendar), calendar, today),
      irregularities: book.subjects.flatMap(irregularities),
      knownFrom: calendar.knownFrom.toString(), knownThrough: calendar.knownThrough.toString(),
    };
  }
}
