import { isoDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import { civilSpan } from './civil-forward.js';
import type { Counted, StyleSpec } from './counted.js';
import { asCount } from './period.js';

/**
 * PROMPT, "지체 없이": the law gives no figure, so the length is the office's own target (사무처리 목표).
 *
 * The target is counted as a civil period so that it ends on a working day; in business days the days off on the way
 * are skipped. A length of 0 is the same day, or the next working day. Missing it breaks no article.
 */
export function prompt(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const span = civilSpan(spec, calendar);
  if (!span.known) return span;
  const lastDay = isoDay(span.lastDay);
  const { rolledOver } = span;
  return { ...asCount('prompt', '법정 기간 없음(사무처리 목표)', spec, span), lastDay, rolledOver, lastWorkingDay: lastDay };
}
