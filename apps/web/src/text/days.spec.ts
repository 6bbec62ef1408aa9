import { describe, expect, it } from '@jest/globals';
import { daysLeftText, dayText, instantText, shortDayText, spanText } from './days.js';

describe('days as people read them', () => {
  it.each([['2024-02-07', '2024. 2. 7.(수)'], ['2024-03-01', '2024. 3. 1.(금)'], ['2025-12-31', '2025. 12. 31.(수)']])('%s is %s', (day, text) => {
    expect(dayText(day)).toBe(text);
  });

  it('leave out the year that is this one', () => {
    expect(shortDayText('2024-02-07', '2024-12-31')).toBe('2. 7.(수)');
    expect(shortDayText('2024-02-07', '2025-01-01')).toBe('2024. 2. 7.(수)');
    expect(spanText('2024-12-30', '2025-01-02')).toBe('2024. 12. 30.(월)부터 2025. 1. 2.(목)까지');
  });

  it('say what day an instant is in Seoul, wherever the browser is', () => {
    expect(instantText('2024-02-06T15:30:00.000Z')).toBe('2024. 2. 7.(수) 00:30');
  });

  it.each([['2024-03-13', '3일 남음'], ['2024-03-10', '오늘까지'], ['2024-03-08', '2일 지남']])('until %s: %s', (day, text) => {
    expect(daysLeftText(day, '2024-03-10')).toBe(text);
  });
});
