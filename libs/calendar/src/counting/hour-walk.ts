import type { Temporal } from 'temporal-polyfill';
import { beside } from '../iso-day.js';
import type { StyleSpec } from './counted.js';
import type { Span } from './period.js';
import type { Uncounted } from './uncounted.js';

/** A span that begins and ends at a time of the day, 'HH:MM'. */
export interface HourSpan extends Span {
  startTime: string;
  lastTime: string;
}

const DAY = 24 * 60;

/**
 * Where so many hours end, forward or back from a local time of the start's day (Asia/Seoul, which keeps one time all
 * year). A day that does not count is left out whole, as if the day before it and the day after it touched.
 *
 * The end is on a day that counts; a midnight is the 24:00 of such a day. A length of 0 ends where it starts.
 *
 * @param length hours, whole, 0 or more
 * @throws RangeError where there is no such length or time, or the end leaves the years 1 to 9999.
 */
export function walkHours(
  { start, length, time }: { start: Temporal.PlainDate; length: number; time: string }, step: 1 | -1,
  counts: (day: Temporal.PlainDate) => boolean | Uncounted,
): HourSpan | Uncounted {
  const at = minutesOf(time);
  if (length === 0) return { known: true, firstDay: start, rawLastDay: start, startTime: time, lastTime: time };
  let left = length * 60;
  let firstDay: Temporal.PlainDate | undefined;
  let ahead = step === 1 ? DAY - at : at;
  for (let day = start; ; day = next(day, step), ahead = DAY) {
    const counted = ahead > 0 && counts(day);
    if (typeof counted === 'object') return counted;
    if (!counted) continue;
    firstDay ??= day;
    // Back, a midnight is not the 0:00 of this day but the 24:00 of the one before.
    if (step === 1 ? left <= ahead : left < ahead) {
      const minute = (step === 1 ? DAY - ahead : ahead) + step * left;
      return { known: true, firstDay, rawLastDay: day, startTime: time, lastTime: timeOf(minute) };
    }
    left -= ahead;
  }
}

/** The hours of a spec, with those that it was extended by. */
export function hoursOf({ length, unit, extended = [] }: StyleSpec): number {
  for (const part of [{ length, unit }, ...extended]) {
    if (part.unit !== 'hour') throw new RangeError(`Hours are counted and extended in hours, not in ${part.unit}s.`);
    if (!Number.isSafeInteger(part.length) || part.length < 0) throw new RangeError(`No number of hours: ${part.length}.`);
  }
  return extended.reduce((sum, extension) => sum + extension.length, length);
}

function next(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  const found = beside(day, step);
  if (found.year < 1 || found.year > 9999) throw new RangeError('So many hours leave the calendar.');
  return found;
}

function minutesOf(time: string): number {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(minutes <= DAY)) throw new RangeError(`No time of the day: ${time}.`);
  return minutes;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const timeOf = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
