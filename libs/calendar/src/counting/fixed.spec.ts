import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { fixed } from './fixed.js';

const calendar = legalCalendar();
const on = (start: string, date?: string) => fixed({ start: Temporal.PlainDate.from(start), length: 7, unit: 'month', date }, calendar);

describe('fixed (날짜로 정한 기한)', () => {
  it('is the next 10 January for the annual plan of the council', () => {
    expect(on('2024-01-10', '01-10')).toMatchObject({
      known: true, article: '기간 없음(날짜로 정한 기한)', length: 0, unit: 'day', start: '2024-01-10', firstDay: '2025-01-10',
      lastDay: '2025-01-10', lastWorkingDay: '2025-01-10', rolledOver: [],
    });
    expect(on('2024-01-09', '01-10')).toMatchObject({ lastDay: '2024-01-10' });
    expect(on('2024-01-09', '01-10')).not.toHaveProperty('secondReading');
  });

  it('does not roll, and says what a roll would change', () => {
    expect(on('2025-07-01', '01-10')).toMatchObject({
      lastDay: '2026-01-10', lastWorkingDay: '2026-01-09',
      secondReading: { lastDay: '2026-01-12', words: '말일 1월 10일이 토요일이므로, 민법 제161조를 적용하는 해석에 따르면 1월 12일까지입니다.' },
    });
  });

  it('finds 29 February in a leap year', () => {
    expect(on('2024-02-29', '02-29')).toMatchObject({ lastDay: '2028-02-29' });
  });

  it('takes a whole date as it stands', () => {
    expect(on('2024-03-05', '2024-02-20')).toMatchObject({ lastDay: '2024-02-20' });
  });

  it('is known beyond the published years, only its working day and its second reading are not', () => {
    expect(on('2030-03-05', '01-12')).toMatchObject({ known: true, lastDay: '2031-01-12' });
    expect(on('2030-03-05', '01-12')).not.toHaveProperty('lastWorkingDay');
    expect(on('2030-03-05', '01-12')).not.toHaveProperty('secondReading');
  });

  it.each([undefined, '02-30', '13-01', '2024-02-30'])('has no date %s', (date) => {
    expect(() => on('2024-03-05', date)).toThrow(RangeError);
  });
});
