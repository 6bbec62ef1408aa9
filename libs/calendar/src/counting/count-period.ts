import type { Temporal } from 'temporal-polyfill';
import { isoDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { PeriodUnit } from './counted.js';
import { rollForward, spanBack, spanBackClear, spanForward } from './period.js';
import type { Uncounted } from './uncounted.js';

/** A period without a style: what somebody at a keyboard asks. */
export interface PeriodQuestion {
  from: Temporal.PlainDate;
  length: number;
  unit: PeriodUnit;
  /** `back`: the Nth day counted back; `back-clear`: N whole days lie between that day and `from`. */
  direction: 'forward' | 'back' | 'back-clear';
  /** 초일 산입. */
  includeFirst: boolean;
  /** `civil`: 민법 제161조. A period counted back has no expiry that could move, so there it rolls nothing. */
  roll: 'civil' | 'none';
}

const spans = { forward: spanForward, back: spanBack, 'back-clear': spanBackClear } as const;

/**
 * The last day of a period before and after the roll, 'YYYY-MM-DD'.
 *
 * With `roll: 'none'`, in other units than business days, no holiday is looked at and any year is answered.
 *
 * @throws RangeError where the length is not a whole number of 0 or more, or the end leaves the years 1 to 9999.
 */
export function countPeriod(
  { from, direction, roll, ...rest }: PeriodQuestion, calendar: LegalCalendar,
): { known: true; rawLastDay: string; lastDay: string } | Uncounted {
  const span = spans[direction]({ start: from, ...rest }, calendar);
  if (!span.known) return span;
  const rawLastDay = isoDay(span.rawLastDay);
  if (roll === 'none' || direction !== 'forward') return { known: true, rawLastDay, lastDay: rawLastDay };
  const rolled = rollForward(span.rawLastDay, calendar);
  return rolled.known ? { known: true, rawLastDay, lastDay: isoDay(rolled.lastDay) } : rolled;
}
