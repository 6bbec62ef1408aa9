import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import type { PeriodUnit } from './counted.js';
import { prompt } from './prompt.js';

const calendar = legalCalendar();
const target = (start: string, length: number, unit: PeriodUnit) =>
  prompt({ start: Temporal.PlainDate.from(start), length, unit }, calendar);

describe('prompt (PROMPT)', () => {
  it('sets the referral of 2024-02-02 for 02-07 and claims no article', () => {
    expect(target('2024-02-02', 5, 'day')).toMatchObject({ lastDay: '2024-02-07', article: '법정 기간 없음(사무처리 목표)' });
  });

  it('counts business days over 삼일절 and the weekend', () => {
    expect(target('2024-02-29', 1, 'business-day')).toMatchObject({ firstDay: '2024-03-04', lastDay: '2024-03-04' });
  });

  it('ends on a working day', () => {
    expect(target('2024-02-26', 5, 'day')).toMatchObject({ rawLastDay: '2024-03-02', lastDay: '2024-03-04', lastWorkingDay: '2024-03-04' });
  });

  it('is the same day with a length of 0, or the next working day', () => {
    expect(target('2024-03-26', 0, 'business-day')).toMatchObject({ lastDay: '2024-03-26' });
    expect(target('2024-03-02', 0, 'business-day')).toMatchObject({ lastDay: '2024-03-04' });
    expect(target('2027-12-31', 0, 'business-day')).toMatchObject({ lastDay: '2027-12-31' });
  });

  it('cannot be calculated beyond the published years', () => {
    expect(target('2027-12-31', 1, 'business-day')).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
    expect(target('2027-12-31', 1, 'day')).toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});
