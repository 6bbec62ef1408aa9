import { Temporal } from 'temporal-polyfill';
import { beside, dayBefore, isoDay, koreanDay, nextDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import { minusWorkingDays, plusWorkingDays } from '../working-days.js';
import type { CountingStyle, Extended, KnownCount, PeriodUnit, RolledOver, StyleSpec } from './counted.js';
import { type Ground, notYet, tolled } from './suspension.js';
import type { Uncounted } from './uncounted.js';

/** The bare arithmetic of a period; every style and `countPeriod` stand on it. */
export interface Span {
  known: true;
  firstDay: Temporal.PlainDate;
  rawLastDay: Temporal.PlainDate;
  extended?: readonly Extended[];
}

type CalendarUnit = Exclude<PeriodUnit, 'business-day' | 'hour'>;

/**
 * Day 1 and the last day of a period that runs forward, with what it was extended by.
 *
 * An extension in the unit of the period lengthens it: 12개월 and 12개월 are 24개월. One in another unit is counted on
 * from the raw end so far. Both are inferred where the article that extends does not say it (주민조례발안법 제13조제1항).
 *
 * @param countPart how a length is counted from its start; by default `countForward`
 * @throws RangeError where a length is not a whole number of 0 or more, or the end leaves the years 1 to 9999.
 */
export function spanForward(spec: StyleSpec, ground: Ground, countPart = countForward): Span | Uncounted {
  const { length, unit, extended = [] } = spec;
  if (extended.length === 0) return countPart(spec, ground);
  const added = extended.filter((extension) => extension.unit === unit).reduce((sum, extension) => sum + extension.length, 0);
  let span = countPart({ ...spec, length: length + added }, ground);
  const counted: Extended[] = [];
  for (const extension of extended) {
    if (!span.known) return span;
    const { firstDay, rawLastDay } = span;
    if (extension.unit === unit) {
      counted.push(extension);
    } else {
      counted.push({ ...extension, after: isoDay(rawLastDay) });
      const further = countPart({ ...extension, start: rawLastDay }, ground);
      span = further.known ? { ...further, firstDay } : further;
    }
  }
  return span.known ? { ...span, extended: counted } : span;
}

/**
 * One length counted forward: 민법 제157조 (초일불산입; `includeFirst` is its 단서 and every 초일 산입 rule), 제159조,
 * 제160조. Does not roll; suspended days are left out. A length of 0 ends on the start itself. Looks at the holidays for
 * business days only.
 */
export function countForward({ start, length, unit, includeFirst = false }: StyleSpec, ground: Ground): Span | Uncounted {
  assertPeriod(length, unit);
  if (length === 0) return { known: true, firstDay: nextDay(start), rawLastDay: start };
  if (unit === 'business-day') return workingSpan(start, length, includeFirst, 1, ground);
  const firstDay = includeFirst ? start : nextDay(start);
  const end = tolled(firstDay, lastDayFrom(firstDay, length, unit), ground.stops);
  return end.known ? { known: true, firstDay, rawLastDay: end.lastDay } : end;
}

/**
 * Day 1 and the Nth day of a period counted back from an anchor (역산; 기준일 불산입).
 *
 * No article writes this down; 민법 제157조 is mirrored. For months and years it is the latest day from which the
 * whole period fits before the anchor.
 *
 * @throws RangeError as `spanForward`.
 */
export function spanBack({ start, length, unit, includeFirst = false }: StyleSpec, calendar: LegalCalendar): Span | Uncounted {
  assertPeriod(length, unit);
  if (length === 0) return { known: true, firstDay: dayBefore(start), rawLastDay: start };
  if (unit === 'business-day') return workingSpan(start, length, includeFirst, -1, calendar);
  const firstDay = includeFirst ? start : dayBefore(start);
  return { known: true, firstDay, rawLastDay: move(nextDay(firstDay), -length, unit) };
}

/**
 * The strict reading of "N일 전까지": N whole days lie between the last day and the anchor, so one more day back.
 *
 * @throws RangeError as `spanForward`.
 */
export function spanBackClear(spec: StyleSpec, calendar: LegalCalendar): Span | Uncounted {
  if (spec.unit === 'business-day') return spanBack({ ...spec, length: spec.length + 1 }, calendar);
  const span = spanBack(spec, calendar);
  return span.known ? { ...span, rawLastDay: dayBefore(span.rawLastDay) } : span;
}

/** A length of 0: nothing has to run out. */
export const isEmpty = ({ length, extended = [] }: Pick<StyleSpec, 'length' | 'extended'>): boolean =>
  length === 0 && extended.every((extension) => extension.length === 0);

/** A span as a result whose last day does not roll; a style adds what is its own. */
export function asCount(style: CountingStyle, article: string, spec: StyleSpec, span: Span): KnownCount {
  const rawLastDay = isoDay(span.rawLastDay);
  return {
    known: true,
    style,
    article,
    length: spec.length,
    unit: spec.unit,
    includeFirst: spec.includeFirst ?? false,
    start: isoDay(spec.start),
    firstDay: isoDay(span.firstDay),
    rawLastDay,
    lastDay: rawLastDay,
    rolledOver: [],
    ...(span.extended && { extended: span.extended }),
  };
}

/** The day to which 민법 제161조 moves an end, and what it passed over. */
export interface Rolled {
  known: true;
  lastDay: Temporal.PlainDate;
  rolledOver: RolledOver[];
}

/** 민법 제161조: an end on a Saturday (since 2008-03-22) or a 공휴일 moves to the next day that is neither. */
export function rollForward(rawLastDay: Temporal.PlainDate, ground: Ground): Rolled | Uncounted {
  const rolledOver: RolledOver[] = [];
  let lastDay = rawLastDay;
  for (;;) {
    if (!ground.knows(lastDay)) return notYet(lastDay, ground);
    const dayOff = ground.dayOff(lastDay);
    if (!dayOff || dayOff.endsPeriod) return { known: true, lastDay, rolledOver };
    rolledOver.push({ day: isoDay(lastDay), name: dayOff.name });
    lastDay = nextDay(lastDay);
  }
}

/**
 * What 민법 제161조 would change about an end that does not roll: the moved day and the Korean words that open the
 * second reading. `undefined` where it changes nothing, and beyond the published years: the first reading stands
 * without the calendar.
 */
export function readingIfRolled(
  rawLastDay: Temporal.PlainDate, calendar: LegalCalendar,
): { lastDay: Temporal.PlainDate; words: string } | undefined {
  const rolled = rollForward(rawLastDay, calendar);
  const passedOver = rolled.known ? rolled.rolledOver[0] : undefined;
  if (!rolled.known || !passedOver) return undefined;
  const words = `말일 ${koreanDay(rawLastDay)}이 ${passedOver.name}이므로, 민법 제161조를 적용하는 해석에 따르면`;
  return { lastDay: rolled.lastDay, words };
}

/**
 * 민법 제160조: the period ends on the eve of the day that corresponds to day 1, by the calendar; where the last month
 * has no such day, on the last day of that month (제3항). Weeks need no such care.
 */
function lastDayFrom(firstDay: Temporal.PlainDate, length: number, unit: CalendarUnit): Temporal.PlainDate {
  const corresponding = move(firstDay, length, unit);
  const shortMonth = (unit === 'month' || unit === 'year') && corresponding.day !== firstDay.day;
  return shortMonth ? corresponding : dayBefore(corresponding);
}

function move(day: Temporal.PlainDate, length: number, unit: CalendarUnit): Temporal.PlainDate {
  const moved = day.add({ [`${unit}s`]: length });
  if (moved.year < 1 || moved.year > 9999) throw new RangeError(`A period of ${length} ${unit}s leaves the calendar.`);
  return moved;
}

function workingSpan(
  start: Temporal.PlainDate, length: number, includeFirst: boolean, step: 1 | -1, ground: Ground,
): Span | Uncounted {
  const nth = step === 1 ? plusWorkingDays : minusWorkingDays;
  // Counting the start too is counting from the day beside it.
  const from = includeFirst ? beside(start, step === 1 ? -1 : 1) : start;
  const firstDay = nth(from, 1, ground);
  const rawLastDay = nth(from, length, ground);
  return firstDay && rawLastDay ? { known: true, firstDay, rawLastDay } : notYet(firstUnknownDay(step, start, ground), ground);
}

/** The first day on the way from `start` whose year is not published. */
export function firstUnknownDay(step: 1 | -1, start: Temporal.PlainDate, calendar: LegalCalendar): Temporal.PlainDate {
  if (!calendar.knows(start)) return start;
  return step === 1 ? nextDay(calendar.knownThrough) : dayBefore(calendar.knownFrom);
}

function assertPeriod(length: number, unit: PeriodUnit): asserts unit is Exclude<PeriodUnit, 'hour'> {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`A period has a whole length of 0 or more, not ${length}.`);
  if (unit === 'hour') throw new RangeError('A period of days is not counted in hours.');
}
