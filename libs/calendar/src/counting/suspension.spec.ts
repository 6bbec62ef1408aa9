import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import type { Session } from '../session-calendar.js';
import { count } from './count.js';
import type { CountSpec } from './counted.js';

const june: Session = {
  id: 'session-324', ordinal: 324, kind: 'regular', term: '정례회', from: '2024-06-10', to: '2024-06-28', plenarySittings: [], recesses: [],
};
const calendar = legalCalendar({ sessions: [june] });
const counted = ({ start, ...spec }: Omit<CountSpec, 'start'> & { start: string }) =>
  count({ ...spec, start: Temporal.PlainDate.from(start) }, calendar);
const twentyDays = { style: 'civil-forward', start: '2024-03-13', length: 20, unit: 'day' } as const;

describe('집행정지', () => {
  it('leaves out its days, from the first to the day before the one that counts again', () => {
    expect(counted({ ...twentyDays, suspended: [{ from: '2024-03-20', to: '2024-03-25' }] })).toMatchObject({
      rawLastDay: '2024-04-07', lastDay: '2024-04-08', suspendedDays: 5, suspended: [{ from: '2024-03-20', to: '2024-03-25' }],
      notes: ['집행정지(행정소송법 제23조) 중인 5일을 세지 않았습니다. 법문에 없는 해석입니다(추정).'],
    });
  });

  it('counts a day that two suspensions share once', () => {
    const suspended = [{ from: '2024-03-22', to: '2024-03-25' }, { from: '2024-03-20', to: '2024-03-23' }, { from: '2024-03-21', to: '2024-03-22' }];
    expect(counted({ ...twentyDays, suspended })).toMatchObject({ rawLastDay: '2024-04-07', suspendedDays: 5 });
  });

  it('changes nothing before the period or after it', () => {
    const suspended = [{ from: '2024-03-01', to: '2024-03-14' }, { from: '2024-04-03', to: '2024-05-03' }];
    expect(counted({ ...twentyDays, suspended })).toMatchObject({ lastDay: '2024-04-02', suspendedDays: 0, notes: [] });
  });

  it('moves the end by what begins while it is being moved', () => {
    const suspended = [{ from: '2024-03-20', to: '2024-03-25' }, { from: '2024-04-05', to: '2024-04-09' }];
    expect(counted({ ...twentyDays, suspended })).toMatchObject({ rawLastDay: '2024-04-11', suspendedDays: 9 });
  });

  it('cannot be calculated while nobody knows its end, unless the period was over', () => {
    expect(counted({ ...twentyDays, suspended: [{ from: '2024-04-02' }] }))
      .toEqual({ known: false, reason: 'suspended', year: 2024, day: '2024-04-02' });
    expect(counted({ ...twentyDays, suspended: [{ from: '2024-04-03' }] })).toMatchObject({ lastDay: '2024-04-02' });
    const waiting = { ...twentyDays, style: 'wait' } as const;
    expect(counted({ ...waiting, suspended: [{ from: '2024-04-02' }] })).toMatchObject({ reason: 'suspended', day: '2024-04-02' });
    expect(counted({ ...waiting, suspended: [{ from: '2024-04-03' }] })).toMatchObject({ earliest: '2024-04-03' });
  });

  it('lets no period end on one of its days: a Sunday rolls over them', () => {
    const fiveDays = { style: 'civil-forward', start: '2024-06-25', length: 5, unit: 'day' } as const;
    expect(counted({ ...fiveDays, suspended: [{ from: '2024-07-01', to: '2024-07-03' }] })).toMatchObject({
      rawLastDay: '2024-06-30', lastDay: '2024-07-03', suspendedDays: 0,
      rolledOver: [{ day: '2024-06-30', name: '일요일' }, { day: '2024-07-01', name: '집행정지' }, { day: '2024-07-02', name: '집행정지' }],
    });
    expect(counted({ ...fiveDays, suspended: [{ from: '2024-07-01' }] })).toMatchObject({ known: false, reason: 'suspended', day: '2024-07-01' });
  });

  it.each([
    ['wait', 'day', 7, { lastDay: '2024-03-23', earliest: '2024-03-24' }],
    ['no-roll-forward', 'day', 7, { lastDay: '2024-03-23', earliest: '2024-03-24' }],
    ['minimum-period', 'day', 7, { lastDay: '2024-03-23' }],
    ['prompt', 'business-day', 3, { lastDay: '2024-03-20' }],
  ] as const)('stops %s too', (style, unit, length, expected) => {
    const suspended = [{ from: '2024-03-17', to: '2024-03-20' }];
    expect(counted({ style, start: '2024-03-13', length, unit, suspended })).toMatchObject({ ...expected, suspendedDays: 3 });
  });

  it('stops session days and hours', () => {
    const suspended = [{ from: '2024-06-12', to: '2024-06-15' }];
    expect(counted({ style: 'session', start: '2024-06-10', length: 3, unit: 'day', suspended })).toMatchObject({ lastDay: '2024-06-16', suspendedDays: 3 });
    expect(counted({ style: 'session', start: '2024-06-10', length: 3, unit: 'day', suspended: [{ from: '2024-06-12' }] }))
      .toMatchObject({ reason: 'suspended', day: '2024-06-12' });
    expect(counted({ style: 'session', start: '2024-06-10', length: 30, unit: 'day', suspended: [{ from: '2024-07-12' }] }))
      .toMatchObject({ reason: 'sessions-unknown', day: '2024-06-29' });
    expect(counted({ style: 'hours', start: '2024-06-11', time: '14:00', length: 24, unit: 'hour', suspended }))
      .toMatchObject({ lastDay: '2024-06-15', lastTime: '14:00', suspendedDays: 3 });
  });

  it.each(['back', 'hours-back', 'hours-business-back', 'fixed', 'event'] as const)('is not for %s', (style) => {
    const spec = { ...twentyDays, style, unit: 'hour', date: '01-10' } as const;
    expect(() => counted({ ...spec, suspended: [{ from: '2024-03-20' }] })).toThrow(RangeError);
    expect(() => counted({ ...spec, extended: [{ length: 1, unit: 'day' }] })).toThrow(RangeError);
  });

  it('does not end before it begins', () => {
    expect(() => counted({ ...twentyDays, suspended: [{ from: '2024-03-20', to: '2024-03-19' }] })).toThrow(RangeError);
  });
});

describe('연장', () => {
  const petition = { style: 'civil-forward', start: '2023-02-14', length: 12, unit: 'month' } as const;
  const extended = [{ length: 12, unit: 'month' }] as const;

  it('adds what has the same unit: the residents\' bill accepted on 2023-02-14 is to be decided by 2025-02-14', () => {
    expect(counted(petition)).toMatchObject({ lastDay: '2024-02-14' });
    expect(counted({ ...petition, extended })).toMatchObject({
      length: 12, rawLastDay: '2025-02-14', lastDay: '2025-02-14', extended: [{ length: 12, unit: 'month' }],
      notes: ['기간을 12개월 연장하였습니다.'],
    });
  });

  // 2025-11-26 is what was reported as the last day after the suspension; its days are 285, when they were is not known here.
  it('is suspended with the period: 285 days later', () => {
    expect(counted({ ...petition, extended, suspended: [{ from: '2024-01-01', to: '2024-10-12' }] }))
      .toMatchObject({ rawLastDay: '2025-11-26', lastDay: '2025-11-26', suspendedDays: 285 });
    expect(counted({ ...petition, extended, suspended: [{ from: '2024-01-01', to: '2024-10-15' }] }))
      .toMatchObject({ rawLastDay: '2025-11-29', lastDay: '2025-12-01', suspendedDays: 288 });
  });

  it('counts on from the raw end in another unit', () => {
    expect(counted({ style: 'civil-forward', start: '2024-06-25', length: 5, unit: 'day', extended: [{ length: 1, unit: 'month' }, { length: 2, unit: 'day' }] }))
      .toMatchObject({
        rawLastDay: '2024-08-02', lastDay: '2024-08-02',
        extended: [{ length: 1, unit: 'month', after: '2024-07-02' }, { length: 2, unit: 'day' }],
        notes: ['2024년 7월 2일에 이어 1개월을 더 세었습니다.', '기간을 2일 연장하였습니다.'],
      });
  });

  it('extends hours by hours and by nothing else', () => {
    const oneDay = { style: 'hours', start: '2024-03-08', time: '14:30', length: 24, unit: 'hour' } as const;
    expect(counted({ ...oneDay, extended: [{ length: 2, unit: 'hour' }] })).toMatchObject({ length: 24, lastTime: '16:30' });
    expect(() => counted({ ...oneDay, extended: [{ length: 1, unit: 'day' }] })).toThrow(RangeError);
  });

  it('extends session days by session days, and counts on in months by the calendar', () => {
    const requested = { style: 'session', start: '2024-06-10', length: 7, unit: 'day' } as const;
    expect(counted({ ...requested, extended: [{ length: 3, unit: 'day' }] })).toMatchObject({ lastDay: '2024-06-20' });
    expect(counted({ ...requested, extended: [{ length: 1, unit: 'month' }] })).toMatchObject({ lastDay: '2024-07-17' });
  });

  it('gives a length to a period that has none', () => {
    expect(counted({ style: 'wait', start: '2024-03-13', length: 0, unit: 'day', extended: [{ length: 1, unit: 'week' }] }))
      .toMatchObject({ lastDay: '2024-03-20', earliest: '2024-03-21' });
  });
});
