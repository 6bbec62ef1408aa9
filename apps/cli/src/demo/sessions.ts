import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, legalCalendar } from '@uian/calendar';
import type { CalendarInputs } from '@uian/domain';
import { Temporal } from 'temporal-polyfill';

type SessionInput = CalendarInputs['calendar.set-session'];

/** 의원 임기: four years from 1 July after each general local election (지방자치법 제39조); 제11대 is that of bill 1544. */
export const TERMS: readonly CalendarInputs['calendar.set-term'][] = [
  { ordinal: 11, from: '2022-07-01', to: '2026-06-30' },
  { ordinal: 12, from: '2026-07-01', to: '2030-06-30' },
];

const extraordinary = (ordinal: number, from: string, to: string, plenarySittings: string[]): SessionInput =>
  ({ ordinal, kind: 'extraordinary', from, to, plenarySittings });
const regular = (ordinal: number, from: string, to: string, plenarySittings: string[]): SessionInput =>
  ({ ordinal, kind: 'regular', from, to, plenarySittings });

/** 제322회 is from the sources; its sitting days but the sixth, and the other sessions of 2024, are assumed. */
export const SESSIONS_OF_2024: readonly SessionInput[] = [
  extraordinary(322, '2024-02-20', '2024-03-08', ['2024-02-20', '2024-02-21', '2024-02-22', '2024-02-23', '2024-02-26', '2024-03-08']),
  extraordinary(323, '2024-04-19', '2024-05-03', ['2024-04-19', '2024-05-03']),
  regular(324, '2024-06-10', '2024-06-28', ['2024-06-10', '2024-06-28']),
  extraordinary(326, '2024-08-27', '2024-09-13', ['2024-08-27', '2024-09-13']),
  regular(327, '2024-11-01', '2024-12-20', ['2024-11-01', '2024-12-20']),
];

const LAST_OF_2024 = 327;
const PATTERN = [
  ['extraordinary', '02-20', '03-08'], ['extraordinary', '04-15', '04-30'], ['regular', '06-10', '06-28'],
  ['extraordinary', '08-25', '09-11'], ['regular', '11-01', '12-18'],
] as const;

/** Sessions for a demonstration in a year; invented, on working days as far as the calendar is published. */
export function demoSessions(year: number): readonly SessionInput[] {
  if (year === 2024) return SESSIONS_OF_2024;
  const calendar = legalCalendar();
  const first = LAST_OF_2024 + 1 + (year - 2025) * PATTERN.length;
  return PATTERN.map(([kind, from, to], nth) => {
    const begins = Temporal.PlainDate.from(`${year}-${from}`);
    const ends = Temporal.PlainDate.from(`${year}-${to}`);
    const days = [firstWorkingDayOnOrAfter(begins, calendar) ?? begins, lastWorkingDayOnOrBefore(ends, calendar) ?? ends];
    const [a, b] = days.map(String) as [string, string];
    return { ordinal: first + nth, kind, from: a, to: b, plenarySittings: [a, b] };
  });
}
