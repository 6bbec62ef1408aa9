import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { hoursBack } from './hours-back.js';

const before = (start: string, time: string | undefined, length: number) =>
  hoursBack({ start: Temporal.PlainDate.from(start), time, length, unit: 'hour' });

describe('hours-back (N시간 전까지)', () => {
  it('asks for the review report 48 hours before a sitting of Monday 2025-11-10 10:00, over the weekend', () => {
    expect(before('2025-11-10', '10:00', 48)).toEqual({
      known: true, style: 'hours-back', article: '민법 제156조 유추(역산)', length: 48, unit: 'hour', includeFirst: false,
      start: '2025-11-10', startTime: '10:00', firstDay: '2025-11-10', rawLastDay: '2025-11-08', lastDay: '2025-11-08',
      lastTime: '10:00', rolledOver: [],
    });
  });

  it.each<[string, string | undefined, number, string, string]>([
    ['2024-03-05', '14:00', 3, '2024-03-05', '11:00'],
    ['2024-03-01', '10:30', 24, '2024-02-29', '10:30'],
    ['2024-03-05', '10:00', 10, '2024-03-04', '24:00'],
    ['2024-03-05', '10:00', 34, '2024-03-03', '24:00'],
    ['2024-03-05', undefined, 48, '2024-03-02', '24:00'],
    ['2024-03-05', '24:00', 24, '2024-03-04', '24:00'],
    ['2024-03-05', undefined, 0, '2024-03-05', '00:00'],
  ])('before %s %s, %i hours are on %s at %s', (start, time, length, lastDay, lastTime) => {
    expect(before(start, time, length)).toMatchObject({ lastDay, lastTime });
  });

  it('begins on the day before where the time of the anchor is not known', () => {
    expect(before('2024-03-05', undefined, 48)).toMatchObject({ startTime: '00:00', firstDay: '2024-03-04' });
  });
});
