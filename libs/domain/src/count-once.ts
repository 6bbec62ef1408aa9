import {
  count, lastWorkingDayOnOrBefore, type Counted, type CountSpec, type LegalCalendar,
} from '@uian/calendar';
import { plainDay } from './time.js';

/** A period to be counted from or back from an ISO day. */
export type PeriodToCount = Omit<CountSpec, 'start'> & { readonly start: string };

/** Enough for the open bills of a council; beyond it the memory starts afresh. */
const MOST_KEPT = 5_000;

/** Counting is the dear part of a decision, and one transaction asks for the same count several times. */
const kept = new WeakMap<LegalCalendar, Map<string, unknown>>();

/** What a key was answered with before, for as long as its calendar lives: a calendar never changes. */
export function once<T>(calendar: LegalCalendar, key: string, make: () => T): T {
  let answers = kept.get(calendar);
  if (!answers || answers.size >= MOST_KEPT) kept.set(calendar, (answers = new Map<string, unknown>()));
  if (!answers.has(key)) answers.set(key, make());
  return answers.get(key) as T;
}

/** The count of a period (기간 계산), remembered. */
export function countOnce(period: PeriodToCount, calendar: LegalCalendar): Counted {
  return once(calendar, JSON.stringify(period), () => count({ ...period, start: plainDay(period.start) }, calendar));
}

/** The last working day (근무일) on or before an ISO day, ISO; null beyond the calendar. */
export const workingDayOnOrBefore = (day: string, calendar: LegalCalendar): string | null =>
  once(calendar, day, () => lastWorkingDayOnOrBefore(plainDay(day), calendar)?.toString() ?? null);

/** The first plenary sitting (본회의) after an ISO day, ISO; null where none has been fixed. */
export const nextPlenarySitting = (day: string, calendar: LegalCalendar): string | null =>
  once(calendar, `sitting|${day}`, () => calendar.nextPlenarySitting(plainDay(day))?.day ?? null);

/** The last day of the council's term (의원 임기) in which an ISO day lies, or of the next, ISO; null where it is not known. */
export const termEnd = (day: string, calendar: LegalCalendar, which: 'this' | 'next' = 'this'): string | null =>
  once(calendar, `term|${which}|${day}`, () => {
    const to = calendar.termOn(plainDay(day))?.to ?? null;
    return which === 'this' || to === null ? to : calendar.termOn(plainDay(to).add({ days: 1 }))?.to ?? null;
  });

/** The last day of the session (회기) in which an ISO day lies, ISO; null where there is none. */
export const sessionEnd = (day: string, calendar: LegalCalendar): string | null =>
  once(calendar, `session|${day}`, () => calendar.sessionOn(plainDay(day))?.to ?? null);
