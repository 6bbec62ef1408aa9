import type { Counted, StyleSpec } from './counted.js';
import { hoursOf, walkHours } from './hour-walk.js';
import { asCount } from './period.js';

/**
 * "N시간 전까지": hours counted back from the time of the anchor (기준 시각), such as the opening of a sitting.
 *
 * 민법 제156조 is mirrored, which is inferred. By day and night, days off too; it does not roll, for the reason that
 * `back` has. Without a time they run back from the 0:00 of the anchor's day: whatever opens on that day opens later, so
 * what is delivered by then is in time. A midnight is the 24:00 of the day that ends with it. Never looks at a holiday.
 *
 * @throws RangeError as `walkHours`, and where the length is not in hours.
 */
export function hoursBack(spec: StyleSpec): Counted {
  const { start, time = '00:00' } = spec;
  const span = walkHours({ start, time, length: hoursOf(spec) }, -1, () => true);
  if (!span.known) return span;
  const { startTime, lastTime } = span;
  return { ...asCount('hours-back', '민법 제156조 유추(역산)', { ...spec, includeFirst: false }, span), startTime, lastTime };
}
