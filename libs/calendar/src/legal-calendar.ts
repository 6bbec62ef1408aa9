import { Temporal } from 'temporal-polyfill';
import { type DayOff, publishedDaysOff, publishedYears, weekendOf } from './holidays.js';
import { dayKey, isoDay } from './iso-day.js';
import { type CouncilTerm, type Session, type SessionCalendar, sessionCalendar } from './session-calendar.js';

/**
 * What the council knows about its days: 토요일, 공휴일, 회기, 휴회, 본회의, 의원 임기.
 *
 * Every day is a legal day in Asia/Seoul. Nothing beyond the published years is guessed at.
 */
export interface LegalCalendar extends SessionCalendar {
  /** First day of the published years. */
  readonly knownFrom: Temporal.PlainDate;
  /** Last day of the published years. */
  readonly knownThrough: Temporal.PlainDate;
  /** Whether the holidays of the day's year are published. */
  knows(day: Temporal.PlainDate): boolean;
  /** Why no office works on that day. Beyond the published years only 토요일 and 일요일 can be told. */
  dayOff(day: Temporal.PlainDate): DayOff | undefined;
  /**
   * Whether the offices work on that day.
   *
   * @throws RangeError beyond the published years: a yes would be a guess. Ask `knows` first, or use the helpers
   *   of `working-days.ts`, which answer `undefined`.
   */
  workingDay(day: Temporal.PlainDate): boolean;
}

/** The council's correction of one day: a name adds a holiday (임시공휴일), `null` takes one away. */
export interface HolidayCorrection {
  /** 'YYYY-MM-DD'. */
  day: string;
  holiday: string | null;
}

/** What a council adds to the published holidays. */
export interface CalendarFacts {
  sessions?: readonly Session[];
  corrections?: readonly HolidayCorrection[];
  terms?: readonly CouncilTerm[];
}

/**
 * Builds the calendar from the published holidays, the council's corrections, its sessions and the terms of its members.
 *
 * A correction beyond the published years is kept but does not make that year known. A day whose holiday is taken
 * away stays a Saturday or Sunday where it is one.
 *
 * @throws RangeError where a correction names no real day.
 */
export function legalCalendar({ sessions = [], corrections = [], terms = [] }: CalendarFacts = {}): LegalCalendar {
  const corrected = new Map<number, DayOff | undefined>();
  for (const { day, holiday } of corrections) {
    const date = Temporal.PlainDate.from(day);
    corrected.set(dayKey(date), holiday === null ? weekendOf(date) : { kind: 'holiday', name: holiday });
  }

  const knows = (day: Temporal.PlainDate): boolean =>
    day.year >= publishedYears.first && day.year <= publishedYears.last;

  const dayOff = (day: Temporal.PlainDate): DayOff | undefined => {
    const key = dayKey(day);
    if (corrected.has(key)) return corrected.get(key);
    return knows(day) ? publishedDaysOff.get(key) : weekendOf(day);
  };

  return {
    ...sessionCalendar(sessions, terms),
    knownFrom: new Temporal.PlainDate(publishedYears.first, 1, 1),
    knownThrough: new Temporal.PlainDate(publishedYears.last, 12, 31),
    knows,
    dayOff,
    workingDay(day) {
      if (!knows(day)) throw new RangeError(`The holidays of ${day.year} are not published (${isoDay(day)}).`);
      return dayOff(day) === undefined;
    },
  };
}
