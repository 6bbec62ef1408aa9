import { Temporal } from 'temporal-polyfill';
import { isoDay, koreanDate } from '../iso-day.js';

/** A count that cannot be made yet (아직 계산할 수 없습니다), because a fact that it needs is not known. */
export interface Uncounted {
  known: false;
  /** 공휴일 not published · 회기 not fixed · 집행정지 without an end. */
  reason: 'beyond-calendar' | 'sessions-unknown' | 'suspended';
  /** The year of the first day that cannot be told. */
  year: number;
  /** That day, 'YYYY-MM-DD', where it is not the whole year that is unknown. */
  day?: string;
}

/** The holidays of the day's year are not published. */
export const beyondCalendar = (day: Temporal.PlainDate): Uncounted =>
  ({ known: false, reason: 'beyond-calendar', year: day.year });

/** No session (회기) is fixed that reaches as far as `day`. */
export const sessionsUnknown = (day: Temporal.PlainDate): Uncounted =>
  ({ known: false, reason: 'sessions-unknown', year: day.year, day: isoDay(day) });

/** Suspended since `day` (집행정지), and nobody knows until when. */
export const stillSuspended = (day: Temporal.PlainDate): Uncounted =>
  ({ known: false, reason: 'suspended', year: day.year, day: isoDay(day) });

/** Why a count cannot be made yet, as a Korean sentence with the article that makes the missing fact matter. */
export function uncountedWords({ reason, year, day }: Uncounted): string {
  const on = day === undefined ? `${year}년` : koreanDate(Temporal.PlainDate.from(day));
  switch (reason) {
    case 'beyond-calendar':
      return `${on}의 공휴일이 달력에 없어 아직 계산할 수 없습니다(관공서의 공휴일에 관한 규정 제2조).`;
    case 'sessions-unknown':
      return `${on} 이후의 회기가 정해지지 않아 아직 계산할 수 없습니다. 폐회·휴회 중의 날은 세지 않습니다`
        + '(지방자치법 제81조, 같은 법 시행령 제69조제1항).';
    case 'suspended':
      return `${on}부터 집행이 정지되어 있고 그 끝을 알 수 없어 아직 계산할 수 없습니다(행정소송법 제23조).`;
  }
}
