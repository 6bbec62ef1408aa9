import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, StyleSpec } from './counted.js';
import { hoursOf, walkHours } from './hour-walk.js';
import { asCount } from './period.js';
import { endlessOn, type Ground, isSuspended } from './suspension.js';

/**
 * HOURS, "…부터 N시간": hours run at once from the instant, by day and night, and do not roll.
 *
 * 민법 제156조 (즉시로부터 기산). Without a time they run from the 24:00 of the start's day: the instant is then certain
 * to have passed, and what must wait for the hours waits too long rather than too short. Never looks at a holiday.
 *
 * @throws RangeError as `walkHours`, and where a length is not in hours.
 */
export function hours(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const { stops }: Ground = calendar;
  const { start, time = '24:00', extended } = spec;
  const span = walkHours({ start, time, length: hoursOf(spec) }, 1, (day) => endlessOn(day, stops) ?? !isSuspended(day, stops));
  if (!span.known) return span;
  const { startTime, lastTime } = span;
  return { ...asCount('hours', '민법 제156조', { ...spec, includeFirst: false }, { ...span, extended }), startTime, lastTime };
}
