import { Temporal } from 'temporal-polyfill';
import { isoDay, nextDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import type { Counted, StyleSpec } from './counted.js';
import { asCount, countForward, type Span, spanForward } from './period.js';
import { endlessOn, type Ground, isSuspended } from './suspension.js';
import { sessionsUnknown, type Uncounted } from './uncounted.js';

/**
 * SESSION, "폐회·휴회 중의 기간을 제외한 N일 이내": only days inside a session that are no 휴회 are counted.
 *
 * 지방자치법 제81조제1항 단서 (부의 요구), 같은 법 시행령 제69조제1항 (재의에 부칠 기한); 민법 제157조 leaves out the first
 * day. 휴회 is what the plenary resolved (지방자치법 제56조제1항): where its recesses are recorded, a day of a session
 * without a sitting counts; where none are, only the days of its sittings do (`isSessionDay`). The last day is a session
 * day and does not roll, which is inferred: the council is in session on it. Days before the first session that is known
 * are taken as 폐회; where the known sessions run out, nothing is guessed.
 *
 * @throws RangeError where the length is not in days.
 */
export function session(spec: StyleSpec, calendar: LegalCalendar): Counted {
  if (spec.unit !== 'day') throw new RangeError(`Session days are counted in days, not in ${spec.unit}s.`);
  const span = spanForward(spec, calendar, countSessionDays);
  return span.known ? asCount('session', ARTICLE, spec, span) : span;
}

const ARTICLE = '민법 제157조, 지방자치법 제81조·같은 법 시행령 제69조제1항(폐회·휴회 불산입)';

/** What a session count is extended by in months or working days is no session count. */
function countSessionDays(spec: StyleSpec, ground: Ground): Span | Uncounted {
  if (spec.unit !== 'day' || spec.length === 0) return countForward(spec, ground);
  const begin = spec.includeFirst ? spec.start : nextDay(spec.start);
  let left = spec.length;
  let firstDay: Temporal.PlainDate | undefined;
  let day = begin;
  const begins = isoDay(begin);
  for (const { from, to } of ground.sessions) {
    if (to < begins) continue;
    day = later(day, Temporal.PlainDate.from(from));
    const last = Temporal.PlainDate.from(to);
    for (; Temporal.PlainDate.compare(day, last) <= 0; day = nextDay(day)) {
      const endless = endlessOn(day, ground.stops);
      if (endless) return endless;
      if (!ground.isSessionDay(day) || isSuspended(day, ground.stops)) continue;
      firstDay ??= day;
      left -= 1;
      if (left === 0) return { known: true, firstDay, rawLastDay: day };
    }
  }
  return endlessOn(day, ground.stops) ?? sessionsUnknown(day);
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);
