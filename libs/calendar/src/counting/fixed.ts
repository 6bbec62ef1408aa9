import { Temporal } from 'temporal-polyfill';
import { isoDay, koreanDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import { lastWorkingDayOnOrBefore } from '../working-days.js';
import type { Counted, SecondReading, StyleSpec } from './counted.js';
import { asCount, readingIfRolled } from './period.js';

/**
 * FIXED, "매년 1월 10일까지": a date of the calendar; nothing is counted.
 *
 * 'MM-DD' is its next occurrence after the start, which for 02-29 is in a leap year; a whole date is taken as it
 * stands, before the start too. It does not roll, which is inferred: 민법 제161조 moves the end of a period, and here
 * none runs. Where the date is a day off, the second reading says what a roll would change.
 *
 * @throws RangeError where there is no such date.
 */
export function fixed({ start, date }: StyleSpec, calendar: LegalCalendar): Counted {
  const day = dateAfter(start, date);
  const spec: StyleSpec = { start, length: 0, unit: 'day' };
  const counted = asCount('fixed', '기간 없음(날짜로 정한 기한)', spec, { known: true, firstDay: day, rawLastDay: day });
  const lastWorkingDay = lastWorkingDayOnOrBefore(day, calendar);
  const secondReading = rolledReading(day, calendar);
  return {
    ...counted, ...(lastWorkingDay && { lastWorkingDay: isoDay(lastWorkingDay) }), ...(secondReading && { secondReading }),
  };
}

function dateAfter(start: Temporal.PlainDate, date = ''): Temporal.PlainDate {
  if (!/^\d\d-\d\d$/.test(date)) return Temporal.PlainDate.from(date);
  const { monthCode, day } = Temporal.PlainMonthDay.from(date);
  for (let year = start.year; ; year += 1) {
    const found = Temporal.PlainDate.from({ year, monthCode, day });
    if (found.day === day && Temporal.PlainDate.compare(found, start) > 0) return found;
  }
}

function rolledReading(day: Temporal.PlainDate, calendar: LegalCalendar): SecondReading | undefined {
  const rolled = readingIfRolled(day, calendar);
  return rolled && { lastDay: isoDay(rolled.lastDay), words: `${rolled.words} ${koreanDay(rolled.lastDay)}까지입니다.` };
}
