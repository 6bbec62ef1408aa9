import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { back } from './back.js';
import type { PeriodUnit } from './counted.js';

const calendar = legalCalendar();
const counted = (anchor: string, length: number, unit: PeriodUnit = 'day', includeFirst = false) =>
  back({ start: Temporal.PlainDate.from(anchor), length, unit, includeFirst }, calendar);

describe('back (BACK)', () => {
  it('asks for the review report 3 days before 2024-03-05', () => {
    expect(counted('2024-03-05', 3)).toEqual({
      known: true, style: 'back', article: '민법 제157조 유추(역산)', length: 3, unit: 'day', includeFirst: false,
      start: '2024-03-05', firstDay: '2024-03-04', rawLastDay: '2024-03-02', lastDay: '2024-03-02', rolledOver: [],
      lastWorkingDay: '2024-02-29',
      secondReading: {
        lastDay: '2024-03-01', dayOff: '삼일절',
        words: '기준일과의 사이에 온전한 3일이 있어야 한다고 엄격히 해석하면 3월 1일(삼일절)까지입니다.',
      },
    });
  });

  it('asks for a bill 15 days before the session of 2024-02-20', () => {
    expect(counted('2024-02-20', 15)).toMatchObject({
      lastDay: '2024-02-05', lastWorkingDay: '2024-02-05', secondReading: { lastDay: '2024-02-04', dayOff: '일요일' },
    });
  });

  it('names no day off where the strict day is a working day', () => {
    const { secondReading } = counted('2024-03-15', 3) as { secondReading: object };
    expect(secondReading).toEqual({
      lastDay: '2024-03-11', words: '기준일과의 사이에 온전한 3일이 있어야 한다고 엄격히 해석하면 3월 11일까지입니다.',
    });
  });

  it('skips days off when it counts working days', () => {
    expect(counted('2024-03-05', 2, 'business-day')).toMatchObject({
      firstDay: '2024-03-04', lastDay: '2024-02-29', secondReading: { lastDay: '2024-02-28' },
    });
  });

  it('counts the anchor where it is told to', () => {
    expect(counted('2024-03-05', 3, 'day', true)).toMatchObject({ firstDay: '2024-03-05', lastDay: '2024-03-03' });
  });

  it.each<[string, number, PeriodUnit, string]>([
    ['2024-03-01', 1, 'month', '2024-02-01'],
    ['2024-03-31', 1, 'month', '2024-02-29'],
    ['2025-02-28', 1, 'year', '2024-02-28'],
    ['2024-03-05', 2, 'week', '2024-02-20'],
  ])('from %s, %i %s back is %s', (anchor, length, unit, lastDay) => {
    expect(counted(anchor, length, unit)).toMatchObject({ lastDay });
  });

  it('cannot be calculated where the days before are not published', () => {
    expect(counted('2028-02-01', 3)).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
    expect(counted('2004-01-03', 2)).toEqual({ known: false, reason: 'beyond-calendar', year: 2003 });
    expect(counted('2004-01-04', 2, 'business-day')).toEqual({ known: false, reason: 'beyond-calendar', year: 2003 });
  });

  it('can be calculated where only the anchor is not', () => {
    expect(counted('2028-01-03', 5)).toMatchObject({ lastDay: '2027-12-29' });
  });
});
