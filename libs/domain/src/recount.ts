import { legalCalendar, type LegalCalendar } from '@uian/calendar';
import { FACT_TERMS, type CalendarActId, type PeriodId } from '@uian/procedure';
import type { CalendarInputs } from './commands/council-inputs.js';
import { EMPTY_CALENDAR_BOOK, sessionIn, type CalendarBook } from './council-book.js';
import type { Deadline } from './deadlines.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { evolveCalendar } from './evolve-calendar.js';
import { told } from './told.js';

const made = new WeakMap<CalendarBook, LegalCalendar>();

/** The calendar that a book of sessions, terms and corrections makes, beside the published holidays; the same for the same book. */
export function calendarOf(book: CalendarBook): LegalCalendar {
  const known = made.get(book) ?? legalCalendar(book);
  made.set(book, known);
  return known;
}

/** One change of the calendar: what it made of it, and what it was, in Korean. */
export interface CalendarChange {
  readonly sequence: number;
  readonly calendar: LegalCalendar;
  /** The book that made it: it holds the office's targets, too. */
  readonly book: CalendarBook;
  /** `임시공휴일 2024-10-01 지정`. */
  readonly words: string;
}

/** The calendar of a council as it stood after each of its events: a deadline remembers which of them counted it. */
export interface CalendarHistory {
  /** The book after all of them, as the events alone tell it. */
  readonly book: CalendarBook;
  at(sequence: number): LegalCalendar;
  bookAt(sequence: number): CalendarBook;
  /** Changes after that one, in order. */
  after(sequence: number): readonly CalendarChange[];
}

/** A change of the calendar in the words of the office (변경 사유), as the book stood before it. */
export function changeWords({ type, day, payload }: NewEvent, book: CalendarBook): string {
  const ordinal = (payload['session'] ?? payload['ordinal']) as number;
  switch (type as CalendarActId) {
    case 'calendar.correct-holiday': {
      const { on, holiday } = payload as CalendarInputs['calendar.correct-holiday'];
      return holiday === null ? `${on} 휴일 해제` : `${holiday} ${on} 지정`;
    }
    case 'calendar.set-office-targets': return `내부 목표 변경 (${(payload as CalendarInputs['calendar.set-office-targets']).reason})`;
    case 'calendar.set-term': return `제${ordinal}대 의원 임기 등록`;
    case 'calendar.set-session': return `제${ordinal}회 회기 ${sessionIn(book, ordinal) ? '변경' : '등록'}`;
    case 'calendar.change-session': return `제${ordinal}회 회기 변경`;
    case 'calendar.set-sittings': return `제${ordinal}회 본회의 일정 변경`;
    case 'calendar.resolve-recess': return `제${ordinal}회 휴회 의결`;
    case 'calendar.close-session': return `제${ordinal}회 조기 폐회`;
    default: return `${FACT_TERMS[type]} ${day}`;
  }
}

/** The history of a calendar from the events of its stream; what changed no day of it is no change. */
export function calendarHistory(events: readonly RecordedEvent[]): CalendarHistory {
  let book = EMPTY_CALENDAR_BOOK;
  const books = [book];
  const words = new Map<number, string>();
  for (const event of told(events)) {
    const before = book;
    book = evolveCalendar(book, event);
    books.push(book);
    if (book.calendarSequence !== before.calendarSequence) words.set(event.sequence, changeWords(event, before));
  }
  const kept = new Map<number, LegalCalendar>();
  const bookAt = (sequence: number): CalendarBook => {
    const found = books[sequence];
    if (!found) throw new RangeError(`the calendar has no event ${sequence}`);
    return found;
  };
  const at = (sequence: number): LegalCalendar => {
    const found = bookAt(sequence);
    const { calendarSequence } = found;
    if (!kept.has(calendarSequence)) kept.set(calendarSequence, calendarOf(found));
    return kept.get(calendarSequence)!;
  };
  return {
    book,
    at,
    bookAt,
    after: (since) => [...words].flatMap(([sequence, said]) => (sequence > since ? [{ sequence, calendar: at(sequence), book: bookAt(sequence), words: said }] : [])),
  };
}

/** An open deadline whose day a change of the calendar moved (기한 변경). Days are ISO; null: not to be calculated. */
export interface MovedDeadline {
  readonly period: PeriodId;
  readonly revision: number;
  readonly from: string | null;
  readonly to: string | null;
  /** The last working day, where that moved. */
  readonly target?: { readonly from: string | null; readonly to: string | null };
  /** The changes that moved it, in Korean. */
  readonly reason: string;
}

/** What stands in the record when deadlines of a stream were counted again (기한 재계산). */
export interface Recounted {
  /** Sequence of the calendar by which they were counted. */
  readonly calendar: number;
  readonly moved: readonly MovedDeadline[];
}

const openOf = (deadlines: readonly Deadline[]): ReadonlyMap<string, Deadline> =>
  new Map(deadlines.filter(({ status }) => status === 'open').map((d) => [`${d.period.id}:${d.revision}`, d]));

const differs = (a: Deadline | undefined, b: Deadline | undefined): boolean =>
  (a?.due ?? null) !== (b?.due ?? null) || (a?.target ?? null) !== (b?.target ?? null);

/**
 * The open deadlines of a stream that the calendar moved since it was last counted, each with old, new and reason. What
 * was met or closed is left alone.
 * @param counted the deadlines of the stream by a calendar
 * @param since sequence of the calendar by which they were counted last
 */
export function movedDeadlines(
  counted: (calendar: LegalCalendar, book: CalendarBook) => readonly Deadline[], since: number, history: CalendarHistory,
): readonly MovedDeadline[] {
  const changes = history.after(since);
  const newest = changes.at(-1);
  if (!newest) return [];
  const before = openOf(counted(history.at(since), history.bookAt(since)));
  const after = openOf(counted(newest.calendar, newest.book));
  const moved = [...after].filter(([key, deadline]) => differs(before.get(key), deadline));
  if (moved.length === 0) return [];
  const steps = [before, ...changes.slice(0, -1).map(({ calendar, book }) => openOf(counted(calendar, book))), after];
  return moved.map(([key, deadline]) => {
    const because = changes.filter((_, nth) => differs(steps[nth]!.get(key), steps[nth + 1]!.get(key)));
    return movedFrom(before.get(key), deadline, because.map(({ words }) => words).join(', '));
  });
}

function movedFrom(old: Deadline | undefined, { period, revision, due, target }: Deadline, reason: string): MovedDeadline {
  const from = { due: old?.due ?? null, target: old?.target ?? null };
  return {
    period: period.id, revision, from: from.due, to: due, reason,
    ...(from.target === target ? {} : { target: { from: from.target, to: target } }),
  };
}

/** The open deadlines of the council's own stream that one event of it moved, though what began them stands as it was. */
export function movedBeside(before: readonly Deadline[], after: readonly Deadline[], reason: string): readonly MovedDeadline[] {
  const old = openOf(before);
  return [...openOf(after)].flatMap(([key, deadline]) =>
    (old.has(key) && differs(old.get(key), deadline) ? [movedFrom(old.get(key), deadline, reason)] : []));
}
