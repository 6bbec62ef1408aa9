import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { publishedDaysOff, publishedYears, weekendOf } from './holidays.js';

describe('the published holidays', () => {
  it('cover 2004 to 2027', () => {
    expect(publishedYears).toEqual({ first: 2004, last: 2027 });
  });

  it.each([
    [20240301, '삼일절'],
    [20240212, '대체공휴일(설날)'],
    [20240410, '제22대국회의원선거'],
    [20241001, '임시공휴일'],
    [20260501, '노동절'],
    [20260717, '제헌절'],
    [20260302, '대체공휴일(삼일절)'],
  ])('know %i as %s', (key, name) => {
    expect(publishedDaysOff.get(key)).toEqual({ kind: 'holiday', name: name });
  });

  it('do not know 제헌절 before 2026, when it was no day off', () => {
    expect(publishedDaysOff.has(20250717)).toBe(false);
  });

  it('name a holiday on a Sunday by the holiday', () => {
    expect(publishedDaysOff.get(20260301)).toEqual({ kind: 'holiday', name: '삼일절' });
  });

  it('tell Saturdays and Sundays of any year', () => {
    expect(weekendOf(new Temporal.PlainDate(2030, 6, 1))?.name).toBe('토요일');
    expect(weekendOf(new Temporal.PlainDate(2030, 6, 2))?.name).toBe('일요일');
    expect(weekendOf(new Temporal.PlainDate(2030, 6, 3))).toBeUndefined();
  });
});
