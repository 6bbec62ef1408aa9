import { legalCalendar, type LegalCalendar } from '@uian/calendar';
import { FACT_TERMS, type PeriodId } from '@uian/procedure';
import type { CalendarInputs } from './commands/council-inputs.js';
import { EMPTY_CALENDAR_BOOK, type CalendarBook } from './council-book.js';
import type { Deadline } from './deadlines.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { evolveCalendar } from './evolve-calendar.js';

/** The calendar that a book of sessions, terms and corrections makes, beside the published holidays. */
export const calendarOf = ({ sessions, corrections, terms }: CalendarBook): LegalCalendar =>
  legalCalendar({ sessions, corrections, terms });

/** One change of the calendar: what it made of it, and what it was, in Korean. */
export interface CalendarChange {
  readonly sequence: number;
  readonly calendar: LegalCalendar;
  /** `임시공휴일 2024-10-01 지정`. */
  readonly words: string;
}

/** The calendar of a council as it stood after each of its events: a deadline remembers which of them counted it. */
export interface CalendarHistory {
  at(sequence: number): LegalCalendar;
  /** Changes after that one, in order. */
  after(sequence: number): readonly CalendarChange[];
}

function wordsOf({ type, day, payload }: NewEvent, book: CalendarBook): string {
  if (type === 'calendar.correct-holiday') {
    const { on, holiday } = payload as CalendarInputs['calendar.correct-holiday'];
    return holiday === null ? `${on} 휴일 해제` : `${holiday} ${on} 지정`;
  }
  if (type !== 'calendar.set-session') return `${FACT_TERMS[type]} ${day}`;
  const { ordinal } = payload as CalendarInputs['calendar.set-session'];
  return `제${ordinal}회 회기 ${book.sessions.some((session) => session.ordinal === ordinal) ? '변경' : '등록'}`;
}

/** The history of a calendar from the events of its stream. */
export function calendarHistory(events: readonly RecordedEvent[]): CalendarHistory {
  let book = EMPTY_CALENDAR_BOOK;
  const books = [book];
  const words = events.map((event) => {
    const said = wordsOf(event, book);
    book = evolveCalendar(book, event);
    books.push(book);
    return said;
  });
  const kept = new Map<number, LegalCalendar>();
  const at = (sequence: number): LegalCalendar => {
    const found = books[sequence];
    if (!found) throw new RangeError(`the calendar has no event ${sequence}`);
    if (!kept.has(sequence)) kept.set(sequence, calendarOf(found));
    return kept.get(sequence)!;
  };
  return {
    at,
    after: (sequence) => words.slice(sequence)
      .map((said, nth) => ({ sequence: sequence + nth + 1, calendar: at(sequence + nth + 1), words: said })),
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
  counted: (calendar: LegalCalendar) => readonly Deadline[], since: number, history: CalendarHistory,
): readonly MovedDeadline[] {
  const changes = history.after(since);
  const newest = changes.at(-1);
  if (!newest) return [];
  const before = openOf(counted(history.at(since)));
  const after = openOf(counted(newest.calendar));
  const moved = [...after].filter(([key, deadline]) => differs(before.get(key), deadline));
  if (moved.length === 0) return [];
  const steps = [before, ...changes.slice(0, -1).map(({ calendar }) => openOf(counted(calendar))), after];
  return moved.map(([key, { period, revision, due, target }]) => {
    const old = before.get(key);
    const from = { due: old?.due ?? null, target: old?.target ?? null };
    const because = changes.filter((_, nth) => differs(steps[nth]!.get(key), steps[nth + 1]!.get(key)));
    return {
      period: period.id, revision, from: from.due, to: due, reason: because.map(({ words }) => words).join(', '),
      ...(from.target === target ? {} : { target: { from: from.target, to: target } }),
    };
  });
}
