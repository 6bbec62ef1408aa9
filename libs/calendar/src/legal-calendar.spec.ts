import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from './legal-calendar.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('legalCalendar', () => {
  const calendar = legalCalendar();

  it('tells days off from working days', () => {
    expect(calendar.dayOff(day('2024-03-01'))).toEqual({ kind: 'holiday', name: '삼일절' });
    expect(calendar.dayOff(day('2024-03-02'))).toEqual({ kind: 'saturday', name: '토요일' });
    expect(calendar.dayOff(day('2024-03-03'))).toEqual({ kind: 'sunday', name: '일요일' });
    expect(calendar.dayOff(day('2024-03-04'))).toBeUndefined();
    expect(calendar.workingDay(day('2024-03-01'))).toBe(false);
    expect(calendar.workingDay(day('2024-03-04'))).toBe(true);
  });

  it('knows the published years and no other', () => {
    expect(calendar.knownFrom.toString()).toBe('2004-01-01');
    expect(calendar.knownThrough.toString()).toBe('2027-12-31');
    expect(calendar.knows(day('2027-12-31'))).toBe(true);
    expect(calendar.knows(day('2028-01-01'))).toBe(false);
    expect(calendar.knows(day('2003-12-31'))).toBe(false);
  });

  it('refuses to call a day of an unpublished year a working day', () => {
    expect(() => calendar.workingDay(day('2028-01-03'))).toThrow(RangeError);
    expect(calendar.dayOff(day('2028-01-01'))?.name).toBe('토요일');
  });

  it('takes a holiday that the council adds', () => {
    const corrected = legalCalendar({ corrections: [{ day: '2024-03-08', holiday: '임시공휴일' }] });
    expect(corrected.dayOff(day('2024-03-08'))).toEqual({ kind: 'holiday', name: '임시공휴일' });
    expect(calendar.dayOff(day('2024-03-08'))).toBeUndefined();
  });

  it('takes a holiday away, and leaves a Sunday a Sunday', () => {
    const corrected = legalCalendar({
      corrections: [{ day: '2024-03-01', holiday: null }, { day: '2026-03-01', holiday: null }],
    });
    expect(corrected.workingDay(day('2024-03-01'))).toBe(true);
    expect(corrected.dayOff(day('2026-03-01'))?.name).toBe('일요일');
  });

  it('keeps a correction beyond the published years without calling that year known', () => {
    const corrected = legalCalendar({ corrections: [{ day: '2028-01-03', holiday: '임시공휴일' }] });
    expect(corrected.dayOff(day('2028-01-03'))?.name).toBe('임시공휴일');
    expect(corrected.knows(day('2028-01-03'))).toBe(false);
  });

  it('has the sessions and the terms of the members', () => {
    const council = legalCalendar({
      sessions: [{ id: 'session-322', ordinal: 322, kind: 'extraordinary', term: '임시회', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20'] }],
      terms: [{ ordinal: 11, from: '2022-07-01', to: '2026-06-30' }],
    });
    expect(['2024-02-20', '2024-02-25'].map((iso) => council.isSessionDay(day(iso)))).toEqual([true, false]);
    expect(council.termOn(day('2024-02-25'))?.ordinal).toBe(11);
    expect(calendar.termOn(day('2024-02-25'))).toBeUndefined();
  });

  it('refuses a correction of a day that does not exist', () => {
    expect(() => legalCalendar({ corrections: [{ day: '2024-02-30', holiday: null }] })).toThrow(RangeError);
  });
});
