import type { LegalCalendar } from '@uian/calendar';
import type { PeriodInForce, Procedure } from '@uian/procedure';
import type { CalendarBook, CouncilSubject } from './council-book.js';
import { deadlinesOf, type Deadline } from './deadlines.js';
import { newestOf } from './event.js';

/** A deadline of the council's own stream, and what it is about (회기, 연간 기본일정 …). */
export interface CouncilDeadline extends Deadline {
  readonly about: CouncilSubject;
}

/** Whichever is newest says on which day the session meets (집회일). */
const CONVENING = ['calendar.convene', 'calendar.set-session', 'calendar.change-session'] as const;

/** What the term knows of its first session (최초 임시회): it ends the duty to convene one. */
function ofFirstSession({ name }: CouncilSubject, { terms, subjects }: CalendarBook): CouncilSubject['facts'] {
  const term = terms.find(({ ordinal }) => String(ordinal) === name);
  const [first] = subjects.flatMap(({ kind, facts }) => {
    const day = kind === 'session' ? newestOf(facts, CONVENING)?.target : undefined;
    return term && day !== undefined && term.from <= day && day <= term.to ? [{ day, facts }] : [];
  }).sort((a, b) => (a.day < b.day ? -1 : 1));
  return Object.fromEntries(CONVENING.flatMap((act) => (first?.facts[act] ? [[act, first.facts[act]]] : [])));
}

/**
 * The day that it counts from had come, and its last day had passed, before anybody told the record: nobody owes that any more.
 * Nor is a term late whose first sessions were held before this record began.
 */
function isHistory({ due, revision, status }: Deadline, { kind, facts }: CouncilSubject): boolean {
  const told = Object.values(facts).find(({ sequence }) => sequence === revision);
  return (status === 'open' || (status === 'late' && kind === 'term'))
    && due !== null && told !== undefined && due < told.day && (told.target ?? told.day) <= told.day;
}

const runsOn = (subject: CouncilSubject) => (period: PeriodInForce): boolean =>
  period.subject === subject.kind && (period.session === undefined || period.session === subject.session);

/**
 * Every deadline of the council's own stream (의회 운영의 기한), for each term, plan, session and subject by itself.
 * @param procedureOn the procedure in force on a day: each period lives under that of the day on which it began
 */
export function councilDeadlines(
  book: CalendarBook, procedureOn: (day: string) => Procedure, calendar: LegalCalendar,
): readonly CouncilDeadline[] {
  return book.subjects.flatMap((subject) => {
    const facts = subject.kind === 'term' ? { ...ofFirstSession(subject, book), ...subject.facts } : subject.facts;
    const days = new Set(Object.values(subject.facts).map(({ day }) => day));
    return [...days].flatMap((day) => deadlinesOf({ ...subject, facts }, procedureOn(day), calendar,
      (period) => runsOn(subject)(period) && newestOf(facts, period.startsOn)?.day === day))
      .map((deadline) => ({ ...deadline, about: subject, ...(isHistory(deadline, subject) && { status: 'void' as const }) }));
  });
}
