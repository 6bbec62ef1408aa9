import { Temporal } from 'temporal-polyfill';
import type { KnownCount, PeriodUnit } from './counting/counted.js';
import { isEmpty } from './counting/period.js';
import { beside, isoDay } from './iso-day.js';
import type { LegalCalendar } from './legal-calendar.js';

/** One day of a count as people see it. */
export interface DayMark {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** Which day of the period it is, from 1; `null` where it is not counted. */
  number: number | null;
  /** Korean: why the day is not counted. */
  why?: string;
  /** Where hours are counted, those of the day, 'HH:MM' to 'HH:MM' in Asia/Seoul. */
  hours?: { from: string; to: string };
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
  const step = counted.lastDay < counted.start ? -1 : 1;
  const marks: DayMark[] = [];
  let number = 0;
  let day = Temporal.PlainDate.from(counted.start);
  for (;;) {
    const iso = isoDay(day);
    const dayOff = calendar.dayOff(day)?.name;
    const why = whyNotCounted(day, dayOff, counted, calendar);
    const counts = why === undefined;
    if (counts) number += 1;
    const last = iso === counted.lastDay;
    marks.push({
      day: iso, number: counts ? number : null, ...(!counts && { why }), ...(counts && counted.startTime && { hours: hoursOf(iso, counted) }),
      ...(dayOff && { dayOff }), ...(last && { last }),
    });
    if (last) return marks;
    day = beside(day, step);
  }
}

/** Korean, or `undefined` where the day is counted. ISO days compare as strings. */
function whyNotCounted(at: Temporal.PlainDate, dayOff: string | undefined, counted: KnownCount, calendar: LegalCalendar): string | undefined {
  const { style, start, includeFirst, rawLastDay, lastDay, startTime } = counted;
  const day = isoDay(at);
  const backward = lastDay < start;
  if (style === 'event') return '선행하여야 하는 일이 있는 날';
  if (style === 'fixed') return day === lastDay ? '날짜로 정한 기한' : '세지 않음';
  if (isEmpty(counted)) return day === lastDay && day === start ? '당일' : reasonToRoll(day, dayOff, counted);
  if (day === start && !(startTime ? hasHours(day, counted) : includeFirst)) return backward ? '기준일 불산입' : '첫날 불산입';
  if (!backward && day > rawLastDay) return reasonToRoll(day, dayOff, counted);
  if (isSuspended(day, counted)) return '집행정지';
  if (startTime && !hasHours(day, counted)) return '이날이 끝나는 때';
  if (style === 'hours-business-back' || unitOn(day, counted) === 'business-day') return dayOff;
  if (style === 'session' && unitOn(day, counted) === 'day' && !calendar.isSessionDay(at)) return calendar.sessionOn(at) ? '휴회' : '폐회';
  return undefined;
}

/** Why the end rolled over the day, or to it. */
const reasonToRoll = (day: string, dayOff: string | undefined, counted: KnownCount): string | undefined =>
  (day === counted.lastDay ? '말일이 휴일이라 다음 날로' : isSuspended(day, counted) ? '집행정지' : dayOff);

const isSuspended = (day: string, { suspended = [] }: KnownCount): boolean =>
  suspended.some(({ from, to }) => from <= day && (to === undefined || day < to));

/** What is counted on that day: the unit of the period, or of the extension that has been counted on from its end. */
const unitOn = (day: string, { unit, extended = [] }: KnownCount): PeriodUnit =>
  extended.findLast(({ after }) => after !== undefined && after < day)?.unit ?? unit;

/** The hours of the day that lie between the start and the end, whichever of them is the earlier. */
function hoursOf(day: string, { start, startTime = '', lastDay, lastTime = '' }: KnownCount): { from: string; to: string } {
  const began = { day: start, time: startTime };
  const ends = { day: lastDay, time: lastTime };
  const [early, late] = `${start} ${startTime}` < `${lastDay} ${lastTime}` ? [began, ends] : [ends, began];
  return { from: day === early.day ? early.time : '00:00', to: day === late.day ? late.time : '24:00' };
}

function hasHours(day: string, counted: KnownCount): boolean {
  const { from, to } = hoursOf(day, counted);
  return from < to;
}
