import { Temporal } from 'temporal-polyfill';

/** The zone of every legal day. Instants are UTC. */
export const LEGAL_ZONE = 'Asia/Seoul';

/** Seoul has kept UTC+9 without summer time since 1988-10-09; the engine knows no earlier instant. */
const SEOUL_OFFSET = 9 * 3_600_000;
const DAY = 86_400_000;
const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** The instant (UTC, epoch milliseconds) at which a legal day reaches this time of day in Seoul; 24:00 is allowed. */
export function seoulInstant(day: Temporal.PlainDate, hour = 0, minute = 0): number {
  return EPOCH.until(day).days * DAY + (hour * 60 + minute) * 60_000 - SEOUL_OFFSET;
}

/** The legal day (법정 날짜, Asia/Seoul) in which an instant (UTC, epoch milliseconds) lies, as ISO day. */
export function legalDayOf(instant: number): string {
  return EPOCH.add({ days: Math.floor((instant + SEOUL_OFFSET) / DAY) }).toString();
}

export const plainDay = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

const WEEKDAYS = ['월', '화', '수', '목', '금', '토', '일'] as const;

/** `2024. 3. 13.(수)`, as offices write a day. */
export function koreanDay(iso: string): string {
  const day = plainDay(iso);
  return `${day.year}. ${day.month}. ${day.day}.(${WEEKDAYS[day.dayOfWeek - 1]})`;
}
