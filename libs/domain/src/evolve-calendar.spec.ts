import { describe, expect, it } from '@jest/globals';
import { legalCalendar } from '@uian/calendar';
import { CouncilDocket, SESSION_322, SESSION_324 } from '@uian/testing/law';
import { subjectIn, subjectWords } from './council-book.js';
import { foldCalendar } from './evolve-calendar.js';
import { plainDay } from './time.js';

const TERM_11 = { ordinal: 11, from: '2022-07-01', to: '2026-06-30' };
const set = (docket = new CouncilDocket(), day = '2024-01-15') => docket.do('calendar.set-session', { day, input: SESSION_322 });
const sessionDays = (docket: CouncilDocket, ...days: string[]) => days.filter((day) => docket.calendar.isSessionDay(plainDay(day)));

describe('the calendar of a council', () => {
  it('keeps its sessions in order, 임시회 and 정례회', () => {
    const { book } = set(new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_324 }));
    expect(book.sessions.map(({ ordinal, term }) => [ordinal, term])).toEqual([[322, '임시회'], [324, '정례회']]);
    expect(book).toMatchObject({ sequence: 2, calendarSequence: 2 });
  });

  it('replaces a session that is set again', () => {
    const input = { ...SESSION_322, to: '2024-03-07', plenarySittings: ['2024-02-20'] };
    const { book } = set().do('calendar.set-session', { day: '2024-02-20', input });
    expect(book.sessions).toMatchObject([{ id: '322', to: '2024-03-07', plenarySittings: ['2024-02-20'] }]);
  });

  it('adds a holiday and takes it back', () => {
    const reason = '국무회의 의결';
    const docket = set().do('calendar.correct-holiday', { day: '2024-01-16', input: { on: '2024-03-04', holiday: '임시공휴일', reason } });
    expect(docket.calendar.workingDay(plainDay('2024-03-04'))).toBe(false);
    docket.do('calendar.correct-holiday', { day: '2024-01-17', input: { on: '2024-03-04', holiday: null, reason } });
    expect(docket.book).toMatchObject({ corrections: [{ day: '2024-03-04', holiday: null }], calendarSequence: 3 });
    expect(docket.calendar.workingDay(plainDay('2024-03-04'))).toBe(true);
  });

  it('counts no day of a recess as a day of the session', () => {
    const docket = set().do('calendar.resolve-recess', { day: '2024-02-20', input: { session: 322, from: '2024-02-24', to: '2024-02-28' } });
    expect(sessionDays(docket, '2024-02-19', '2024-02-23', '2024-02-24', '2024-02-28', '2024-02-29', '2024-03-09'))
      .toEqual(['2024-02-23', '2024-02-29']);
  });

  it('moves the days of a session, and lets fall what then lies outside', () => {
    const docket = set().do('calendar.resolve-recess', { day: '2024-02-20', input: { session: 322, from: '2024-02-24', to: '2024-02-28' } })
      .do('calendar.resolve-recess', { day: '2024-02-20', input: { session: 322, from: '2024-03-01', to: '2024-03-07' } })
      .do('calendar.resolve-recess', { day: '2024-02-20', input: { session: 322, from: '2024-03-05', to: '2024-03-06' } })
      .do('calendar.change-session', { day: '2024-02-22', input: { session: 322, to: '2024-03-02', reason: '단축 의결' } });
    expect(docket.book.sessions).toMatchObject([{
      from: '2024-02-20', to: '2024-03-02', plenarySittings: ['2024-02-20', '2024-02-29'],
      recesses: [{ from: '2024-02-24', to: '2024-02-28' }, { from: '2024-03-01', to: '2024-03-02' }],
    }]);
    docket.do('calendar.set-sittings', { day: '2024-02-22', input: { session: 322, plenarySittings: ['2024-03-02'], reason: '변경' } });
    expect(docket.calendar.nextPlenarySitting(plainDay('2024-02-22'))?.day).toBe('2024-03-02');
  });

  it('ends a session on the day on which it closes early, and leaves it where it closes in time', () => {
    expect(set().do('calendar.close-session', { day: '2024-03-06', input: { session: 322 } }).book.sessions)
      .toMatchObject([{ to: '2024-03-06', plenarySittings: ['2024-02-20', '2024-02-29'] }]);
    const { book } = set().do('calendar.close-session', { day: '2024-03-08', input: { session: 322 } });
    expect(book).toMatchObject({ sessions: [{ to: '2024-03-08' }], calendarSequence: 1 });
  });

  it('knows the terms of the members', () => {
    const docket = new CouncilDocket().do('calendar.set-term', { day: '2024-01-02', input: TERM_11 });
    expect(docket.calendar.termOn(plainDay('2026-06-30'))).toEqual(TERM_11);
    expect(docket.calendar.termOn(plainDay('2026-07-01'))).toBeUndefined();
  });

  it('is not another one because of what is only papers', () => {
    const docket = set().do('calendar.convene', { day: '2024-02-15', input: { session: 322, on: '2024-02-20' } })
      .do('calendar.close-session', { day: '2024-03-08', input: { session: 322 } })
      .do('calendar.publish-minutes', { day: '2024-03-20', input: { session: 322 } })
      .do('calendar.adopt-plan', { day: '2024-12-20', input: { year: 2025 } });
    expect(docket.book).toMatchObject({ sequence: 5, calendarSequence: 1 });
  });

  it('folds what was recorded before there were terms, recesses and minutes', () => {
    const old = [
      { type: 'calendar.set-session', day: '2024-01-15', payload: SESSION_322, sequence: 1, recordedAt: 0 },
      { type: 'calendar.correct-holiday', day: '2024-02-01', payload: { on: '2024-03-04', holiday: '임시공휴일', reason: '의결' }, sequence: 2, recordedAt: 0 },
    ] as const;
    const calendar = legalCalendar(foldCalendar(old));
    const on = plainDay('2024-03-04');
    expect([calendar.sessionOn(on)?.ordinal, calendar.workingDay(on), calendar.terms]).toEqual([322, false, []]);
  });
});

describe('what the stream of a council knows of each of its subjects', () => {
  it('is kept apart: what is asked of one session is not asked of another', () => {
    const { book } = set().do('calendar.set-session', { day: '2024-01-15', input: SESSION_324 })
      .do('calendar.close-session', { day: '2024-03-08', input: { session: 322 } });
    expect(Object.keys(subjectIn(book, 'session', 322)!.facts)).toEqual(['calendar.set-session', 'calendar.close-session']);
    expect(Object.keys(subjectIn(book, 'session', 324)!.facts)).toEqual(['calendar.set-session']);
  });

  it('has a name in the words of the office', () => {
    const { book } = set().do('calendar.set-term', { day: '2024-01-15', input: TERM_11 })
      .do('calendar.set-session', { day: '2024-01-15', input: SESSION_324 })
      .do('calendar.request-session', { day: '2024-04-01', input: { session: 323, by: 'head' } })
      .do('calendar.schedule-documents', { day: '2024-04-01', input: { subject: '채무 현황', dueOn: '2024-04-12' } })
      .do('calendar.schedule-questions', { day: '2024-04-01', input: { subject: '교통', on: '2024-06-12', time: '10:00' } });
    expect(book.subjects.map(subjectWords)).toEqual([
      '제322회 임시회', '제11대 의회', '2025년 연간 기본일정', '제324회 정례회', '제323회 임시회', '서류제출 요구(채무 현황)', '시정질문(교통)',
    ]);
  });
});
