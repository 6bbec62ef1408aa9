import type { Temporal } from 'temporal-polyfill';
import { isoDay, koreanDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, SecondReading, StyleSpec } from './counted.js';
import { asCount, readingIfRolled, spanForward } from './period.js';

/**
 * MINPERIOD, "N일 이상": a window, such as 입법예고, that must stay open for at least N days.
 *
 * `lastDay` is the day through which it must at least stay open. 민법 제157조·제159조; a rule that counts its first day
 * (초일 산입, as for the council's notice of an ordinance) is the other provision that 제155조 allows. The end does not
 * roll, which is inferred: a minimum asks for N days, not for an act by the last of them. Where that day is a day off,
 * the second reading says how long the window would stay open under 제161조.
 */
export function minimumPeriod(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const span = spanForward(spec, calendar);
  if (!span.known) return span;
  const article = spec.includeFirst ? '민법 제155조(초일 산입)·제159조' : '민법 제157조·제159조';
  const secondReading = rolledReading(span.rawLastDay, calendar);
  return { ...asCount('minimum-period', article, spec, span), ...(secondReading && { secondReading }) };
}

function rolledReading(rawLastDay: Temporal.PlainDate, calendar: LegalCalendar): SecondReading | undefined {
  const rolled = readingIfRolled(rawLastDay, calendar);
  if (!rolled) return undefined;
  return {
    lastDay: isoDay(rolled.lastDay),
    words: `${rolled.words} ${koreanDay(rolled.lastDay)}까지 열어 두어야 합니다.`,
  };
}
