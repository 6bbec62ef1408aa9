import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import type { Session } from '../session-calendar.js';
import type { PeriodUnit } from './counted.js';
import { session } from './session.js';

const inJune: Session = {
  id: 'session-324', ordinal: 324, kind: 'regular', term: '정례회', from: '2024-06-10', to: '2024-06-28',
  plenarySittings: ['2024-06-10', '2024-06-28'], recesses: [{ from: '2024-06-12', to: '2024-06-14' }],
};
const inAugust: Session = {
  id: 'session-326', ordinal: 326, kind: 'extraordinary', term: '임시회', from: '2024-08-27', to: '2024-09-13',
  plenarySittings: ['2024-08-27', '2024-09-13'], recesses: [],
};
const calendar = legalCalendar({ sessions: [inAugust, inJune] });
const counted = (start: string, length: number, includeFirst = false, unit: PeriodUnit = 'day') =>
  session({ start: Temporal.PlainDate.from(start), length, unit, includeFirst }, calendar);

describe('session (지방자치법 제81조, 시행령 제69조제1항)', () => {
  it('leaves out 휴회: 7 days for 부의 요구 from a report to the plenary of 2024-06-10', () => {
    expect(counted('2024-06-10', 7)).toEqual({
      known: true, style: 'session', length: 7, unit: 'day', includeFirst: false, start: '2024-06-10', rolledOver: [],
      article: '민법 제157조, 지방자치법 제81조·같은 법 시행령 제69조제1항(폐회·휴회 불산입)',
      firstDay: '2024-06-11', rawLastDay: '2024-06-20', lastDay: '2024-06-20',
    });
  });

  it('leaves out 폐회: a demand that came between two sessions runs from the first day of the next', () => {
    expect(counted('2024-07-15', 10)).toMatchObject({ firstDay: '2024-08-27', lastDay: '2024-09-05' });
    expect(counted('2024-05-16', 10)).toMatchObject({ firstDay: '2024-06-10', lastDay: '2024-06-22' });
  });

  it('goes on in the next session', () => {
    expect(counted('2024-06-26', 4)).toMatchObject({ firstDay: '2024-06-27', lastDay: '2024-08-28' });
    expect(counted('2024-06-27', 2)).toMatchObject({ firstDay: '2024-06-28', lastDay: '2024-08-27' });
  });

  it('counts days without a sitting, weekends too, and ends on one without rolling', () => {
    expect(counted('2024-06-20', 3)).toMatchObject({ lastDay: '2024-06-23', rolledOver: [] });
  });

  it('counts the days of the sittings alone where no recess is recorded: the rest is taken for 휴회', () => {
    const { recesses: _, ...untold } = inJune;
    const sittings = legalCalendar({ sessions: [{ ...untold, plenarySittings: ['2024-06-10', '2024-06-11', '2024-06-28'] }, inAugust] });
    const spec = { start: Temporal.PlainDate.from('2024-06-10'), unit: 'day' } as const;
    expect(session({ ...spec, length: 2 }, sittings)).toMatchObject({ firstDay: '2024-06-11', lastDay: '2024-06-28' });
    expect(session({ ...spec, length: 3 }, sittings)).toMatchObject({ lastDay: '2024-08-27' });
  });

  it('counts the first day where it is told to, unless it is 휴회', () => {
    expect(counted('2024-06-11', 2, true)).toMatchObject({ firstDay: '2024-06-11', lastDay: '2024-06-15' });
    expect(counted('2024-06-12', 2, true)).toMatchObject({ firstDay: '2024-06-15', lastDay: '2024-06-16' });
  });

  it('is the start itself with a length of 0, in session or not', () => {
    expect(counted('2024-07-15', 0)).toMatchObject({ lastDay: '2024-07-15' });
  });

  it('cannot be calculated where the known sessions run out before the days do', () => {
    expect(counted('2024-09-10', 3)).toMatchObject({ lastDay: '2024-09-13' });
    expect(counted('2024-09-10', 4)).toEqual({ known: false, reason: 'sessions-unknown', year: 2024, day: '2024-09-14' });
    expect(counted('2025-01-02', 1)).toEqual({ known: false, reason: 'sessions-unknown', year: 2025, day: '2025-01-03' });
  });

  it('needs no published year', () => {
    const later = legalCalendar({ sessions: [{ ...inJune, from: '2031-06-02', to: '2031-06-20', plenarySittings: [], recesses: [] }] });
    const spec = { start: Temporal.PlainDate.from('2031-05-02'), length: 7, unit: 'day' } as const;
    expect(session(spec, later)).toMatchObject({ lastDay: '2031-06-08' });
  });

  it('is counted in days alone', () => {
    expect(() => counted('2024-06-10', 1, false, 'week')).toThrow(RangeError);
  });
});
