import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from './legal-calendar.js';
import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, minusWorkingDays, plusWorkingDays } from './working-days.js';

const calendar = legalCalendar();
const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('working days', () => {
  it.each([[10, '2024-02-15'], [5, '2024-02-22'], [3, '2024-02-26'], [1, '2024-02-28'], [0, '2024-02-29']])(
    '%i before 2024-02-29 is %s: the rungs of the review report',
    (n, expected) => expect(minusWorkingDays(day('2024-02-29'), n, calendar)?.toString()).toBe(expected),
  );

  it('skip the long weekend of 삼일절 both ways', () => {
    expect(lastWorkingDayOnOrBefore(day('2024-03-03'), calendar)?.toString()).toBe('2024-02-29');
    expect(firstWorkingDayOnOrAfter(day('2024-03-01'), calendar)?.toString()).toBe('2024-03-04');
    expect(plusWorkingDays(day('2024-02-29'), 1, calendar)?.toString()).toBe('2024-03-04');
  });

  it('are their own nearest working day', () => {
    expect(lastWorkingDayOnOrBefore(day('2024-03-04'), calendar)?.toString()).toBe('2024-03-04');
    expect(plusWorkingDays(day('2024-03-04'), 0, calendar)?.toString()).toBe('2024-03-04');
  });

  it('are not known beyond the published years', () => {
    expect(plusWorkingDays(day('2027-12-31'), 1, calendar)).toBeUndefined();
    expect(minusWorkingDays(day('2004-01-02'), 1, calendar)).toBeUndefined();
    expect(lastWorkingDayOnOrBefore(day('2028-01-03'), calendar)).toBeUndefined();
    expect(lastWorkingDayOnOrBefore(day('2004-01-01'), calendar)).toBeUndefined();
  });
});
