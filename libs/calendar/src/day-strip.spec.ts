import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { count } from './counting/count.js';
import type { CountSpec } from './counting/counted.js';
import { dayStrip } from './day-strip.js';
import { legalCalendar } from './legal-calendar.js';

const calendar = legalCalendar();

function strip(spec: Omit<CountSpec, 'start'> & { start: string }) {
  const counted = count({ ...spec, start: Temporal.PlainDate.from(spec.start) }, calendar);
  if (!counted.known) throw new Error('The spec means a count that is known.');
  return dayStrip(counted, calendar);
}

describe('dayStrip', () => {
  it('shows a period that rolls', () => {
    expect(strip({ style: 'civil-forward', start: '2024-06-27', length: 2, unit: 'day' })).toEqual([
      { day: '2024-06-27', number: null, why: '첫날 불산입' },
      { day: '2024-06-28', number: 1 },
      { day: '2024-06-29', number: 2, dayOff: '토요일' },
      { day: '2024-06-30', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-07-01', number: null, why: '말일이 휴일이라 다음 날로', last: true },
    ]);
  });

  it('shows a period counted back', () => {
    expect(strip({ style: 'back', start: '2024-03-05', length: 3, unit: 'day' })).toEqual([
      { day: '2024-03-05', number: null, why: '기준일 불산입' },
      { day: '2024-03-04', number: 1 },
      { day: '2024-03-03', number: 2, dayOff: '일요일' },
      { day: '2024-03-02', number: 3, dayOff: '토요일', last: true },
    ]);
  });

  it('says why a day is no business day', () => {
    expect(strip({ style: 'prompt', start: '2024-02-29', length: 1, unit: 'business-day' })).toEqual([
      { day: '2024-02-29', number: null, why: '첫날 불산입' },
      { day: '2024-03-01', number: null, why: '삼일절', dayOff: '삼일절' },
      { day: '2024-03-02', number: null, why: '토요일', dayOff: '토요일' },
      { day: '2024-03-03', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-03-04', number: 1, last: true },
    ]);
  });

  it('counts a first day that is included, unless it is no business day', () => {
    expect(strip({ style: 'minimum-period', start: '2024-11-29', length: 1, unit: 'day', includeFirst: true }))
      .toEqual([{ day: '2024-11-29', number: 1, last: true }]);
    expect(strip({ style: 'civil-forward', start: '2024-03-03', length: 1, unit: 'business-day', includeFirst: true })).toEqual([
      { day: '2024-03-03', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-03-04', number: 1, last: true },
    ]);
  });

  it('shows an empty period as its day, or where it rolled to', () => {
    expect(strip({ style: 'prompt', start: '2024-03-04', length: 0, unit: 'day' }))
      .toEqual([{ day: '2024-03-04', number: null, why: '당일', last: true }]);
    expect(strip({ style: 'prompt', start: '2024-03-03', length: 0, unit: 'day' })).toEqual([
      { day: '2024-03-03', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-03-04', number: null, why: '말일이 휴일이라 다음 날로', last: true },
    ]);
  });

  it('shows the event alone where nothing is counted', () => {
    expect(strip({ style: 'event', start: '2024-03-05', length: 0, unit: 'day' }))
      .toEqual([{ day: '2024-03-05', number: null, why: '선행하여야 하는 일이 있는 날', last: true }]);
  });
});
