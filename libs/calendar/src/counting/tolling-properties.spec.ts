import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayStrip } from '../day-strip.js';
import { legalCalendar } from '../legal-calendar.js';
import type { Session } from '../session-calendar.js';
import { minusWorkingDays } from '../working-days.js';
import { count } from './count.js';
import type { Counted, CountingStyle, CountSpec, KnownCount, Suspension } from './counted.js';

const EPOCH = Temporal.PlainDate.from('2023-01-01');
const after = (days: number): Temporal.PlainDate => EPOCH.add({ days });
const iso = (days: number): string => after(days).toString();
const start = fc.integer({ min: 0, max: 700 });
const length = fc.integer({ min: 1, max: 60 });
const forward = fc.constantFrom<CountingStyle>('civil-forward', 'no-roll-forward', 'wait', 'minimum-period', 'prompt');
const calendarUnit = fc.constantFrom('day', 'week', 'month', 'year');
const includeFirst = fc.boolean();

const suspension: fc.Arbitrary<Suspension> = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ from: iso(from), to: iso(from + days) }));
const suspended = fc.array(suspension, { maxLength: 4 });
const isSuspended = (day: string, stops: readonly Suspension[]): boolean => stops.some(({ from, to = '' }) => from <= day && day < to);

/** Sessions of some days each, with a gap before the next and at most one recess. */
const sessions: fc.Arbitrary<Session[]> = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 60 }), days: fc.integer({ min: 1, max: 30 }), rest: fc.integer({ min: 0, max: 30 }), for: fc.integer({ min: 0, max: 5 }) }),
  { minLength: 1, maxLength: 12 },
).map((plans) => {
  let from = 0;
  return plans.map((plan, nth) => {
    from += plan.gap;
    const to = from + plan.days - 1;
    const recess = { from: iso(from + plan.rest), to: iso(from + plan.rest + plan.for) };
    const session: Session = {
      id: `session-${nth}`, ordinal: nth + 1, kind: 'extraordinary', term: '임시회', from: iso(from), to: iso(to), plenarySittings: [], recesses: [recess],
    };
    from = to;
    return session;
  });
});

const calendar = legalCalendar();
const known = (counted: Counted): KnownCount => {
  if (!counted.known) throw new Error(`Not known: ${counted.reason} ${counted.year}`);
  return counted;
};
const counted = (spec: CountSpec): KnownCount => known(count(spec, calendar));
const minutes = (day: string, time = ''): number =>
  EPOCH.until(day, { largestUnit: 'day' }).days * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('집행정지 and 연장', () => {
  it('move the raw end by exactly the days of a suspension that begins in the period', () => {
    fc.assert(fc.property(forward, start, fc.integer({ min: 1, max: 20 }), calendarUnit, includeFirst, fc.nat(), fc.integer({ min: 0, max: 60 }),
      (style, from, n, unit, first, into, k) => {
        const spec = { style, start: after(from), length: unit === 'year' ? 1 : n, unit, includeFirst: first };
        const { firstDay, rawLastDay } = counted(spec);
        const within = Temporal.PlainDate.from(firstDay).until(rawLastDay, { largestUnit: 'day' }).days + 1;
        const begins = Temporal.PlainDate.from(firstDay).add({ days: into % within });
        const stopped = counted({ ...spec, suspended: [{ from: begins.toString(), to: begins.add({ days: k }).toString() }] });
        expect(stopped.rawLastDay).toBe(Temporal.PlainDate.from(rawLastDay).add({ days: k }).toString());
        expect(stopped.suspendedDays).toBe(k);
      }));
  });

  it('leave as many days that count as the period has, the last of them its raw end', () => {
    fc.assert(fc.property(start, length, includeFirst, suspended, (from, n, first, stops) => {
      const { rawLastDay } = counted({ style: 'wait', start: after(from), length: n, unit: 'day', includeFirst: first, suspended: stops });
      let left = n;
      let day = after(from).subtract({ days: first ? 1 : 0 });
      while (left > 0) {
        day = day.add({ days: 1 });
        if (!isSuspended(day.toString(), stops)) left -= 1;
      }
      expect(rawLastDay).toBe(day.toString());
    }));
  });

  it('never end a period on a suspended day', () => {
    fc.assert(fc.property(start, length, fc.constantFrom('day', 'week', 'business-day'), suspended, (from, n, unit, stops) => {
      const { lastDay } = counted({ style: 'civil-forward', start: after(from), length: Math.min(n, 30), unit, suspended: stops });
      expect(isSuspended(lastDay, stops)).toBe(false);
      expect(calendar.dayOff(Temporal.PlainDate.from(lastDay))).toBeUndefined();
    }));
  });

  it('in the same unit are one longer period', () => {
    fc.assert(fc.property(forward, start, calendarUnit, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (style, from, unit, n, more) => {
      const spec = { style, start: after(from), unit } as const;
      const { lastDay, earliest } = counted({ ...spec, length: unit === 'year' ? 1 : n, extended: [{ length: unit === 'year' ? 1 : more, unit }] });
      expect({ lastDay, earliest }).toEqual((({ lastDay: last, earliest: first }) => ({ lastDay: last, earliest: first }))(
        counted({ ...spec, length: unit === 'year' ? 2 : n + more })));
    }));
  });

  it('in another unit are counted on from the raw end', () => {
    fc.assert(fc.property(start, length, fc.integer({ min: 1, max: 12 }), (from, n, more) => {
      const { rawLastDay } = counted({ style: 'wait', start: after(from), length: n, unit: 'day' });
      const onwards = counted({ style: 'wait', start: Temporal.PlainDate.from(rawLastDay), length: more, unit: 'month' });
      const both = counted({ style: 'wait', start: after(from), length: n, unit: 'day', extended: [{ length: more, unit: 'month' }] });
      expect(both.rawLastDay).toBe(onwards.rawLastDay);
      expect(both.extended).toEqual([{ length: more, unit: 'month', after: rawLastDay }]);
    }));
  });
});

describe('session days', () => {
  it('are those that somebody finds who walks from day to day', () => {
    fc.assert(fc.property(sessions, start, fc.integer({ min: 1, max: 40 }), includeFirst, suspended, (fixed, from, n, first, stops) => {
      const council = legalCalendar({ sessions: fixed });
      const end = fixed.at(-1)!.to;
      let left = n;
      let day = after(first ? from : from + 1);
      for (; day.toString() <= end; day = day.add({ days: 1 })) {
        const at = day.toString();
        const open = fixed.some((one) => one.from <= at && at <= one.to && !one.recesses!.some((rest) => rest.from <= at && at <= rest.to));
        if (open && !isSuspended(at, stops)) left -= 1;
        if (left === 0) break;
      }
      const answer = count({ style: 'session', start: after(from), length: n, unit: 'day', includeFirst: first, suspended: stops }, council);
      expect(answer).toMatchObject(left === 0 ? { known: true, lastDay: day.toString() } : { known: false, reason: 'sessions-unknown', day: day.toString() });
      if (answer.known) {
        const marks = dayStrip(answer, council);
        expect(Math.max(...marks.map(({ number }) => number ?? 0))).toBe(n);
        expect(marks.every(({ number, why }) => (number === null) === (why !== undefined))).toBe(true);
      }
    }));
  });
});

describe('hours', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

  it('end as many minutes later or earlier as they have', () => {
    fc.assert(fc.property(start, time, fc.integer({ min: 1, max: 300 }), (from, at, n) => {
      const spec = { start: after(from), time: at, length: n, unit: 'hour' } as const;
      const later = counted({ ...spec, style: 'hours' });
      expect(minutes(later.lastDay, later.lastTime)).toBe(minutes(iso(from), at) + n * 60);
      const earlier = counted({ ...spec, style: 'hours-back' });
      expect(minutes(earlier.lastDay, earlier.lastTime)).toBe(minutes(iso(from), at) - n * 60);
    }));
  });

  it('without a time are whole days, and whole working days where days off are left out', () => {
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 20 }), (from, days) => {
      const spec = { start: after(from), length: days * 24, unit: 'hour' } as const;
      expect(counted({ ...spec, style: 'hours' })).toMatchObject({ lastDay: iso(from + days), lastTime: '24:00' });
      expect(counted({ ...spec, style: 'hours-back' })).toMatchObject({ lastDay: iso(from - days - 1), lastTime: '24:00' });
      expect(counted({ ...spec, style: 'hours-business-back' }))
        .toMatchObject({ lastDay: minusWorkingDays(after(from), days + 1, calendar)?.toString(), lastTime: '24:00' });
    }));
  });

  it('of the days of a strip add up to the period', () => {
    fc.assert(fc.property(fc.constantFrom<CountingStyle>('hours', 'hours-back', 'hours-business-back'), start, fc.option(time, { nil: undefined }),
      fc.integer({ min: 1, max: 300 }), (style, from, at, n) => {
        const marks = dayStrip(counted({ style, start: after(from), time: at, length: n, unit: 'hour' }), calendar);
        const sum = marks.reduce((all, { day, hours }) => all + (hours ? minutes(day, hours.to) - minutes(day, hours.from) : 0), 0);
        expect(sum).toBe(n * 60);
        expect(marks.at(-1)?.last).toBe(true);
        expect(marks.every(({ number, why, hours }) => (number === null) === (why !== undefined) && (number === null) === (hours === undefined))).toBe(true);
      }));
  });
});

describe('a date', () => {
  it('is the first of its name after the start', () => {
    fc.assert(fc.property(start, fc.integer({ min: 0, max: 365 }), (from, into) => {
      const date = Temporal.PlainDate.from('2024-01-01').add({ days: into }).toString().slice(5);
      const { lastDay } = counted({ style: 'fixed', start: after(from), length: 0, unit: 'day', date });
      let day = after(from + 1);
      while (day.toString().slice(5) !== date) day = day.add({ days: 1 });
      expect(lastDay).toBe(day.toString());
    }));
  });
});
