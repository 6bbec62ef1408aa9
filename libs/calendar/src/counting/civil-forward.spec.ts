import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { civilForward } from './civil-forward.js';
import type { PeriodUnit } from './counted.js';

const calendar = legalCalendar();
const counted = (start: string, length: number, unit: PeriodUnit = 'day', includeFirst = false) =>
  civilForward({ start: Temporal.PlainDate.from(start), length, unit, includeFirst }, calendar);

describe('civil-forward (민법 제157조·제159조·제160조·제161조)', () => {
  it('leaves out the first day: 이송 within 5 days of 2024-03-08', () => {
    expect(counted('2024-03-08', 5)).toMatchObject({
      known: true, article: '민법 제157조·제161조', firstDay: '2024-03-09', rawLastDay: '2024-03-13',
      lastDay: '2024-03-13', lastWorkingDay: '2024-03-13', rolledOver: [],
    });
  });

  it('gives the mayor 20 days from 2024-03-13', () => {
    expect(counted('2024-03-13', 20)).toMatchObject({ lastDay: '2024-04-02' });
  });

  it('rolls off a Sunday and says so: 5 days from 2024-06-25', () => {
    expect(counted('2024-06-25', 5)).toMatchObject({
      rawLastDay: '2024-06-30', lastDay: '2024-07-01', rolledOver: [{ day: '2024-06-30', name: '일요일' }],
    });
  });

  it('rolls over every day off in a row', () => {
    expect(counted('2024-02-08', 1)).toMatchObject({
      rawLastDay: '2024-02-09', lastDay: '2024-02-13',
      rolledOver: [
        { day: '2024-02-09', name: '설날 전날' }, { day: '2024-02-10', name: '설날' },
        { day: '2024-02-11', name: '설날 다음 날' }, { day: '2024-02-12', name: '대체공휴일(설날)' },
      ],
    });
  });

  it('is not moved by days off on the way', () => {
    expect(counted('2024-02-07', 7)).toMatchObject({ lastDay: '2024-02-14', rolledOver: [] });
  });

  it('counts the first day where the period begins at midnight (단서)', () => {
    expect(counted('2025-04-08', 14, 'day', true)).toMatchObject({
      article: '민법 제157조 단서·제161조', firstDay: '2025-04-08', lastDay: '2025-04-21',
    });
  });

  it('counts months by the calendar (제160조)', () => {
    expect(counted('2022-12-19', 3, 'month')).toMatchObject({
      article: '민법 제157조·제160조·제161조', rawLastDay: '2023-03-19', lastDay: '2023-03-20',
    });
  });

  it.each<[string, number, PeriodUnit, boolean, string]>([
    ['2024-01-31', 1, 'month', true, '2024-02-29'],
    ['2024-01-30', 1, 'month', false, '2024-02-29'],
    ['2024-01-29', 1, 'month', false, '2024-02-29'],
    ['2024-01-28', 1, 'month', false, '2024-02-28'],
    ['2023-01-31', 1, 'month', true, '2023-02-28'],
    ['2024-02-29', 2, 'month', false, '2024-04-30'],
    ['2023-02-28', 1, 'month', false, '2023-03-31'],
    ['2023-03-01', 1, 'year', true, '2024-02-29'],
    ['2024-02-29', 1, 'year', true, '2025-02-28'],
    ['2026-02-16', 2, 'week', false, '2026-03-02'],
  ])('from %s, %i %s, first day included %s: ends %s', (start, length, unit, includeFirst, rawLastDay) => {
    expect(counted(start, length, unit, includeFirst)).toMatchObject({ rawLastDay });
  });

  it('cannot be calculated where the end lies beyond the published years', () => {
    expect(counted('2027-12-27', 5)).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
    expect(counted('2002-12-27', 5)).toEqual({ known: false, reason: 'beyond-calendar', year: 2003 });
  });

  it('can be calculated where only the start does', () => {
    expect(counted('2003-12-29', 10)).toMatchObject({ known: true, lastDay: '2004-01-08' });
  });

  it.each([-1, 1.5, NaN, Infinity])('has no length of %d', (length) => {
    expect(() => counted('2024-03-08', length)).toThrow(RangeError);
  });

  it('refuses an end that no calendar holds', () => {
    expect(() => counted('2024-03-08', 9000, 'year')).toThrow(RangeError);
  });
});
