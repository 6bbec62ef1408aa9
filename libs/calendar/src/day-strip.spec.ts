import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { count } from './counting/count.js';
import type { CountSpec } from './counting/counted.js';
import { dayStrip } from './day-strip.js';
import { legalCalendar } from './legal-calendar.js';

const calendar = legalCalendar({
  sessions: [{
    id: 'session-324', ordinal: 324, kind: 'regular', term: '정례회', from: '2024-06-10', to: '2024-06-28', plenarySittings: [],
    recesses: [{ from: '2024-06-11', to: '2024-06-12' }],
  }],
});

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

  it('shows suspended days as not counted', () => {
    const suspended = [{ from: '2024-03-15', to: '2024-03-17' }];
    expect(strip({ style: 'wait', start: '2024-03-13', length: 2, unit: 'day', suspended })).toEqual([
      { day: '2024-03-13', number: null, why: '첫날 불산입' },
      { day: '2024-03-14', number: 1 },
      { day: '2024-03-15', number: null, why: '집행정지' },
      { day: '2024-03-16', number: null, why: '집행정지', dayOff: '토요일' },
      { day: '2024-03-17', number: 2, dayOff: '일요일', last: true },
    ]);
  });

  it('shows the suspended days that an end rolls over', () => {
    const suspended = [{ from: '2024-07-01', to: '2024-07-02' }];
    expect(strip({ style: 'civil-forward', start: '2024-06-28', length: 2, unit: 'day', suspended }).slice(1)).toEqual([
      { day: '2024-06-29', number: 1, dayOff: '토요일' },
      { day: '2024-06-30', number: 2, dayOff: '일요일' },
      { day: '2024-07-01', number: null, why: '집행정지' },
      { day: '2024-07-02', number: null, why: '말일이 휴일이라 다음 날로', last: true },
    ]);
  });

  it('shows them where an empty period rolls, too', () => {
    const suspended = [{ from: '2024-07-01', to: '2024-07-02' }];
    expect(strip({ style: 'prompt', start: '2024-06-30', length: 0, unit: 'day', suspended })).toEqual([
      { day: '2024-06-30', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-07-01', number: null, why: '집행정지' },
      { day: '2024-07-02', number: null, why: '말일이 휴일이라 다음 날로', last: true },
    ]);
  });

  it('shows 폐회 and 휴회 where session days are counted', () => {
    expect(strip({ style: 'session', start: '2024-06-08', length: 2, unit: 'day' })).toEqual([
      { day: '2024-06-08', number: null, why: '첫날 불산입', dayOff: '토요일' },
      { day: '2024-06-09', number: null, why: '폐회', dayOff: '일요일' },
      { day: '2024-06-10', number: 1 },
      { day: '2024-06-11', number: null, why: '휴회' },
      { day: '2024-06-12', number: null, why: '휴회' },
      { day: '2024-06-13', number: 2, last: true },
    ]);
  });

  it('goes on numbering in the unit of an extension', () => {
    const extended = [{ length: 1, unit: 'business-day' }] as const;
    expect(strip({ style: 'wait', start: '2024-06-27', length: 2, unit: 'day', extended }).slice(1)).toEqual([
      { day: '2024-06-28', number: 1 },
      { day: '2024-06-29', number: 2, dayOff: '토요일' },
      { day: '2024-06-30', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-07-01', number: 3, last: true },
    ]);
  });

  it('shows which hours of each day are counted', () => {
    expect(strip({ style: 'hours', start: '2024-03-08', time: '14:30', length: 24, unit: 'hour' })).toEqual([
      { day: '2024-03-08', number: 1, hours: { from: '14:30', to: '24:00' } },
      { day: '2024-03-09', number: 2, hours: { from: '00:00', to: '14:30' }, dayOff: '토요일', last: true },
    ]);
    expect(strip({ style: 'hours-business-back', start: '2024-03-05', time: '10:00', length: 34, unit: 'hour' })).toEqual([
      { day: '2024-03-05', number: 1, hours: { from: '00:00', to: '10:00' } },
      { day: '2024-03-04', number: 2, hours: { from: '00:00', to: '24:00' } },
      { day: '2024-03-03', number: null, why: '일요일', dayOff: '일요일' },
      { day: '2024-03-02', number: null, why: '토요일', dayOff: '토요일' },
      { day: '2024-03-01', number: null, why: '삼일절', dayOff: '삼일절' },
      { day: '2024-02-29', number: null, why: '이날이 끝나는 때', last: true },
    ]);
    expect(strip({ style: 'hours-back', start: '2024-03-05', time: '10:00', length: 3, unit: 'hour' }))
      .toEqual([{ day: '2024-03-05', number: 1, hours: { from: '07:00', to: '10:00' }, last: true }]);
    expect(strip({ style: 'hours', start: '2024-03-04', length: 3, unit: 'hour' })).toEqual([
      { day: '2024-03-04', number: null, why: '첫날 불산입' },
      { day: '2024-03-05', number: 1, hours: { from: '00:00', to: '03:00' }, last: true },
    ]);
  });

  it('counts no day up to a date', () => {
    expect(strip({ style: 'fixed', start: '2024-01-08', date: '01-10', length: 0, unit: 'day' })).toEqual([
      { day: '2024-01-08', number: null, why: '세지 않음' },
      { day: '2024-01-09', number: null, why: '세지 않음' },
      { day: '2024-01-10', number: null, why: '날짜로 정한 기한', last: true },
    ]);
    expect(strip({ style: 'fixed', start: '2024-01-10', date: '2024-01-09', length: 0, unit: 'day' }).map(({ day }) => day))
      .toEqual(['2024-01-10', '2024-01-09']);
  });

  it('shows the event alone where nothing is counted', () => {
    expect(strip({ style: 'event', start: '2024-03-05', length: 0, unit: 'day' }))
      .toEqual([{ day: '2024-03-05', number: null, why: '선행하여야 하는 일이 있는 날', last: true }]);
  });
});
