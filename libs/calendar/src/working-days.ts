import { Temporal } from 'temporal-polyfill';
import { beside } from './iso-day.js';
import type { LegalCalendar } from './legal-calendar.js';

/** Stepping to the first working day, `day` itself included; `undefined` beyond the published years. */
function firstWorkingDay(day: Temporal.PlainDate, step: 1 | -1, calendar: LegalCalendar): Temporal.PlainDate | undefined {
  let at = day;
  while (calendar.knows(at)) {
    if (calendar.workingDay(at)) return at;
    at = beside(at, step);
  }
  return undefined;
}

/** The Nth working day from `day`, `day` itself not counted; for 0, the working day on or next to `day`. */
function stepWorkingDays(day: Temporal.PlainDate, n: number, step: 1 | -1, calendar: LegalCalendar): Temporal.PlainDate | undefined {
  let at = n === 0 ? firstWorkingDay(day, step, calendar) : day;
  for (let left = n; left > 0 && at; left -= 1) at = firstWorkingDay(beside(at, step), step, calendar);
  return at;
}

/** The last working day (근무일) not after `day`; `undefined` beyond the published years. */
export const lastWorkingDayOnOrBefore = (day: Temporal.PlainDate, calendar: LegalCalendar): Temporal.PlainDate | undefined =>
  firstWorkingDay(day, -1, calendar);

/** The first working day (근무일) not before `day`; `undefined` beyond the published years. */
export const firstWorkingDayOnOrAfter = (day: Temporal.PlainDate, calendar: LegalCalendar): Temporal.PlainDate | undefined =>
  firstWorkingDay(day, 1, calendar);

/** The `n`th working day before `day`; 0 is the last one on or before it. `undefined` beyond the published years. */
export const minusWorkingDays = (day: Temporal.PlainDate, n: number, calendar: LegalCalendar): Temporal.PlainDate | undefined =>
  stepWorkingDays(day, n, -1, calendar);

/** The `n`th working day after `day`; 0 is the first one on or after it. `undefined` beyond the published years. */
export const plusWorkingDays = (day: Temporal.PlainDate, n: number, calendar: LegalCalendar): Temporal.PlainDate | undefined =>
  stepWorkingDays(day, n, 1, calendar);

/** Working days of a year up to and with each day, by its place in the year; absent where they are not published. */
type Tally = Int16Array;
const tallies = new WeakMap<LegalCalendar, Map<number, Tally | undefined>>();

function tallyOf(year: number, calendar: LegalCalendar): Tally | undefined {
  const known = tallies.get(calendar) ?? new Map<number, Tally | undefined>();
  tallies.set(calendar, known);
  if (known.has(year)) return known.get(year);
  let at = new Temporal.PlainDate(year, 1, 1);
  const tally = calendar.knows(at) ? new Int16Array(at.daysInYear + 1) : undefined;
  for (let place = 1; tally && place < tally.length; place += 1) {
    tally[place] = tally[place - 1]! + (calendar.workingDay(at) ? 1 : 0);
    at = beside(at, 1);
  }
  known.set(year, tally);
  return tally;
}

/**
 * Working days (근무일) after `from` up to and with `to`; below zero where `to` is the earlier of the two. Each year is
 * counted once a calendar, so that lists may ask it for every row. `undefined` where a year between is not published.
 */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate, calendar: LegalCalendar): number | undefined {
  if (Temporal.PlainDate.compare(to, from) < 0) {
    const back = workingDaysBetween(to, from, calendar);
    return back === undefined ? undefined : 0 - back;
  }
  let days = 0;
  for (let year = from.year; year <= to.year; year += 1) {
    const tally = tallyOf(year, calendar);
    if (!tally) return undefined;
    const start = year === from.year ? tally[from.dayOfYear]! : 0;
    days += (year === to.year ? tally[to.dayOfYear]! : tally.at(-1)!) - start;
  }
  return days;
}
