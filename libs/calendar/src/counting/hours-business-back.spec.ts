import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { hoursBusinessBack } from './hours-business-back.js';

const calendar = legalCalendar();
const before = (start: string, time: string | undefined, length: number) =>
  hoursBusinessBack({ start: Temporal.PlainDate.from(start), time, length, unit: 'hour' }, calendar);

describe('hours-business-back (서울특별시의회 기본 조례 제50조제3항)', () => {
  it('asks for the gist of a question to be put on Tuesday 2024-03-05 at 10:00, over 삼일절 and the weekend', () => {
    expect(before('2024-03-05', '10:00', 48)).toMatchObject({
      article: '민법 제156조 유추(역산, 휴무일·공휴일 제외)', firstDay: '2024-03-05', lastDay: '2024-02-29', lastTime: '10:00',
    });
  });

  it.each<[string, string | undefined, number, string, string]>([
    ['2024-03-07', '14:00', 48, '2024-03-05', '14:00'],
    ['2024-03-11', '14:00', 48, '2024-03-07', '14:00'],
    ['2024-03-11', undefined, 48, '2024-03-06', '24:00'],
    ['2024-03-09', '14:00', 24, '2024-03-07', '24:00'],
    ['2024-03-05', undefined, 24, '2024-02-29', '24:00'],
    ['2024-03-05', undefined, 0, '2024-03-05', '00:00'],
  ])('before %s %s, %i working hours are on %s at %s', (start, time, length, lastDay, lastTime) => {
    expect(before(start, time, length)).toMatchObject({ lastDay, lastTime });
  });

  it('ends on a working day, not on the day off before the midnight', () => {
    expect(before('2024-03-04', '10:00', 10)).toMatchObject({ lastDay: '2024-02-29', lastTime: '24:00' });
  });

  it('cannot be calculated over a year that is not published', () => {
    expect(before('2028-01-03', '10:00', 1)).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});
