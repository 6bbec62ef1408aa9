import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, StyleSpec } from './counted.js';
import { hoursOf, walkHours } from './hour-walk.js';
import { asCount } from './period.js';
import { beyondCalendar } from './uncounted.js';

/**
 * HOURS_BIZ, "N시간 전까지 (휴무일·공휴일 제외)": hours counted back, with Saturdays and holidays left out whole.
 *
 * 서울특별시의회 기본 조례 제50조제3항; 민법 제156조 is mirrored, which is inferred, and so is that a working day counts its
 * 24 hours. The time without one is that of `hours-back`. The end is always on a working day: where the hours
 * run out at the midnight after a day off, on the 24:00 of the working day before it.
 *
 * @throws RangeError as `walkHours`, and where the length is not in hours.
 */
export function hoursBusinessBack(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const { start, time = '00:00' } = spec;
  const span = walkHours({ start, time, length: hoursOf(spec) }, -1,
    (day) => (calendar.knows(day) ? calendar.workingDay(day) : beyondCalendar(day)));
  if (!span.known) return span;
  const { startTime, lastTime } = span;
  return { ...asCount('hours-business-back', ARTICLE, { ...spec, includeFirst: false }, span), startTime, lastTime };
}

const ARTICLE = '민법 제156조 유추(역산, 휴무일·공휴일 제외)';
