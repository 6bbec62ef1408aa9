/** Months are `YYYY-MM`; weeks begin on Sunday, as calendars of offices do. */

const two = (number: number): string => String(number).padStart(2, '0');
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months on. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const at = year * 12 + number - 1 + months;
  return `${Math.floor(at / 12)}-${two(at % 12 + 1)}`;
}

export const lastDayOf = (month: string): string => iso(Date.parse(`${monthAfter(month, 1)}-01`) - DAY_MS);

/** `2024년 3월` */
export const monthText = (month: string): string => `${Number(month.slice(0, 4))}년 ${Number(month.slice(5))}월`;

/** The weeks that a month touches, whole. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = Date.parse(`${month}-01`);
  const start = first - new Date(first).getUTCDay() * DAY_MS;
  const last = lastDayOf(month);
  const weeks: string[][] = [];
  for (let week = start; iso(week) <= last; week += 7 * DAY_MS) weeks.push(Array.from({ length: 7 }, (_, nth) => iso(week + nth * DAY_MS)));
  return weeks;
}
