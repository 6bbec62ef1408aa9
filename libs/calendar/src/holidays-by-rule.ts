import KoreanLunarCalendar from 'korean-lunar-calendar';
import { Temporal } from 'temporal-polyfill';
import { REGULAR_HOLIDAYS, type RegularHoliday } from './holidays-regulation.js';
import { isoDay } from './iso-day.js';

/** The package's types describe a CommonJS module, which would hold the class in a property; imported, it is the class itself. */
const LunarCalendar = KoreanLunarCalendar as unknown as typeof KoreanLunarCalendar.default;

type Dated = RegularHoliday & { day: Temporal.PlainDate };

/**
 * The 공휴일 of a year by the regulation, 'YYYY-MM-DD' to names, in the order of time: its regular days, the designated
 * ones it is given (선거일, 임시공휴일), and the 대체공휴일 that follow. Sundays (제2조제1호) are not among them.
 *
 * @throws RangeError in a year whose lunar days the library does not know (it ends with 2050).
 */
export function holidaysByRule(year: number, designated: Readonly<Record<string, string>> = {}): ReadonlyMap<string, readonly string[]> {
  const regular = REGULAR_HOLIDAYS
    .map((holiday): Dated => ({ ...holiday, day: dayIn(year, holiday) }))
    .filter(({ from, until, day }) => inForce(day, from, until));
  const holidays = new Map<string, string[]>();
  const add = (day: string, name: string): unknown => holidays.set(day, [...holidays.get(day) ?? [], name]);
  for (const { day, name } of regular) add(isoDay(day), name);
  for (const [day, name] of Object.entries(designated)) add(day, name);
  // In the order of time: a day that an earlier holiday has earned is no 비공휴일 for a later one.
  for (const { day, name, substitute } of earners(regular)) {
    add(isoDay(nextWorkday(day, holidays)), `대체공휴일(${substitute?.name ?? name})`);
  }
  return new Map([...holidays].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** 제3조제1항: those on a weekday that earns a day, and of several on one day the last that can have one. */
function earners(regular: readonly Dated[]): Dated[] {
  const able = regular.filter(({ day, substitute }) => substitute && inForce(day, substitute.from));
  return able
    .filter(({ day, substitute }, at) => {
      if (substitute?.weekdays.includes(day.dayOfWeek)) return true;
      const overlaps = regular.filter((other) => other.day.equals(day)).length > 1;
      return overlaps && !able.slice(at + 1).some((other) => other.day.equals(day));
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

/** 다음의 첫 번째 비공휴일; where that is a Saturday, the first after it (제3조제3항). */
function nextWorkday(day: Temporal.PlainDate, holidays: ReadonlyMap<string, unknown>): Temporal.PlainDate {
  let next = day.add({ days: 1 });
  while (next.dayOfWeek >= 6 || holidays.has(isoDay(next))) next = next.add({ days: 1 });
  return next;
}

function inForce(day: Temporal.PlainDate, from = '', until = '9999-12-31'): boolean {
  return isoDay(day) >= from && isoDay(day) <= until;
}

function dayIn(year: number, { on }: RegularHoliday): Temporal.PlainDate {
  if ('solar' in on) return Temporal.PlainDate.from(`${year}-${on.solar}`);
  const [month = 0, day = 0] = on.lunar.split('-').map(Number);
  const calendar = new LunarCalendar();
  if (!calendar.setLunarDate(year, month, day, false)) throw new RangeError(`The lunar day ${year}-${on.lunar} is not known.`);
  return Temporal.PlainDate.from(calendar.getSolarCalendar()).add({ days: on.plusDays ?? 0 });
}
