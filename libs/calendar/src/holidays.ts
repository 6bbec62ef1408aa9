import * as published from '@hyunbinseo/holidays-kr/all';
import { Temporal } from 'temporal-polyfill';
import { dayKey } from './iso-day.js';

/**
 * A day on which no office works: 토요일, 일요일, 공휴일 (관공서의 공휴일에 관한 규정 제2조).
 *
 * A Sunday is itself a 공휴일; it keeps its own kind so that people read 일요일. `name` is Korean.
 */
export type DayOff = { kind: 'saturday' | 'sunday' | 'holiday'; name: string };

const SATURDAY: DayOff = { kind: 'saturday', name: '토요일' };
const SUNDAY: DayOff = { kind: 'sunday', name: '일요일' };

const yearOf = (exportName: string): number => Number(exportName.slice(1));
const years = Object.keys(published).map(yearOf);

/** First and last year whose 월력요항 (official calendar) is published and known here. */
export const publishedYears = { first: Math.min(...years), last: Math.max(...years) } as const;

/** The gazette writes 3ㆍ1절; people and this system write 삼일절. */
export const holidayName = (names: readonly string[]): string =>
  names.join('·').replaceAll('3ㆍ1절', '삼일절');

/** 토요일 or 일요일, which hold in every year, published or not. */
export function weekendOf(day: Temporal.PlainDate): DayOff | undefined {
  if (day.dayOfWeek === 6) return SATURDAY;
  return day.dayOfWeek === 7 ? SUNDAY : undefined;
}

/**
 * Every day off of the published years by `dayKey`, 대체공휴일, 임시공휴일 and 선거일 included.
 *
 * Weekends are in it too, so that a look-up in a published year is one `Map.get`: each count makes several.
 */
export const publishedDaysOff: ReadonlyMap<number, DayOff> = collect();

function collect(): Map<number, DayOff> {
  const daysOff = new Map<number, DayOff>();
  const end = new Temporal.PlainDate(publishedYears.last, 12, 31);
  let day = new Temporal.PlainDate(publishedYears.first, 1, 1);
  for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    const weekend = weekendOf(day);
    if (weekend) daysOff.set(dayKey(day), weekend);
  }
  for (const holidays of Object.values(published)) {
    for (const [iso, names] of Object.entries(holidays)) {
      daysOff.set(dayKey(Temporal.PlainDate.from(iso)), { kind: 'holiday', name: holidayName(names) });
    }
  }
  return daysOff;
}
