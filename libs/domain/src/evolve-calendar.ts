import type { Session } from '@uian/calendar';
import type { CalendarActId, OfficeTargetsChange } from '@uian/procedure';
import type { CalendarInputs } from './commands/council-inputs.js';
import {
  EMPTY_CALENDAR_BOOK, sessionIn, sessionOf, subjectIn, withDays, withFact, type CalendarBook, type CouncilSubject,
} from './council-book.js';
import type { Fact, RecordedEvent } from './event.js';
import { told } from './told.js';

type Change<Act extends CalendarActId> = (book: CalendarBook, payload: CalendarInputs[Act], event: RecordedEvent) => Partial<CalendarBook>;
type About = Pick<Fact, 'target' | 'time'>;

/** What a council changed of its targets, all in all (내부 목표). */
function officeTargetsIn(
  { lengths = {}, ladders = {}, officeHour, ...more }: Omit<CalendarInputs['calendar.set-office-targets'], 'reason'>, before: OfficeTargetsChange = {},
): OfficeTargetsChange {
  const [hour, minute] = officeHour?.split(':').map(Number) ?? [];
  return {
    ...before, ...more, lengths: { ...before.lengths, ...lengths }, ladders: { ...before.ladders, ...ladders },
    ...(hour !== undefined && minute !== undefined && { officeHour: { hour, minute } }),
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const withSession = (book: CalendarBook, session: Session): readonly Session[] =>
  [...book.sessions.filter(({ ordinal }) => ordinal !== session.ordinal), session].sort((a, b) => a.ordinal - b.ordinal);

/** A session whose days are set, as an act changes it; nothing where it is not known. */
function changed(book: CalendarBook, ordinal: number, change: (session: Session) => Session): Partial<CalendarBook> {
  const session = sessionIn(book, ordinal);
  return session ? { sessions: withSession(book, change(session)) } : {};
}

/** A fact of a session; one that nothing is known of is an 임시회. */
const ofSession = (book: CalendarBook, ordinal: number, event: RecordedEvent, about?: About, more: Pick<CouncilSubject, 'urgent'> = {}) => ({
  subjects: withFact(book, {
    kind: 'session', name: ordinal, session: sessionIn(book, ordinal)?.kind ?? subjectIn(book, 'session', ordinal)?.session ?? 'extraordinary',
    ...more,
  }, event, about),
});

/** Done once more (회의록을 다시 공개한 때), it was done when it was done first. */
function onceForSession(book: CalendarBook, ordinal: number, event: RecordedEvent): Partial<CalendarBook> {
  const facts = subjectIn(book, 'session', ordinal)?.facts;
  const closed = facts?.['calendar.close-session']?.sequence ?? 0;
  return (facts?.[event.type]?.sequence ?? 0) > closed ? {} : ofSession(book, ordinal, event);
}

/** The plan that is due next, from a year on (연간 기본일정): it counts from the end of the year before. */
function duePlan(book: CalendarBook, year: number, event: RecordedEvent): readonly CouncilSubject[] {
  const plan = subjectIn(book, 'plan', year);
  if (plan?.facts['calendar.adopt-plan']) return duePlan(book, year + 1, event);
  if (plan?.facts['calendar.set-term']) return book.subjects;
  return withFact(book, { kind: 'plan', name: year }, event, { target: `${year - 1}-12-31` }, 'calendar.set-term');
}

/** What each act changes in the book. */
const CHANGES: { [Act in CalendarActId]: Change<Act> } = {
  'calendar.set-term': (book, { ordinal, from, to }, event) => {
    const terms = [...book.terms.filter((term) => term.ordinal !== ordinal), { ordinal, from, to }].sort((a, b) => a.ordinal - b.ordinal);
    const subjects = withFact(book, { kind: 'term', name: ordinal }, event, { target: from });
    return { terms, subjects: duePlan({ ...book, subjects }, yearOf(from > event.day ? from : event.day) + 1, event) };
  },
  'calendar.adopt-plan': (book, { year }, event) => {
    if (subjectIn(book, 'plan', year)?.facts['calendar.adopt-plan']) return {};
    const subjects = withFact(book, { kind: 'plan', name: year }, event);
    return { subjects: duePlan({ ...book, subjects }, year + 1, event) };
  },
  'calendar.note-ordinance-plan': (book, { year }, event) => ({ subjects: withFact(book, { kind: 'plan', name: year }, event) }),
  'calendar.request-session': (book, { session }, event) => ofSession(book, session, event),
  'calendar.convene': (book, { session, on, urgency }, event) =>
    ofSession(book, session, event, { target: on }, { urgent: urgency !== undefined }),
  'calendar.set-session': (book, p, event) => {
    const sessions = withSession(book, sessionOf(p));
    return { sessions, ...ofSession({ ...book, sessions }, p.ordinal, event, { target: p.from }) };
  },
  'calendar.change-session': (book, { session, from, to }, event) => ({
    ...changed(book, session, (known) => withDays(known, { from, to })),
    ...ofSession(book, session, event, { target: from ?? sessionIn(book, session)?.from }),
  }),
  'calendar.set-sittings': (book, { session, plenarySittings }, event) => ({
    ...changed(book, session, (known) => ({ ...known, plenarySittings })), ...ofSession(book, session, event),
  }),
  'calendar.change-plenary-agenda': (book, { session, on }, event) => ofSession(book, session, event, { target: on }),
  'calendar.resolve-recess': (book, { session, from, to }, event) => ({
    ...changed(book, session, (known) => ({ ...known, recesses: [...known.recesses ?? [], { from, to }] })),
    ...ofSession(book, session, event, { target: from }),
  }),
  'calendar.close-session': (book, { session }, event) => {
    const to = sessionIn(book, session)?.to ?? event.day;
    // 조기 폐회: a session that closes earlier ends there; what is typed with a later day ended when it was to end.
    return {
      ...(event.day < to ? changed(book, session, (known) => withDays(known, { to: event.day })) : {}),
      ...ofSession(book, session, event, { target: event.day < to ? event.day : to }),
    };
  },
  'calendar.post-draft-minutes': (book, { session }, event) => ofSession(book, session, event),
  'calendar.request-minutes-correction': (book, { session }, event) => ofSession(book, session, event),
  'calendar.publish-minutes': (book, { session }, event) => onceForSession(book, session, event),
  'calendar.notify-result': (book, { session }, event) => onceForSession(book, session, event),
  'calendar.schedule-documents': (book, { subject, dueOn }, event) =>
    ({ subjects: withFact(book, { kind: 'documents', name: subject }, event, { target: dueOn }) }),
  'calendar.request-documents': (book, { subject }, event) => ({ subjects: withFact(book, { kind: 'documents', name: subject }, event) }),
  'calendar.schedule-questions': (book, { subject, on, time }, event) =>
    ({ subjects: withFact(book, { kind: 'questions', name: subject }, event, { target: on, time }) }),
  'calendar.send-questions': (book, { subject, time }, event) =>
    ({ subjects: withFact(book, { kind: 'questions', name: subject }, event, { time }) }),
  'calendar.correct-holiday': (book, { on, holiday }) =>
    ({ corrections: [...book.corrections.filter(({ day }) => day !== on), { day: on, holiday }] }),
  'calendar.set-office-targets': (book, { reason: _, ...targets }) => ({ officeTargets: officeTargetsIn(targets, book.officeTargets) }),
};

/** The council's own stream after one more event. What it says again of a session or a day replaces what it said before. */
export function evolveCalendar(book: CalendarBook, event: RecordedEvent): CalendarBook {
  const change = CHANGES[event.type as CalendarActId] as Change<CalendarActId> | undefined;
  const next = { ...book, ...change?.(book, event.payload as never, event), sequence: event.sequence };
  const moved = next.sessions !== book.sessions || next.corrections !== book.corrections || next.terms !== book.terms
    || next.officeTargets !== book.officeTargets;
  return moved ? { ...next, calendarSequence: event.sequence } : next;
}

/** The calendar from its events as they are stored, all of them or as many as were known once. */
export const foldCalendar = (events: readonly RecordedEvent[]): CalendarBook => told(events).reduce(evolveCalendar, EMPTY_CALENDAR_BOOK);
