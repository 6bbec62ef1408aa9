import type { Temporal } from 'temporal-polyfill';
import type { Uncounted } from './uncounted.js';

/** How a period is counted; one file each beside this one. */
export type CountingStyle =
  | 'civil-forward' | 'no-roll-forward' | 'wait' | 'session' | 'minimum-period' | 'prompt' | 'hours'
  | 'back' | 'hours-back' | 'hours-business-back' | 'fixed' | 'event';

/** 일, 주, 월, 연, 근무일 (토요일·공휴일 제외), and 시간, which only the styles of hours count. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year' | 'business-day' | 'hour';

/** 집행정지: from its first day (the day it takes effect) to, but without, the first day that counts again. */
export interface Suspension {
  /** 'YYYY-MM-DD'. */
  from: string;
  /** 'YYYY-MM-DD', the first day counted again; absent while nobody knows when. */
  to?: string;
}

/** 기간 연장. In the unit of the period it lengthens it; in another it is counted on from the end so far. */
export interface Extension {
  /** Whole, 0 or more. */
  length: number;
  unit: PeriodUnit;
}

/** What to count: a style, the day of the event or the anchor, and the length. */
export interface CountSpec {
  style: CountingStyle;
  /** The event's day, or for counting back the anchor (기준일). */
  start: Temporal.PlainDate;
  /** Whole, 0 or more. Not looked at by `event` and `fixed`, which have no length. */
  length: number;
  unit: PeriodUnit;
  /** 초일 산입: the start itself is day 1. Hours have no first day to leave out. */
  includeFirst?: boolean;
  /** For the styles of hours: 'HH:MM' on the start's day in Asia/Seoul, to 24:00. Each style says what its absence means. */
  time?: string;
  /** For `fixed`: 'MM-DD' or 'YYYY-MM-DD'. */
  date?: string;
  /** For the styles that run forward. */
  suspended?: readonly Suspension[];
  /** For the styles that run forward, in the order in which they were resolved. */
  extended?: readonly Extension[];
}

/** What every style is given: a spec whose style is already chosen. */
export type StyleSpec = Omit<CountSpec, 'style'>;

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

/** An extension as it was counted. */
export interface Extended extends Extension {
  /** The raw last day (말일) that it was counted on from; absent where it lengthened the period itself. */
  after?: string;
}

/** A finished count. All days are legal days in Asia/Seoul, 'YYYY-MM-DD'. */
export interface KnownCount {
  known: true;
  style: CountingStyle;
  /** The article behind the way of counting, in Korean: '민법 제157조·제161조'. */
  article: string;
  /** As the rule has it, without what it was extended by. */
  length: number;
  unit: PeriodUnit;
  /** 초일 산입: the start itself was counted. */
  includeFirst: boolean;
  /** The event's day (기산 사유일) or the anchor (기준일). */
  start: string;
  /** Where hours were counted, the time from which, 'HH:MM' on the start's day. */
  startTime?: string;
  /** Day 1 (기산일), counted or suspended; in working or session days the first of them. In an empty period (length 0) it lies beyond the last day. */
  firstDay: string;
  /** The last day before any roll (말일). */
  rawLastDay: string;
  /** The last day after the roll; under `wait`, the last day on which the act is still barred. */
  lastDay: string;
  /** Where hours were counted, the time at which they end, 'HH:MM' on the last day. A midnight is its 24:00. */
  lastTime?: string;
  /** The first day after a period that must run out: the act allowed (`wait`), in force (`no-roll-forward`). */
  earliest?: string;
  rolledOver: readonly RolledOver[];
  /** The last day on which somebody is at work to meet the duty. */
  lastWorkingDay?: string;
  secondReading?: SecondReading;
  /** What the spec said of 집행정지. */
  suspended?: readonly Suspension[];
  /** How many days up to the raw last day were suspended, those that would not have counted anyway among them. */
  suspendedDays?: number;
  extended?: readonly Extended[];
  /** Korean: what suspensions and extensions did to the period, one sentence each. */
  notes?: readonly string[];
}

export type Counted = KnownCount | Uncounted;
