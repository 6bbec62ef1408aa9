import { describe, expect, it } from '@jest/globals';
import { legalCalendar } from '@uian/calendar';
import { Lengths, workingDayCounter } from './stays.js';

describe('lengths of stays', () => {
  it('have a median and a ninth tenth, however often each occurred', () => {
    const lengths = new Lengths();
    for (const [length, times] of [[3, 4], [10, 5], [40, 1]] as const) lengths.add(length, times);
    expect([lengths.total, lengths.quantile(0.5), lengths.quantile(0.9), lengths.quantile(1)]).toEqual([10, 10, 10, 40]);
  });

  it('of nothing have none', () => expect(new Lengths().quantile(0.5)).toBeUndefined());

  it('are counted in working days', () => {
    const count = workingDayCounter(legalCalendar());
    expect([count('2024-02-29', '2024-03-04'), count('2024-02-08', '2024-02-13')]).toEqual([1, 1]);
  });
});
