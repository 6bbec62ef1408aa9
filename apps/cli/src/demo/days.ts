import { legalCalendar } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';

const CALENDAR = legalCalendar();

/** Beyond the published years weekends are all that can be told; there a day of the demonstration may meet a holiday. */
const offices = (day: Temporal.PlainDate): boolean => (CALENDAR.knows(day) ? CALENDAR.workingDay(day) : day.dayOfWeek <= 5);

const moved = (day: string, days: number): Temporal.PlainDate => Temporal.PlainDate.from(day).add({ days });

function workingFrom(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  let at = day;
  while (!offices(at)) at = at.add({ days: step });
  return at;
}

/** The `n`th working day after a day, before it where `n` is negative; 0 is the day itself. */
export function work(day: string, n: number): string {
  let at = Temporal.PlainDate.from(day);
  const step = n < 0 ? -1 : 1;
  for (let left = Math.abs(n); left > 0; left -= 1) at = workingFrom(at.add({ days: step }), step);
  return at.toString();
}

/** The working day so many days before a day, or the last one before that. */
export const back = (day: string, days: number): string => workingFrom(moved(day, -days), -1).toString();

/** The working day so many days after a day, or the first one after that. */
export const ahead = (day: string, days: number): string => workingFrom(moved(day, days), 1).toString();

/** A day so many days after another, whether offices work on it or not. */
export const plus = (day: string, days: number): string => moved(day, days).toString();
