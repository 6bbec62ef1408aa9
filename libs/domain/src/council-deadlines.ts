import type { LegalCalendar } from '@uian/calendar';
import type { Procedure } from '@uian/procedure';
import type { CalendarBook, CouncilSubject } from './council-book.js';
import { deadlinesOf, type Deadline } from './deadlines.js';
import type { Fact } from './event.js';

/** A deadline of the council's own stream, and what it is about (회기, 연간 기본일정 …). */
export interface CouncilDeadline extends Deadline {
  readonly about: CouncilSubject;
}

const CONVENING = ['calendar.convene', 'calendar.set-session', 'calendar.change-session'] as const;

/** The day on which a session meets (집회일), ISO, as the newest of its facts says. */
function conveningDay({ facts }: CouncilSubject): string | undefined {
  const said: readonly Fact[] = CONVENING.flatMap((act) => facts[act] ?? []);
  return said.toSorted((a, b) => b.sequence - a.sequence)[0]?.target;
}

/** What the term knows of its first session (최초 임시회): it ends the duty to convene one. */
function ofFirstSession({ name }: CouncilSubject, { terms, subjects }: CalendarBook): CouncilSubject['facts'] {
  const term = terms.find(({ ordinal }) => String(ordinal) === name);
  const [first] = subjects.flatMap((subject) => {
    const day = subject.kind === 'session' ? conveningDay(subject) : undefined;
    return term && day !== undefined && term.from <= day && day <= term.to ? [{ day, facts: subject.facts }] : [];
  }).sort((a, b) => (a.day < b.day ? -1 : 1));
  return Object.fromEntries(CONVENING.flatMap((act) => (first?.facts[act] ? [[act, first.facts[act]]] : [])));
}

/** The day that it counts from had come, and its last day had passed, before anybody told the record: nobody owes that any more. */
function isHistory({ due, revision, status }: Deadline, { facts }: CouncilSubject): boolean {
  const told = Object.values(facts).find(({ sequence }) => sequence === revision);
  return status === 'open' && due !== null && told !== undefined && due < told.day && (told.target ?? told.day) <= told.day;
}

/** Every deadline of the council's own stream (의회 운영의 기한), for each term, plan, session and subject by itself. */
export function councilDeadlines(book: CalendarBook, procedure: Procedure, calendar: LegalCalendar): readonly CouncilDeadline[] {
  return book.subjects.flatMap((subject) => {
    const facts = subject.kind === 'term' ? { ...ofFirstSession(subject, book), ...subject.facts } : subject.facts;
    return deadlinesOf({ ...subject, facts }, procedure, calendar,
      (period) => period.subject === subject.kind && (period.session === undefined || period.session === subject.session))
      .map((deadline) => ({ ...deadline, about: subject, ...(isHistory(deadline, subject) && { status: 'void' as const }) }));
  });
}
