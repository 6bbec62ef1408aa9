import type { CouncilTerm, HolidayCorrection, Session } from '@uian/calendar';
import {
  COUNCIL_STATE_AFTER, type CalendarActId, type CouncilStateId, type CouncilSubjectKind, type OfficeTargetsChange,
} from '@uian/procedure';
import type { CalendarInputs } from './commands/council-inputs.js';
import type { PeriodSubject } from './deadlines.js';
import { factOf, type Fact, type RecordedEvent } from './event.js';
import { irregularitiesAfter, type Irregularity } from './irregular.js';

/** What a fact of the council's own stream is about (의원 임기, 연간 기본일정, 회기, 서류제출, 시정질문), with facts of its own. */
export interface CouncilSubject extends PeriodSubject {
  readonly kind: CouncilSubjectKind;
  /** 대, 연도 or 회수; of papers and questions, what they are about. */
  readonly name: string;
  /** Of a session: 정례회 or 임시회. */
  readonly session?: Session['kind'];
  /** What broke a rule and was kept all the same; absent where nothing did. */
  readonly irregularities?: readonly Irregularity[];
}

/** What the council's own stream holds (의회 운영). As it is, it feeds the calendar. */
export interface CalendarBook {
  readonly sequence: number;
  /** Sequence of the newest event that changed a day of the calendar: minutes and notices change none. */
  readonly calendarSequence: number;
  /** Sessions whose days are set (회기), with their sittings and recesses. */
  readonly sessions: readonly Session[];
  readonly corrections: readonly HolidayCorrection[];
  readonly terms: readonly CouncilTerm[];
  readonly subjects: readonly CouncilSubject[];
  /** What the council changed of the office's targets (내부 목표); absent where it changed nothing. */
  readonly officeTargets?: OfficeTargetsChange;
}

export const EMPTY_CALENDAR_BOOK: CalendarBook = {
  sequence: 0, calendarSequence: 0, sessions: [], corrections: [], terms: [], subjects: [],
};

export const sessionIn = (book: CalendarBook | undefined, ordinal: number): Session | undefined =>
  book?.sessions.find((session) => session.ordinal === ordinal);

export const subjectIn = (book: CalendarBook | undefined, kind: CouncilSubjectKind, name: string | number): CouncilSubject | undefined =>
  book?.subjects.find((subject) => subject.kind === kind && subject.name === String(name));

/** `제322회 임시회`, `2025년 연간 기본일정`: a subject in the words of the office. */
export function subjectWords({ kind, name, session }: CouncilSubject): string {
  switch (kind) {
    case 'term': return `제${name}대 의회`;
    case 'plan': return `${name}년 연간 기본일정`;
    case 'session': return `제${name}회 ${session === 'regular' ? '정례회' : '임시회'}`;
    case 'documents': return `서류제출 요구(${name})`;
    case 'questions': return `시정질문(${name})`;
  }
}

/** A session as an act sets it (회기 등록). */
export const sessionOf = (p: CalendarInputs['calendar.set-session']): Session => ({
  id: String(p.ordinal), ordinal: p.ordinal, kind: p.kind, term: p.kind === 'regular' ? '정례회' : '임시회',
  from: p.from, to: p.to, plenarySittings: p.plenarySittings,
});

/** A session with other days (회기 변경): sittings and recesses that lie outside them fall away. */
export function withDays(session: Session, { from = session.from, to = session.to }: { from?: string; to?: string }): Session {
  const recesses = session.recesses
    ?.map((recess) => ({ from: recess.from < from ? from : recess.from, to: recess.to > to ? to : recess.to }))
    .filter((recess) => recess.from <= recess.to);
  return {
    ...session, from, to, plenarySittings: session.plenarySittings.filter((day) => from <= day && day <= to),
    ...(recesses && { recesses }),
  };
}

/** The subjects after one more fact of one of them; a subject is there from its first fact on. */
export function withFact(
  book: CalendarBook, of: Pick<CouncilSubject, 'kind' | 'session' | 'urgent'> & { name: string | number }, event: RecordedEvent,
  about: Pick<Fact, 'target' | 'time'> = {}, as = event.type,
): readonly CouncilSubject[] {
  const { kind, name, ...more } = of;
  const old = subjectIn(book, kind, name);
  const irregularities = irregularitiesAfter(old?.irregularities, event);
  const subject: CouncilSubject = {
    kind, name: String(name), ...old, ...more, facts: { ...old?.facts, [as]: factOf(event, about) }, ...(irregularities && { irregularities }),
  };
  return old ? book.subjects.map((other) => (other === old ? subject : other)) : [...book.subjects, subject];
}

const LEADING = Object.keys(COUNCIL_STATE_AFTER) as readonly CalendarActId[];

/** Where the council stands in its term, as its newest fact tells (임기와 회기의 단계). */
export function councilStateOf({ terms, subjects }: CalendarBook): CouncilStateId {
  const facts = subjects.filter(({ kind }) => kind === 'term' || kind === 'session')
    .flatMap((subject) => LEADING.flatMap((act) => (subject.facts[act] ? [{ act, ...subject.facts[act] }] : [])));
  const newest = facts.toSorted((a, b) => b.sequence - a.sequence)[0];
  if (!newest) return 'unconstituted';
  const end = terms.map(({ to }) => to).sort().at(-1);
  return end !== undefined && end < newest.day ? 'term-over' : COUNCIL_STATE_AFTER[newest.act]!;
}
