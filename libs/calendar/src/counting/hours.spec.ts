import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import type { PeriodUnit } from './counted.js';
import { hours } from './hours.js';

const calendar = legalCalendar();
const run = (start: string, time: string | undefined, length: number, unit: PeriodUnit = 'hour') =>
  hours({ start: Temporal.PlainDate.from(start), time, length, unit }, calendar);

describe('hours (민법 제156조)', () => {
  it('run at once: 24 hours from a motion to close the debate, 2024-03-08 14:30', () => {
    expect(run('2024-03-08', '14:30', 24)).toEqual({
      known: true, style: 'hours', article: '민법 제156조', length: 24, unit: 'hour', includeFirst: false, start: '2024-03-08',
      startTime: '14:30', firstDay: '2024-03-08', rawLastDay: '2024-03-09', lastDay: '2024-03-09', lastTime: '14:30', rolledOver: [],
    });
  });

  it.each<[string, string | undefined, number, string, string]>([
    ['2024-03-08', '09:00', 2, '2024-03-08', '11:00'],
    ['2024-03-08', '22:15', 48, '2024-03-10', '22:15'],
    ['2024-02-28', '23:00', 2, '2024-02-29', '01:00'],
    ['2024-03-08', '00:00', 24, '2024-03-08', '24:00'],
    ['2024-03-08', '22:00', 2, '2024-03-08', '24:00'],
    ['2024-03-08', '24:00', 24, '2024-03-09', '24:00'],
    ['2024-03-08', undefined, 24, '2024-03-09', '24:00'],
    ['2024-03-08', '14:30', 0, '2024-03-08', '14:30'],
    ['2024-03-08', undefined, 0, '2024-03-08', '24:00'],
  ])('from %s %s, %i hours end on %s at %s', (start, time, length, lastDay, lastTime) => {
    expect(run(start, time, length)).toMatchObject({ lastDay, lastTime });
  });

  it('neither roll nor look at the calendar', () => {
    expect(run('2031-03-01', '10:00', 24)).toMatchObject({ lastDay: '2031-03-02', lastTime: '10:00', rolledOver: [] });
  });

  it('have no first day to include', () => {
    const spec = { start: Temporal.PlainDate.from('2024-03-08'), time: '14:30', length: 24, unit: 'hour', includeFirst: true } as const;
    expect(hours(spec, calendar)).toMatchObject({ includeFirst: false, lastDay: '2024-03-09' });
  });

  it.each(['9:00', '25:00', '24:01', '12:60', 'noon', ''])('know no time %p', (time) => {
    expect(() => run('2024-03-08', time, 1)).toThrow(RangeError);
  });

  it('are whole, and no days', () => {
    expect(() => run('2024-03-08', '09:00', 1.5)).toThrow(RangeError);
    expect(() => run('2024-03-08', '09:00', -1)).toThrow(RangeError);
    expect(() => run('2024-03-08', '09:00', 1, 'day')).toThrow(RangeError);
    expect(() => run('9999-12-31', '09:00', 48)).toThrow(RangeError);
  });
});
