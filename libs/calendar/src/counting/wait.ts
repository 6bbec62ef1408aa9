import type { Temporal } from 'temporal-polyfill';
import { isoDay, koreanDay, nextDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, SecondReading, StyleSpec } from './counted.js';
import { asCount, isEmpty, readingIfRolled, spanForward } from './period.js';

/**
 * WAIT, "N일을 경과하지 아니한 때에는 할 수 없다": the act is barred through day N and allowed from the day after.
 *
 * 민법 제157조·제159조. That the end of a waiting period does not roll is inferred: 제161조 protects somebody who must
 * act by the end and would find the office shut, and here nobody has to act by it. No source settles this, so where
 * the last barred day is a day off the second reading says what a roll would change. A length of 0 bars nothing.
 */
export function wait(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const span = spanForward(spec, calendar);
  if (!span.known) return span;
  const counted = asCount('wait', '민법 제157조·제159조', spec, span);
  if (isEmpty(spec)) return { ...counted, earliest: counted.lastDay };
  const earliest = isoDay(nextDay(span.rawLastDay));
  const secondReading = rolledReading(span.rawLastDay, calendar);
  return { ...counted, earliest, ...(secondReading && { secondReading }) };
}

function rolledReading(rawLastDay: Temporal.PlainDate, calendar: LegalCalendar): SecondReading | undefined {
  const rolled = readingIfRolled(rawLastDay, calendar);
  if (!rolled) return undefined;
  const earliest = nextDay(rolled.lastDay);
  return {
    lastDay: isoDay(rolled.lastDay),
    earliest: isoDay(earliest),
    words: `${rolled.words} ${koreanDay(earliest)}부터 할 수 있습니다.`,
  };
}
