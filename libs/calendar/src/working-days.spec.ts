import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from './legal-calendar.js';
import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, minusWorkingDays, plusWorkingDays, workingDaysBetween } from './working-days.js';

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

  it.each([
    ['2024-02-29', '2024-03-04', 1], ['2024-02-29', '2024-02-29', 0], ['2024-03-04', '2024-02-29', -1], ['2023-12-29', '2024-01-02', 1],
    ['2022-12-30', '2024-01-02', 248],
  ])('between %s and %s are %i', (from, to, expected) => expect(workingDaysBetween(day(from), day(to), calendar)).toBe(expected));

  it('between two days are as many as steps lead from one to the other', () => {
    for (let n = 0; n < 260; n += 13) {
      const to = plusWorkingDays(day('2024-09-10'), n, calendar)!;
      expect(workingDaysBetween(day('2024-09-10'), to, calendar)).toBe(n);
    }
  });

  it('between days beyond the published years are not counted', () => {
    expect(workingDaysBetween(day('2027-12-30'), day('2028-01-03'), calendar)).toBeUndefined();
  });
});
