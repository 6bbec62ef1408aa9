import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { wait } from './wait.js';

const calendar = legalCalendar();
const waited = (length: number, start = '2024-02-07') =>
  wait({ start: Temporal.PlainDate.from(start), length, unit: 'day' }, calendar);

describe('wait (WAIT)', () => {
  it('allows a partial amendment referred on 2024-02-07 from 02-15, 설 on the way or not', () => {
    expect(waited(7)).toMatchObject({ lastDay: '2024-02-14', earliest: '2024-02-15' });
    expect(waited(7)).not.toHaveProperty('secondReading');
  });

  it('does not roll: a new ordinance from 02-18, though 02-17 is a Saturday', () => {
    expect(waited(10)).toMatchObject({ lastDay: '2024-02-17', earliest: '2024-02-18', rolledOver: [] });
  });

  it('says what a roll would change', () => {
    expect(waited(10)).toMatchObject({
      secondReading: {
        lastDay: '2024-02-19', earliest: '2024-02-20',
        words: '말일 2월 17일이 토요일이므로, 민법 제161조를 적용하는 해석에 따르면 2월 20일부터 할 수 있습니다.',
      },
    });
  });

  it('reaches day 120 on 2024-06-06, so 자동상정 applies from 06-07', () => {
    expect(waited(120)).toMatchObject({ lastDay: '2024-06-06', earliest: '2024-06-07' });
  });

  it('bars nothing with a length of 0', () => {
    expect(waited(0, '2024-03-02')).toMatchObject({ earliest: '2024-03-02' });
    expect(waited(0, '2024-03-02')).not.toHaveProperty('secondReading');
  });

  it('stands without a published year, only the second reading does not', () => {
    expect(waited(7, '2027-12-31')).toMatchObject({ lastDay: '2028-01-07', earliest: '2028-01-08' });
    expect(waited(8, '2027-12-31')).not.toHaveProperty('secondReading');
  });
});
