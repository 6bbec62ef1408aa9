import type { HolidayCorrection, Session } from '@uian/calendar';
import type { CalendarInputs } from './commands/council-inputs.js';
import type { RecordedEvent } from './event.js';
import { told } from './told.js';

/** What the calendar stream of a council holds (회기와 휴일 정정). */
export interface CalendarBook {
  readonly sequence: number;
  readonly sessions: readonly Session[];
  readonly corrections: readonly HolidayCorrection[];
}

export const EMPTY_CALENDAR_BOOK: CalendarBook = { sequence: 0, sessions: [], corrections: [] };

/** The calendar after one more event. A session set again, or a day corrected again, replaces the older one. */
export function evolveCalendar(book: CalendarBook, event: RecordedEvent): CalendarBook {
  if (event.type === 'calendar.set-session') {
    const p = event.payload as CalendarInputs['calendar.set-session'];
    const session: Session = {
      id: String(p.ordinal), ordinal: p.ordinal, kind: p.kind, term: p.kind === 'regular' ? '정례회' : '임시회',
      from: p.from, to: p.to, plenarySittings: p.plenarySittings,
    };
    const sessions = [...book.sessions.filter((other) => other.ordinal !== p.ordinal), session]
      .sort((a, b) => a.ordinal - b.ordinal);
    return { ...book, sequence: event.sequence, sessions };
  }
  const p = event.payload as CalendarInputs['calendar.correct-holiday'];
  const corrections = [...book.corrections.filter((other) => other.day !== p.on), { day: p.on, holiday: p.holiday }];
  return { ...book, sequence: event.sequence, corrections };
}

/** The calendar from its events as they are stored, all of them or as many as were known once. */
export const foldCalendar = (events: readonly RecordedEvent[]): CalendarBook => told(events).reduce(evolveCalendar, EMPTY_CALENDAR_BOOK);
