import { Temporal } from 'temporal-polyfill';

export type DayFlagKind = 'day-malformed' | 'day-impossible' | 'day-unreadable' | 'day-missing' | 'day-ahead';

/** A day as a source writes it (이관할 날짜). */
export interface ReadDay {
  /** ISO; absent where no day can be taken for it. */
  readonly day?: string;
  /** The day that exists and is nearest to one that does not (2월 30일), ISO. */
  readonly nearest?: string;
  readonly flag?: DayFlagKind;
}

/** Year, month, day, however they are set apart: `2003-4-17`, `2003. 4. 17.`, `2003년 4월 17일`, with or without a time. */
const APART = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?(?:[\sT(].*)?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Older than any council; a year before it is a slip of the pen. */
const OLDEST_YEAR = 1900;
const LONGEST_MONTH = 31;
const MONTHS = 12;

/** @param today ISO: a later day has not come, so nothing happened on it yet */
export function readDay(given: string, today: string): ReadDay {
  const text = given.trim();
  if (text === '') return { flag: 'day-missing' };
  const [, year, month, day] = (APART.exec(text) ?? TOGETHER.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return { flag: 'day-unreadable' };
  if (year < OLDEST_YEAR || month < 1 || month > MONTHS || day < 1 || day > LONGEST_MONTH) return { flag: 'day-impossible' };
  const near = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  const nearest = near.toString();
  if (nearest > today) return { flag: 'day-ahead' };
  if (near.day !== day) return { nearest, flag: 'day-impossible' };
  return ISO_DAY.test(given) ? { day: nearest } : { day: nearest, flag: 'day-malformed' };
}
