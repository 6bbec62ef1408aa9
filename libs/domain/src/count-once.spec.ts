import { describe, expect, it } from '@jest/globals';
import { count, legalCalendar } from '@uian/calendar';
import { countOnce, workingDayOnOrBefore } from './count-once.js';
import { plainDay } from './time.js';

const TRANSFER = { style: 'civil-forward', start: '2024-03-08', length: 5, unit: 'day' } as const;

describe('countOnce', () => {
  it('answers what the count itself answers, and the same answer again', () => {
    const calendar = legalCalendar();
    const first = countOnce(TRANSFER, calendar);
    expect(first).toEqual(count({ ...TRANSFER, start: plainDay(TRANSFER.start) }, calendar));
    expect(countOnce({ ...TRANSFER }, calendar)).toBe(first);
  });

  it('never takes one question, or one calendar, for another', () => {
    const calendar = legalCalendar();
    const holiday = legalCalendar({ corrections: [{ day: '2024-03-13', holiday: '임시공휴일' }] });
    const lastDay = (counted: ReturnType<typeof countOnce>) => counted.known && counted.lastDay;
    expect(lastDay(countOnce(TRANSFER, calendar))).toBe('2024-03-13');
    expect(lastDay(countOnce({ ...TRANSFER, length: 6 }, calendar))).toBe('2024-03-14');
    expect(lastDay(countOnce({ ...TRANSFER, includeFirst: true }, calendar))).toBe('2024-03-12');
    expect(lastDay(countOnce({ ...TRANSFER, style: 'wait' }, calendar))).toBe('2024-03-13');
    expect(lastDay(countOnce({ ...TRANSFER, unit: 'business-day' }, calendar))).toBe('2024-03-15');
    expect(lastDay(countOnce(TRANSFER, holiday))).toBe('2024-03-14');
  });

  it('finds the last working day, and none beyond the published calendar', () => {
    const calendar = legalCalendar();
    expect(workingDayOnOrBefore('2024-03-03', calendar)).toBe('2024-02-29');
    expect(workingDayOnOrBefore('2028-01-03', calendar)).toBeNull();
  });

  it('starts afresh after very many questions, with the same answers', () => {
    const calendar = legalCalendar();
    const first = countOnce({ ...TRANSFER, style: 'no-roll-forward' }, calendar);
    for (let length = 1; length <= 5_000; length += 1) countOnce({ ...TRANSFER, style: 'no-roll-forward', length: 1_000 + length }, calendar);
    const again = countOnce({ ...TRANSFER, style: 'no-roll-forward' }, calendar);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
