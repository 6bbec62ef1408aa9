import type { Temporal } from 'temporal-polyfill';
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
