import { describe, expect, it } from '@jest/globals';
import { legalCalendar } from '@uian/calendar';
import type { CalendarInputs } from './commands/council-inputs.js';
import { EMPTY_CALENDAR_BOOK, evolveCalendar, type CalendarBook } from './evolve-calendar.js';
import { plainDay } from './time.js';

const session = (more: Partial<CalendarInputs['calendar.set-session']> = {}): CalendarInputs['calendar.set-session'] => ({
  ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'], ...more,
});

const fold = (...events: [type: 'calendar.set-session' | 'calendar.correct-holiday', payload: object][]): CalendarBook =>
  events.reduce<CalendarBook>((book, [type, payload], at) =>
    evolveCalendar(book, { type, day: '2024-01-02', payload: payload as Record<string, unknown>, sequence: at + 1, recordedAt: 0 }),
  EMPTY_CALENDAR_BOOK);

describe('the calendar of a council', () => {
  it('keeps its sessions in order, 임시회 and 정례회', () => {
    const book = fold(
      ['calendar.set-session', session({ ordinal: 324, kind: 'regular', from: '2024-06-10', to: '2024-06-28', plenarySittings: [] })],
      ['calendar.set-session', session()],
    );
    expect(book.sessions.map(({ ordinal, term }) => [ordinal, term])).toEqual([[322, '임시회'], [324, '정례회']]);
    expect(book.sequence).toBe(2);
  });

  it('replaces a session that is set again', () => {
    const book = fold(['calendar.set-session', session()], ['calendar.set-session', session({ to: '2024-03-11' })]);
    expect(book.sessions).toHaveLength(1);
    expect(book.sessions[0]).toMatchObject({ id: '322', to: '2024-03-11' });
  });

  it('adds a holiday and takes it back', () => {
    const added = fold(['calendar.correct-holiday', { on: '2024-03-04', holiday: '임시공휴일', reason: '국무회의 의결' }]);
    const calendar = (book: CalendarBook) => legalCalendar({ sessions: book.sessions, corrections: book.corrections });
    expect(calendar(added).workingDay(plainDay('2024-03-04'))).toBe(false);
    const back = evolveCalendar(added, {
      type: 'calendar.correct-holiday', day: '2024-01-03', payload: { on: '2024-03-04', holiday: null }, sequence: 2, recordedAt: 0,
    });
    expect(back.corrections).toEqual([{ day: '2024-03-04', holiday: null }]);
    expect(calendar(back).workingDay(plainDay('2024-03-04'))).toBe(true);
  });
});
