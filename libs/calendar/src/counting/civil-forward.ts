import { isoDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, StyleSpec } from './counted.js';
import { asCount, type Rolled, rollForward, type Span, spanForward } from './period.js';
import type { Uncounted } from './uncounted.js';

/**
 * CIVIL_FWD, "…부터 N일 이내": the first day is not counted, the last rolls off Saturdays and holidays.
 *
 * 민법 제157조 (초일불산입; 단서: 오전 영시부터 시작하면 산입), 제159조, 제160조 (주·월·연), 제161조 (말일이 토요일 또는
 * 공휴일이면 익일). 행정기본법 제6조제1항 brings them into administration.
 */
export function civilForward(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const span = civilSpan(spec, calendar);
  if (!span.known) return span;
  const lastDay = isoDay(span.lastDay);
  const { rolledOver } = span;
  return { ...asCount('civil-forward', articleOf(spec), spec, span), lastDay, rolledOver, lastWorkingDay: lastDay };
}

/** The civil count in bare days, for the styles that stand on it. */
export function civilSpan(spec: StyleSpec, calendar: LegalCalendar): (Span & Rolled) | Uncounted {
  const span = spanForward(spec, calendar);
  if (!span.known) return span;
  const rolled = rollForward(span.rawLastDay, calendar);
  return rolled.known ? { ...span, ...rolled } : rolled;
}

function articleOf({ unit, includeFirst }: StyleSpec): string {
  const beginning = includeFirst ? '민법 제157조 단서' : '민법 제157조';
  const byTheCalendar = unit === 'day' || unit === 'business-day' ? [] : ['제160조'];
  return [beginning, ...byTheCalendar, '제161조'].join('·');
}
