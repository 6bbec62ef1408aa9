import { Temporal } from 'temporal-polyfill';
import type { KnownCount } from './counting/counted.js';
import { isoDay } from './iso-day.js';
import type { LegalCalendar } from './legal-calendar.js';

/** One day of a count as people see it. */
export interface DayMark {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** Which day of the period it is, from 1; `null` where it is not counted. */
  number: number | null;
  /** Korean: why the day is not counted. */
  why?: string;
  /** Korean: 토요일, 일요일 or the holiday's name, counted or not. */
  dayOff?: string;
  /** Set on the last day of the period alone. */
  last?: true;
}

/**
 * Every day from the start to the last day, or from the anchor back to it, counted or skipped and why.
 *
 * Not part of `count`, which is on the path of every act. Beyond the published years `dayOff` tells weekends only.
 */
export function dayStrip(counted: KnownCount, calendar: LegalCalendar): DayMark[] {
  const step = counted.style === 'back' ? -1 : 1;
  const marks: DayMark[] = [];
  let number = 0;
  let day = Temporal.PlainDate.from(counted.start);
  for (;;) {
    const iso = isoDay(day);
    const dayOff = calendar.dayOff(day)?.name;
    const why = whyNotCounted(iso, dayOff, counted);
    const counts = why === undefined;
    if (counts) number += 1;
    const last = iso === counted.lastDay;
    marks.push({
      day: iso, number: counts ? number : null, ...(!counts && { why }), ...(dayOff && { dayOff }), ...(last && { last }),
    });
    if (last) return marks;
    day = day.add({ days: step });
  }
}

/** Korean, or `undefined` where the day is counted. ISO days compare as strings. */
function whyNotCounted(day: string, dayOff: string | undefined, counted: KnownCount): string | undefined {
  const { style, start, includeFirst, rawLastDay, lastDay, length, unit } = counted;
  if (style === 'event') return '선행하여야 하는 일이 있는 날';
  if (style !== 'back' && day > rawLastDay) return day === lastDay ? '말일이 휴일이라 다음 날로' : dayOff;
  if (length === 0) return day === lastDay ? '당일' : dayOff;
  if (day === start && !includeFirst) return style === 'back' ? '기준일 불산입' : '첫날 불산입';
  return unit === 'business-day' ? dayOff : undefined;
}
