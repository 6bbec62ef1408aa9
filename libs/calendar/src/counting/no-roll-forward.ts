import { isoDay, nextDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, StyleSpec } from './counted.js';
import { asCount, isEmpty, spanForward } from './period.js';

/**
 * NOROLL_FWD, "공포한 날부터 N일이 경과한 날부터 시행": the day of promulgation is not counted, the end does not roll.
 *
 * 행정기본법 제7조제2호 (공포한 날 불산입), 제3호 (말일이 토요일 또는 공휴일이어도 그 말일로 만료), 지방자치법 제32조제8항.
 * `earliest` is the day on which the text is in force (시행일); with a length of 0 (공포한 날부터 시행, 제1호) it is the
 * day itself. With the first day included it is the count of 행정기본법 제6조제2항 (권익 제한·의무 부과 기간). Days, weeks,
 * months and years never look at a holiday, so they are answered for any year.
 */
export function noRollForward(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const span = spanForward(spec, calendar);
  if (!span.known) return span;
  const article = spec.includeFirst ? '행정기본법 제6조제2항' : '행정기본법 제7조';
  const earliest = isEmpty(spec) ? span.rawLastDay : nextDay(span.rawLastDay);
  return { ...asCount('no-roll-forward', article, spec, span), earliest: isoDay(earliest) };
}
