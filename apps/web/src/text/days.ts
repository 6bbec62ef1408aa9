/** Days are ISO dates (Asia/Seoul) as the API tells them; instants are UTC. Here they become what people read. */

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;

const partsOf = (day: string): { year: number; month: number; date: number; weekday: string } => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date, weekday: WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]! };
};

/** `2024. 2. 7.(수)` */
export function dayText(day: string): string {
  const { year, month, date, weekday } = partsOf(day);
  return `${year}. ${month}. ${date}.(${weekday})`;
}

/** `2. 7.(수)`; with the year where it is not this one. @param today business day */
export function shortDayText(day: string, today?: string): string {
  const { year, month, date, weekday } = partsOf(day);
  return today !== undefined && !today.startsWith(`${year}-`) ? dayText(day) : `${month}. ${date}.(${weekday})`;
}

/** `2024. 2. 7.(수)부터 2. 16.(금)까지` */
export const spanText = (from: string, to: string): string => `${dayText(from)}부터 ${shortDayText(to, from)}까지`;

const SEOUL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' });

/** An instant as the day and time of Seoul: `2024. 2. 7.(수) 14:00`. */
export function instantText(instant: string): string {
  const [day, time] = SEOUL.format(new Date(instant)).split(' ') as [string, string];
  return `${dayText(day)} ${time}`;
}

const DAY_MS = 86_400_000;

/** Calendar days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** `오늘`, `3일 남음`, `2일 지남` */
export function daysLeftText(day: string, today: string): string {
  const left = daysBetween(today, day);
  if (left === 0) return '오늘까지';
  return left > 0 ? `${left.toLocaleString('ko-KR')}일 남음` : `${(-left).toLocaleString('ko-KR')}일 지남`;
}
