import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { noRollForward } from './no-roll-forward.js';

const calendar = legalCalendar();
const start = Temporal.PlainDate.from('2024-03-26');

describe('no-roll-forward (행정기본법 제7조)', () => {
  it('puts an ordinance of 2024-03-26 in force after 20 days', () => {
    expect(noRollForward({ start, length: 20, unit: 'day' }, calendar)).toMatchObject({
      article: '행정기본법 제7조', firstDay: '2024-03-27', lastDay: '2024-04-15', earliest: '2024-04-16', rolledOver: [],
    });
  });

  it('ends on a Saturday without rolling (제3호)', () => {
    expect(noRollForward({ start, length: 18, unit: 'day' }, calendar)).toMatchObject({
      lastDay: '2024-04-13', earliest: '2024-04-14', rolledOver: [],
    });
  });

  it('is in force on the day itself where nothing has to run out (제1호)', () => {
    expect(noRollForward({ start, length: 0, unit: 'day' }, calendar)).toMatchObject({ earliest: '2024-03-26' });
  });

  it('counts the first day for a burden on citizens (제6조제2항)', () => {
    expect(noRollForward({ start, length: 5, unit: 'day', includeFirst: true }, calendar)).toMatchObject({
      article: '행정기본법 제6조제2항', firstDay: '2024-03-26', lastDay: '2024-03-30',
    });
  });

  it('needs no published year', () => {
    const promulgated = Temporal.PlainDate.from('2027-12-20');
    expect(noRollForward({ start: promulgated, length: 20, unit: 'day' }, calendar)).toMatchObject({ earliest: '2028-01-10' });
  });

  it('needs one for business days', () => {
    const promulgated = Temporal.PlainDate.from('2027-12-20');
    expect(noRollForward({ start: promulgated, length: 20, unit: 'business-day' }, calendar))
      .toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});
