import { Temporal } from 'temporal-polyfill';
import type { DayOff } from '../holidays.js';
import { dayBefore, nextDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Suspension } from './counted.js';
import { beyondCalendar, stillSuspended, type Uncounted } from './uncounted.js';

/** A stretch of suspended days, to but without the first day that counts again; open where nobody knows it. */
export interface Stop {
  from: Temporal.PlainDate;
  to?: Temporal.PlainDate;
}

/** The calendar a period runs on: where it is suspended, one on which no day of the suspension is a day to act. */
export interface Ground extends LegalCalendar {
  /** In the order of time, apart from each other; only the last may be open. */
  readonly stops?: readonly Stop[];
}

const SUSPENDED: DayOff = { kind: 'holiday', name: '집행정지' };
const { compare } = Temporal.PlainDate;

/**
 * A calendar on which nothing runs while 집행정지 lasts (행정소송법 제23조).
 *
 * That the days of a suspension are left out of the period, and that no period ends on one of them, is inferred: no
 * article says how a period of the council's that a court has stopped is counted.
 *
 * @throws RangeError where a suspension names no real day or ends before it begins.
 */
export function stopped(calendar: LegalCalendar, suspended: readonly Suspension[]): Ground {
  const stops = inOrder(suspended);
  const since = openSince(stops);
  const knows = (day: Temporal.PlainDate): boolean => calendar.knows(day) && !reached(day, since);
  return {
    ...calendar,
    stops,
    knows,
    knownThrough: since && compare(since, calendar.knownThrough) <= 0 ? dayBefore(since) : calendar.knownThrough,
    dayOff: (day) => (isSuspended(day, stops) ? SUSPENDED : calendar.dayOff(day)),
    workingDay: (day) => !isSuspended(day, stops) && calendar.workingDay(day),
  };
}

/** Why nothing can be said of a day that `ground` does not know. */
export function notYet(day: Temporal.PlainDate, { stops = [] }: Ground): Uncounted {
  return endlessOn(day, stops) ?? beyondCalendar(day);
}

/** Refused from the first day of a suspension that nobody knows the end of. */
export function endlessOn(day: Temporal.PlainDate, stops: readonly Stop[] = []): Uncounted | undefined {
  const since = openSince(stops);
  return since && reached(day, since) ? stillSuspended(since) : undefined;
}

export const isSuspended = (day: Temporal.PlainDate, stops: readonly Stop[] = []): boolean =>
  stops.some(({ from, to }) => compare(from, day) <= 0 && (!to || compare(day, to) < 0));

/**
 * The end of a period by the calendar, moved by one day for each suspended day in it; those that it is moved over count
 * among them. A suspension that begins after the end moves nothing.
 */
export function tolled(
  firstDay: Temporal.PlainDate, lastDay: Temporal.PlainDate, stops: readonly Stop[] = [],
): { known: true; lastDay: Temporal.PlainDate } | Uncounted {
  let end = lastDay;
  for (const { from, to } of stops) {
    if (compare(from, end) > 0) break;
    if (!to) return stillSuspended(from);
    end = end.add({ days: overlap(firstDay, from, to) });
  }
  return { known: true, lastDay: end };
}

/** How many suspended days lie between the two days, both included. */
export function suspendedDaysIn(firstDay: Temporal.PlainDate, lastDay: Temporal.PlainDate, stops: readonly Stop[] = []): number {
  const end = nextDay(lastDay);
  return stops.reduce((sum, { from, to }) => sum + overlap(firstDay, from, to && compare(to, end) < 0 ? to : end), 0);
}

/** Days from `from` or `firstDay`, whichever is later, to but without `to`. */
function overlap(firstDay: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const begin = compare(from, firstDay) < 0 ? firstDay : from;
  return Math.max(0, begin.until(to, { largestUnit: 'day' }).days);
}

const openSince = (stops: readonly Stop[]): Temporal.PlainDate | undefined => {
  const last = stops.at(-1);
  return last && !last.to ? last.from : undefined;
};

const reached = (day: Temporal.PlainDate, since: Temporal.PlainDate | undefined): boolean =>
  since !== undefined && compare(since, day) <= 0;

/** Overlapping and touching suspensions as one; nothing is left behind an open one. */
function inOrder(suspended: readonly Suspension[]): Stop[] {
  const stops: Stop[] = [];
  for (const stop of suspended.map(stopOf).sort((a, b) => compare(a.from, b.from))) {
    const last = stops.at(-1);
    if (!last || (last.to && compare(last.to, stop.from) < 0)) stops.push(stop);
    else if (last.to && (!stop.to || compare(last.to, stop.to) < 0)) stops[stops.length - 1] = { from: last.from, to: stop.to };
  }
  return stops;
}

function stopOf({ from, to }: Suspension): Stop {
  const stop: Stop = { from: Temporal.PlainDate.from(from), ...(to !== undefined && { to: Temporal.PlainDate.from(to) }) };
  if (stop.to && compare(stop.to, stop.from) < 0) throw new RangeError(`A suspension from ${from} cannot end on ${to}.`);
  return stop;
}
