import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { publishedDaysOff } from './holidays.js';
import { DESIGNATED_2004_TO_2017 } from './holidays-before-2018.js';

/**
 * The days from Monday to Friday on which the Korea Exchange was closed, as the project exchange_calendars keeps them;
 * it closes on every 공휴일. Left out are its own days: 1 May and the last day of trading.
 */
const EXCHANGE_CLOSED: Record<number, string> = {
  2004: '01-01 01-21 01-22 01-23 03-01 04-05 04-15 05-05 05-26 09-27 09-28 09-29',
  2005: '02-08 02-09 02-10 03-01 04-05 05-05 06-06 08-15 09-19 10-03',
  2006: '01-30 03-01 05-05 05-31 06-06 07-17 08-15 10-03 10-05 10-06 12-25',
  2007: '01-01 02-19 03-01 05-24 06-06 07-17 08-15 09-24 09-25 09-26 10-03 12-19 12-25',
  2008: '01-01 02-06 02-07 02-08 04-09 05-05 05-12 06-06 08-15 09-15 10-03 12-25',
  2009: '01-01 01-26 01-27 05-05 10-02 12-25',
  2010: '01-01 02-15 03-01 05-05 05-21 06-02 09-21 09-22 09-23',
  2011: '02-02 02-03 02-04 03-01 05-05 05-10 06-06 08-15 09-12 09-13 10-03',
  2012: '01-23 01-24 03-01 04-11 05-28 06-06 08-15 10-01 10-03 12-19 12-25',
  2013: '01-01 02-11 03-01 05-17 06-06 08-15 09-18 09-19 09-20 10-03 10-09 12-25',
  2014: '01-01 01-30 01-31 05-05 05-06 06-04 06-06 08-15 09-08 09-09 09-10 10-03 10-09 12-25',
  2015: '01-01 02-18 02-19 02-20 05-05 05-25 08-14 09-28 09-29 10-09 12-25',
  2016: '01-01 02-08 02-09 02-10 03-01 04-13 05-05 05-06 06-06 08-15 09-14 09-15 09-16 10-03',
  2017: '01-27 01-30 03-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06 10-09 12-25',
};

const date = (key: number): Temporal.PlainDate =>
  new Temporal.PlainDate(Math.floor(key / 10_000), Math.floor(key / 100) % 100, key % 100);

describe('the holidays of 2004 to 2017', () => {
  it.each(Object.entries(EXCHANGE_CLOSED))('of %s are the weekdays on which the exchange was closed', (year, closed) => {
    const weekdays = [...publishedDaysOff.keys()].map(date)
      .filter((day) => String(day.year) === year && day.dayOfWeek <= 5)
      .map((day) => day.toString().slice(5));
    expect(weekdays.sort()).toEqual(closed.split(' '));
  });

  it.each([
    [20050405, '식목일'], [20060405, undefined],
    [20040717, '제헌절'], [20070717, '제헌절'], [20080717, undefined],
    [20121009, undefined], [20131009, '한글날'],
    [20060505, '어린이날·석가탄신일'], [20091003, '개천절·추석'],
    [20140910, '대체공휴일(추석)'], [20170130, '대체공휴일(설날)'],
    [20171003, '개천절·추석 전날'], [20171006, '대체공휴일(추석)'],
    [20040415, '임시공휴일(제17대국회의원선거)'], [20080409, '제18대국회의원선거'],
    [20051118, undefined],
  ])('know %i as %s', (key, name) => {
    expect(publishedDaysOff.get(key)?.name).toBe(name);
  });

  it('have every designated day, each with its source', () => {
    for (const [day, { name, source }] of Object.entries(DESIGNATED_2004_TO_2017)) {
      expect(publishedDaysOff.get(Number(day.replaceAll('-', '')))).toEqual({ kind: 'holiday', name });
      expect(source).toMatch(/^제2조제1[01]호/);
    }
  });
});

describe('토요일', () => {
  it.each([
    ['a working day of the offices', 20050625, undefined],
    ['a day off on which a period ends', 20050702, { kind: 'saturday', name: '토요일', endsPeriod: true }],
    ['so to the last', 20080315, { kind: 'saturday', name: '토요일', endsPeriod: true }],
    ['a day off that moves an end (민법 제161조)', 20080322, { kind: 'saturday', name: '토요일' }],
    ['a 공휴일 where it is one, then too', 20070217, { kind: 'holiday', name: '설날 전날' }],
  ])('is %s: %i', (_, key, dayOff) => {
    expect(date(key).dayOfWeek).toBe(6);
    expect(publishedDaysOff.get(key)).toEqual(dayOff);
  });
});
