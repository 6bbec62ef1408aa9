import type { CalendarFacts, CountingStyle, CountSpec, Extension, PeriodUnit, Session, Suspension } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';

/** A case as it is handed to both: days are ISO. */
export type OracleCase = Omit<CountSpec, 'start'> & { start: string };

/** A count in working or session days may look far ahead of its start, so lengths stay within a few years. */
const MOST: Record<PeriodUnit, number> = { day: 200, week: 30, month: 30, year: 2, 'business-day': 20, hour: 72 };
const DAY_UNITS: readonly PeriodUnit[] = ['day', 'day', 'week', 'month', 'year', 'business-day'];

const UNITS: Record<CountingStyle, readonly PeriodUnit[]> = {
  'civil-forward': DAY_UNITS, 'no-roll-forward': DAY_UNITS, wait: DAY_UNITS, 'minimum-period': DAY_UNITS, prompt: DAY_UNITS,
  back: DAY_UNITS, session: ['day'], hours: ['hour'], 'hours-back': ['hour'], 'hours-business-back': ['hour'],
  fixed: ['day'], event: ['day'],
};
export const STYLES = Object.keys(UNITS) as CountingStyle[];
const FORWARD: ReadonlySet<CountingStyle> = new Set(['civil-forward', 'no-roll-forward', 'wait', 'minimum-period', 'prompt', 'session', 'hours']);

/** Most starts lie where the sessions and corrections are, some at the edges of the published years and beyond. */
const STARTS = [
  ['2023-01-01', 1100], ['2023-01-01', 1100], ['2004-01-01', 8000], ['2003-09-01', 200], ['2027-06-01', 500],
] as const;
const SESSIONS_FROM = '2022-10-01';
const EPOCH = '2023-01-01';

const { imul, floor } = Math;

/** Whole numbers and choices from a seed: the same seed gives the same cases on every machine. */
export class Seeded {
  constructor(private state: number) {}

  /** From 0 to `below`, exclusive. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  /** True in one of `in_` cases. */
  once(in_: number): boolean {
    return this.below(in_) === 0;
  }
}

/** Every day that a case is made of: to look one up is cheaper than to reckon it. */
const DAYS = Array.from({ length: 11_000 }, (_, days) => new Temporal.PlainDate(2003, 1, 1).add({ days }).toString());
const PLACES = new Map(DAYS.map((day, place) => [day, place]));
const later = (day: string, days: number): string => DAYS[PLACES.get(day)! + days]!;

/** The first day of a session, and some others. */
function sittingsIn(from: string, to: string, random: Seeded): string[] {
  const days = DAYS.slice(PLACES.get(from)!, PLACES.get(to)! + 1);
  return days.filter((day) => day === from || random.once(3));
}

/** A council's own facts: sessions of up to a month with recesses in them, holidays added and taken away. */
export function someCalendar(random: Seeded): CalendarFacts {
  const sessions: Session[] = [];
  let from = later(SESSIONS_FROM, random.below(60));
  for (let ordinal = 1; ordinal <= random.below(40); ordinal += 1) {
    const to = later(from, random.below(30));
    const recesses = Array.from({ length: random.below(3) }, () => {
      const start = later(from, random.below(25));
      return { from: start, to: later(start, random.below(6)) };
    }).filter((recess) => recess.to <= to);
    sessions.push({
      id: `session-${ordinal}`, ordinal, kind: 'extraordinary', term: '임시회', from, to, plenarySittings: sittingsIn(from, to, random),
      ...(random.once(3) ? {} : { recesses }),
    });
    from = later(to, 1 + random.below(60));
  }
  const corrected = new Set(Array.from({ length: 20 }, () => later(EPOCH, random.below(1500))));
  const corrections = [...corrected, '2024-03-01', '2024-09-17', '2028-01-03']
    .map((day) => ({ day, holiday: random.once(2) ? null : '임시공휴일' }));
  return { sessions, corrections };
}

/** Any style, in each of its units, with and without what the style can be given beside a length. */
export function someCase(random: Seeded): OracleCase {
  const style = random.oneOf(STYLES);
  const unit = random.oneOf(UNITS[style]);
  const start = someStart(random);
  const most = style === 'session' ? (random.once(8) ? 40 : 12) : MOST[unit];
  const tolling = FORWARD.has(style) ? { ...someSuspensions(random, start), ...someExtensions(random, unit) } : {};
  return {
    style, start, unit, length: random.once(25) ? 0 : 1 + random.below(most),
    ...(random.once(3) && { includeFirst: true }),
    ...(unit === 'hour' && random.below(4) > 0 && { time: someTime(random) }),
    ...(style === 'fixed' && { date: someDate(random, start) }),
    ...tolling,
  };
}

/** One in six beside the end of a month, where months and years are hard. */
function someStart(random: Seeded): string {
  const [first, span] = random.oneOf(STARTS);
  const start = later(first, random.below(span));
  return random.once(6) ? later(`${start.slice(0, 7)}-01`, random.oneOf([-3, -2, -1, 0, 1])) : start;
}

function someSuspensions(random: Seeded, start: string): { suspended?: Suspension[] } {
  if (random.below(3) > 0) return {};
  const suspended = Array.from({ length: 1 + random.below(3) }, (): Suspension => {
    const from = later(start, random.below(150) - 30);
    return random.once(6) ? { from } : { from, to: later(from, random.below(60)) };
  });
  return { suspended };
}

function someExtensions(random: Seeded, unit: PeriodUnit): { extended?: Extension[] } {
  if (random.below(4) > 0) return {};
  const extended = Array.from({ length: 1 + random.below(2) }, (): Extension => {
    const of = unit === 'hour' || random.once(2) ? unit : random.oneOf(DAY_UNITS);
    return { length: random.below(1 + Math.ceil(MOST[of] / 4)), unit: of };
  });
  return { extended };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function someTime(random: Seeded): string {
  const minute = random.oneOf([0, 0, 0, 30, 30, 15, 50, random.below(60)]);
  const hour = random.oneOf([0, 9, 10, 14, 23, 24, random.below(24)]);
  return hour === 24 ? '24:00' : `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function someDate(random: Seeded, start: string): string {
  const day = random.oneOf(['2024-02-29', start, later(start, random.below(3)), later('2024-01-01', random.below(366))]);
  return random.once(4) ? day : day.slice(5);
}
