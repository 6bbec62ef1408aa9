import { firstWorkingDayOnOrAfter, type LegalCalendar } from '@uian/calendar';
import { legalDayOf, plainDay, seoulInstant } from './time.js';

/** When a person wants to be told (근무 시간), minutes after midnight, Asia/Seoul. */
export interface WorkingHours {
  readonly from: number;
  readonly to: number;
}


/**
 * When something that was written at an instant may be delivered (근무 시간, 조용한 날): at once within the working hours of a
 * working day, else at the beginning of the next ones. What the law makes urgent waits for nothing.
 * @returns business instant (UTC, epoch milliseconds)
 */
export function deliverAt(written: number, urgent: boolean, { from, to }: WorkingHours, calendar: LegalCalendar): number {
  if (urgent) return written;
  const today = plainDay(legalDayOf(written));
  const end = seoulInstant(today, 0, to);
  const day = firstWorkingDayOnOrAfter(written < end ? today : today.add({ days: 1 }), calendar);
  // Beyond the published years nobody knows which days are quiet.
  return day ? Math.max(written, seoulInstant(day, 0, from)) : written;
}
