import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { countPeriod, type PeriodQuestion } from './count-period.js';

const calendar = legalCalendar();
const asked = (question: Omit<PeriodQuestion, 'from'> & { from: string }) =>
  countPeriod({ ...question, from: Temporal.PlainDate.from(question.from) }, calendar);

describe('countPeriod', () => {
  it.each<[Omit<PeriodQuestion, 'from'> & { from: string }, string, string]>([
    [{ from: '2024-06-25', length: 5, unit: 'day', direction: 'forward', includeFirst: false, roll: 'civil' }, '2024-06-30', '2024-07-01'],
    [{ from: '2024-06-25', length: 5, unit: 'day', direction: 'forward', includeFirst: false, roll: 'none' }, '2024-06-30', '2024-06-30'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back', includeFirst: false, roll: 'none' }, '2024-03-02', '2024-03-02'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back', includeFirst: false, roll: 'civil' }, '2024-03-02', '2024-03-02'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back-clear', includeFirst: false, roll: 'none' }, '2024-03-01', '2024-03-01'],
    [{ from: '2024-03-05', length: 2, unit: 'business-day', direction: 'back-clear', includeFirst: false, roll: 'none' }, '2024-02-28', '2024-02-28'],
    [{ from: '2024-03-03', length: 0, unit: 'day', direction: 'forward', includeFirst: false, roll: 'civil' }, '2024-03-03', '2024-03-04'],
    [{ from: '2028-02-29', length: 2, unit: 'month', direction: 'forward', includeFirst: false, roll: 'none' }, '2028-04-30', '2028-04-30'],
    [{ from: '2024-02-29', length: 1, unit: 'business-day', direction: 'forward', includeFirst: true, roll: 'civil' }, '2024-02-29', '2024-02-29'],
  ])('%j: %s, %s', (question, rawLastDay, lastDay) => {
    expect(asked(question)).toEqual({ known: true, rawLastDay, lastDay });
  });

  it('cannot say yet where it would have to look beyond the published years', () => {
    expect(asked({ from: '2028-03-01', length: 1, unit: 'month', direction: 'forward', includeFirst: false, roll: 'civil' }))
      .toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});
