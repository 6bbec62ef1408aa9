import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayStrip } from '../day-strip.js';
import { legalCalendar } from '../legal-calendar.js';
import { firstWorkingDayOnOrAfter } from '../working-days.js';
import { count } from './count.js';
import { countPeriod } from './count-period.js';
import type { Counted, CountingStyle, CountSpec, PeriodUnit } from './counted.js';

const calendar = legalCalendar();
const epoch = new Temporal.PlainDate(2000, 1, 1);
const dayIn = (from: string, to: string): fc.Arbitrary<Temporal.PlainDate> => {
  const offset = (iso: string): number => epoch.until(Temporal.PlainDate.from(iso), { largestUnit: 'day' }).days;
  return fc.integer({ min: offset(from), max: offset(to) }).map((days) => epoch.add({ days }));
};

/** Far enough from both ends of the published years for every length below. */
const day = dayIn('2021-01-01', '2024-12-31');
const length = fc.integer({ min: 1, max: 200 });
const calendarUnit = fc.constantFrom<PeriodUnit>('day', 'week');
const unit = fc.constantFrom<PeriodUnit>('day', 'week', 'month', 'year', 'business-day');
const lengths: Record<PeriodUnit, number> = { day: 200, week: 30, month: 15, year: 1, 'business-day': 120 };
const style = fc.constantFrom<CountingStyle>('civil-forward', 'no-roll-forward', 'wait', 'back', 'minimum-period', 'prompt', 'event');
const spec: fc.Arbitrary<CountSpec> = fc.record({ style, start: day, unit, includeFirst: fc.boolean() })
  .chain((rest) => fc.integer({ min: 1, max: lengths[rest.unit] }).map((n) => ({ ...rest, length: n })));

const known = (counted: Counted) => {
  if (!counted.known) throw new Error(`Not known: ${counted.year}`);
  return counted;
};
const bare = (from: Temporal.PlainDate, n: number, of: PeriodUnit, direction: 'forward' | 'back' | 'back-clear'): Temporal.PlainDate => {
  const answer = countPeriod({ from, length: n, unit: of, direction, includeFirst: false, roll: 'none' }, calendar);
  if (!answer.known) throw new Error(`Not known: ${answer.year}`);
  return Temporal.PlainDate.from(answer.lastDay);
};

describe('every count', () => {
  it('comes back to where it started: forward and back are inverses', () => {
    fc.assert(fc.property(day, length, calendarUnit, (from, n, of) => {
      expect(bare(bare(from, n, of, 'forward'), n, of, 'back').equals(from)).toBe(true);
      expect(bare(bare(from, n, of, 'back'), n, of, 'forward').equals(from)).toBe(true);
    }));
  });

  it('comes back in business days to the working day it started from', () => {
    fc.assert(fc.property(day, length, (any, n) => {
      const from = firstWorkingDayOnOrAfter(any, calendar);
      if (!from) throw new Error('The days are chosen inside the published years.');
      expect(bare(bare(from, n, 'business-day', 'forward'), n, 'business-day', 'back').equals(from)).toBe(true);
    }));
  });

  it('finds for months back the latest day from which the period still fits before the anchor', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 24 }), (anchor, n) => {
      const endFrom = (from: Temporal.PlainDate): string => {
        const answer = countPeriod({ from, length: n, unit: 'month', direction: 'forward', includeFirst: true, roll: 'none' }, calendar);
        return answer.known ? answer.lastDay : '';
      };
      const found = bare(anchor, n, 'month', 'back');
      expect(endFrom(found) < anchor.toString()).toBe(true);
      expect(endFrom(found.add({ days: 1 })) >= anchor.toString()).toBe(true);
    }));
  });

  it('keeps one unit clear more under the strict reading', () => {
    fc.assert(fc.property(day, length, calendarUnit, (anchor, n, of) => {
      expect(bare(anchor, n, of, 'back-clear').equals(bare(anchor, n, of, 'back').subtract({ days: 1 }))).toBe(true);
    }));
  });

  it('is never earlier for a later start', () => {
    fc.assert(fc.property(spec, fc.integer({ min: 1, max: 40 }), (some, days) => {
      const later = known(count({ ...some, start: some.start.add({ days }) }, calendar));
      expect(later.lastDay >= known(count(some, calendar)).lastDay).toBe(true);
    }));
  });

  it('is never earlier for a longer period, nor later when it counts back', () => {
    fc.assert(fc.property(spec, (some) => {
      const shorter = known(count(some, calendar));
      const longer = known(count({ ...some, length: some.length + 1 }, calendar));
      expect(some.style === 'back' ? longer.lastDay < shorter.lastDay : longer.lastDay >= shorter.lastDay).toBe(true);
    }));
  });

  it('ends a rolled period on the first working day from its raw end', () => {
    fc.assert(fc.property(spec, (some) => {
      const { rawLastDay, lastDay, rolledOver } = known(count({ ...some, style: 'civil-forward' }, calendar));
      expect(lastDay).toBe(firstWorkingDayOnOrAfter(Temporal.PlainDate.from(rawLastDay), calendar)?.toString());
      expect(rolledOver.length).toBe(Temporal.PlainDate.from(rawLastDay).until(lastDay).days);
    }));
  });

  it('is refused where it would look at a day that is not published', () => {
    const looking = fc.constantFrom<CountingStyle>('civil-forward', 'prompt', 'back');
    const beyond = fc.oneof(dayIn('2000-01-01', '2002-12-31'), dayIn('2028-09-01', '2060-12-31'));
    fc.assert(fc.property(looking, beyond, length, (some, start, n) => {
      expect(count({ style: some, start, length: n, unit: 'day' }, calendar)).toMatchObject({ known: false, reason: 'beyond-calendar' });
    }));
  });

  it('is refused in business days whatever the style', () => {
    const counting = style.filter((some) => some !== 'event');
    fc.assert(fc.property(counting, dayIn('2028-01-02', '2060-12-31'), length, (some, start, n) => {
      expect(count({ style: some, start, length: n, unit: 'business-day' }, calendar)).toEqual({ known: false, reason: 'beyond-calendar', year: start.year });
    }));
  });

  it('names in a refusal a year that is not published', () => {
    fc.assert(fc.property(style, dayIn('2026-06-01', '2029-12-31'), unit, length, (some, start, of, n) => {
      const counted = count({ style: some, start, length: n, unit: of }, calendar);
      if (!counted.known) expect(counted.year < 2004 || counted.year > 2027).toBe(true);
    }));
  });
});

describe('every strip', () => {
  it('counts up to the length and marks the last day, once', () => {
    const days = fc.constantFrom<PeriodUnit>('day', 'business-day');
    fc.assert(fc.property(spec, days, (some, of) => {
      const counted = known(count({ ...some, unit: of, length: Math.min(some.length, lengths[of]) }, calendar));
      const marks = dayStrip(counted, calendar);
      expect(Math.max(0, ...marks.map(({ number }) => number ?? 0))).toBe(counted.length);
      expect(marks.filter(({ last }) => last).map((mark) => mark.day)).toEqual([counted.lastDay]);
      expect(marks.at(-1)?.last).toBe(true);
    }));
  });

  it('has every day on the way once, counted or with the reason why not', () => {
    fc.assert(fc.property(spec, (some) => {
      const counted = known(count(some, calendar));
      const marks = dayStrip(counted, calendar);
      const between = Temporal.PlainDate.from(counted.start).until(counted.lastDay).days;
      expect(marks.length).toBe(Math.abs(between) + 1);
      expect(marks.every(({ number, why }) => (number === null) === (why !== undefined))).toBe(true);
    }));
  });
});
