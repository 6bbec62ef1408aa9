import type { Counted, StyleSpec } from './counted.js';
import { asCount } from './period.js';

/**
 * EVENT, "…하기 전에": the act must come before another, such as 공청회 before 의결; nothing is counted.
 *
 * There is no length and no article of counting. The day of the event that was given is both ends of the result: the
 * act may still be done on it, as long as it is done first. Never looks at the calendar.
 */
export function event({ start }: StyleSpec): Counted {
  const spec: StyleSpec = { start, length: 0, unit: 'day' };
  return asCount('event', '기간 없음(선행 요건)', spec, { known: true, firstDay: start, rawLastDay: start });
}
