import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { minimumPeriod } from './minimum-period.js';

const calendar = legalCalendar();
const open = (start: string, length: number, includeFirst = false) =>
  minimumPeriod({ start: Temporal.PlainDate.from(start), length, unit: 'day', includeFirst }, calendar);

describe('minimum-period (MINPERIOD)', () => {
  it('keeps a notice of 2024-11-29 open 5 days, the first counted', () => {
    expect(open('2024-11-29', 5, true)).toMatchObject({
      article: '민법 제155조(초일 산입)·제159조', firstDay: '2024-11-29', lastDay: '2024-12-03',
    });
  });

  it('leaves out the first day where the rule does not count it', () => {
    expect(open('2024-11-29', 5)).toMatchObject({ article: '민법 제157조·제159조', firstDay: '2024-11-30', lastDay: '2024-12-04' });
  });

  it('does not roll, and says what a roll would change', () => {
    expect(open('2024-11-27', 5, true)).toMatchObject({
      lastDay: '2024-12-01', rolledOver: [],
      secondReading: {
        lastDay: '2024-12-02',
        words: '말일 12월 1일이 일요일이므로, 민법 제161조를 적용하는 해석에 따르면 12월 2일까지 열어 두어야 합니다.',
      },
    });
  });

  it('has one reading where the last day is a working day', () => {
    expect(open('2024-11-29', 5, true)).not.toHaveProperty('secondReading');
  });

  it('needs the calendar for business days', () => {
    const spec = { start: Temporal.PlainDate.from('2027-12-30'), length: 5, unit: 'business-day' } as const;
    expect(minimumPeriod(spec, calendar)).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});
