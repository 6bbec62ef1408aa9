import { describe, expect, it } from '@jest/globals';
import { lastDayOf, monthAfter, monthText, weeksOf } from './months.js';

describe('months', () => {
  it.each([['2024-12', 1, '2025-01'], ['2024-01', -1, '2023-12'], ['2024-03', 12, '2025-03']])('%s and %i are %s', (month, on, after) => {
    expect(monthAfter(month, on)).toBe(after);
  });

  it('end on their last day', () => expect([lastDayOf('2024-02'), lastDayOf('2023-02')]).toEqual(['2024-02-29', '2023-02-28']));

  it('are whole weeks from Sunday', () => {
    const weeks = weeksOf('2024-03');
    expect([weeks.length, weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([6, '2024-02-25', '2024-04-06']);
    expect(monthText('2024-03')).toBe('2024년 3월');
  });
});
