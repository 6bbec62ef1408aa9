import * as published from '@hyunbinseo/holidays-kr/all';
import { Temporal } from 'temporal-polyfill';
import { DESIGNATED_2004_TO_2017 } from './holidays-before-2018.js';
import { holidaysByRule } from './holidays-by-rule.js';
import { dayKey } from './iso-day.js';

/**
 * A day on which no office works: 토요일, 일요일, 공휴일 (관공서의 공휴일에 관한 규정 제2조).
 *
 * A Sunday is itself a 공휴일; it keeps its own kind so that people read 일요일. `name` is Korean.
 */
export interface DayOff {
  kind: 'saturday' | 'sunday' | 'holiday';
  name: string;
  /** A period may end on the day all the same: 토요일 before 2008-03-22, when 민법 제161조 named 공휴일 alone. */
  endsPeriod?: true;
}

const SATURDAY: DayOff = { kind: 'saturday', name: '토요일' };
const SATURDAY_THAT_ENDS_PERIOD: DayOff = { ...SATURDAY, endsPeriod: true };
const SUNDAY: DayOff = { kind: 'sunday', name: '일요일' };

/** 관공서 주5일 근무: closed on every Saturday since. Before, on one or two a month and not in every office: 근무일 here. */
const SATURDAYS_OFF_SINCE = 2005_07_01;

/** 민법 제161조 names 토요일 since: 법률 제8720호, promulgated 2007-12-21, 공포 후 3개월이 경과한 날. */
const SATURDAYS_MOVE_ENDS_SINCE = 2008_03_22;

/** The first year that the regulation is kept for here; from the first year of the library on, the library is asked. */
const FIRST_YEAR_BY_RULE = 2004;

const yearOf = (exportName: string): number => Number(exportName.slice(1));
const libraryYears = Object.keys(published).map(yearOf);
const firstLibraryYear = Math.min(...libraryYears);

/** First and last year whose holidays are known here: by the regulation as it stood, then from the 월력요항 (official calendar). */
export const publishedYears = { first: FIRST_YEAR_BY_RULE, last: Math.max(...libraryYears) } as const;

/** The gazette writes 3ㆍ1절; people and this system write 삼일절. */
export const holidayName = (names: readonly string[]): string =>
  names.join('·').replaceAll('3ㆍ1절', '삼일절');

/** 토요일 or 일요일, published year or not. 토요일 is a day off since 2005-07-01. */
export function weekendOf(day: Temporal.PlainDate): DayOff | undefined {
  if (day.dayOfWeek === 7) return SUNDAY;
  if (day.dayOfWeek !== 6 || dayKey(day) < SATURDAYS_OFF_SINCE) return undefined;
  return dayKey(day) < SATURDAYS_MOVE_ENDS_SINCE ? SATURDAY_THAT_ENDS_PERIOD : SATURDAY;
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
  for (const [iso, names] of holidays()) {
    daysOff.set(dayKey(Temporal.PlainDate.from(iso)), { kind: 'holiday', name: holidayName(names) });
  }
  return daysOff;
}

function* holidays(): Generator<[string, readonly string[]]> {
  const designated = Object.entries(DESIGNATED_2004_TO_2017).map(([day, { name }]) => [day, name] as const);
  for (let year = publishedYears.first; year < firstLibraryYear; year += 1) {
    yield* holidaysByRule(year, Object.fromEntries(designated.filter(([day]) => day.startsWith(`${year}-`))));
  }
  for (const ofYear of Object.values(published)) yield* Object.entries(ofYear);
}
