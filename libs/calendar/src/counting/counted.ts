import type { Temporal } from 'temporal-polyfill';

/** How a period is counted; one file each beside this one. */
export type CountingStyle =
  | 'civil-forward' | 'no-roll-forward' | 'wait' | 'back' | 'minimum-period' | 'prompt' | 'event';

/** 일, 주, 월, 연, and 근무일 (토요일·공휴일 제외). */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year' | 'business-day';

/** What to count: a style, the day of the event or the anchor, and the length. */
export interface CountSpec {
  style: CountingStyle;
  /** The event's day, or for counting back the anchor (기준일). */
  start: Temporal.PlainDate;
  /** Whole, 0 or more. Not looked at by `event`, which has no length. */
  length: number;
  unit: PeriodUnit;
  /** 초일 산입: the start itself is day 1. */
  includeFirst?: boolean;
}

/** What every style is given: a spec whose style is already chosen. */
export type StyleSpec = Omit<CountSpec, 'style'>;

/** The count needs a day whose year is not published: 아직 계산할 수 없습니다. */
export interface BeyondCalendar {
  known: false;
  reason: 'beyond-calendar';
  /** The first year that would have to be known. */
  year: number;
}

export const beyondCalendar = (day: Temporal.PlainDate): BeyondCalendar =>
  ({ known: false, reason: 'beyond-calendar', year: day.year });

/** A day that the end of the period passed over (민법 제161조), and its name in Korean. */
export interface RolledOver {
  day: string;
  name: string;
}

/** The other way to read a text that no source has settled. */
export interface SecondReading {
  lastDay: string;
  /** For a waiting period: the first day on which the act would be allowed under this reading. */
  earliest?: string;
  /** Why nobody works on that last day, where nobody does. */
  dayOff?: string;
  /** Korean: which reading it is and what differs. */
  words: string;
}

/** A finished count. All days are legal days in Asia/Seoul, 'YYYY-MM-DD'. */
export interface KnownCount {
  known: true;
  style: CountingStyle;
  /** The article behind the way of counting, in Korean: '민법 제157조·제161조'. */
  article: string;
  length: number;
  unit: PeriodUnit;
  /** 초일 산입: the start itself was counted. */
  includeFirst: boolean;
  /** The event's day (기산 사유일) or the anchor (기준일). */
  start: string;
  /** Day 1 (기산일). In an empty period (length 0) it lies beyond the last day. */
  firstDay: string;
  /** The last day before any roll (말일). */
  rawLastDay: string;
  /** The last day after the roll; under `wait`, the last day on which the act is still barred. */
  lastDay: string;
  /** The first day after a period that must run out: the act allowed (`wait`), in force (`no-roll-forward`). */
  earliest?: string;
  rolledOver: readonly RolledOver[];
  /** The last day on which somebody is at work to meet the duty. */
  lastWorkingDay?: string;
  secondReading?: SecondReading;
}

export type Counted = KnownCount | BeyondCalendar;
