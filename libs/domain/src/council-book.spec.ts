import { describe, expect, it } from '@jest/globals';
import { COUNCIL_STATES, isFinal } from '@uian/procedure';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { councilStateOf } from './council-book.js';
import { foldCalendar } from './evolve-calendar.js';
import { calendarHistory } from './recount.js';

const session = { session: 322 };
const TERM_11 = { ordinal: 11, from: '2022-07-01', to: '2026-06-30' };

/** The life of a session, with what stands beside it. */
const life = () => new CouncilDocket()
  .do('calendar.set-term', { day: '2024-01-15', input: TERM_11 })
  .do('calendar.request-session', { day: '2024-02-05', input: { ...session, by: 'head' } })
  .do('calendar.convene', { day: '2024-02-15', input: { ...session, on: '2024-02-20' } })
  .do('calendar.set-session', { day: '2024-02-20', input: SESSION_322 })
  .do('calendar.resolve-recess', { day: '2024-02-20', input: { ...session, from: '2024-02-21', to: '2024-02-28' } })
  .do('calendar.set-sittings', { day: '2024-02-29', input: { ...session, plenarySittings: ['2024-02-20', '2024-02-29'], reason: '변경' } })
  .do('calendar.change-session', { day: '2024-02-29', input: { ...session, to: '2024-03-07', reason: '단축 의결' } })
  .do('calendar.close-session', { day: '2024-03-06', input: session })
  .do('calendar.post-draft-minutes', { day: '2024-03-11', input: session })
  .do('calendar.publish-minutes', { day: '2024-03-20', input: session })
  .do('calendar.correct-holiday', { day: '2024-03-21', input: { on: '2024-04-10', holiday: '국회의원선거일', reason: '누락' } })
  .do('calendar.adopt-plan', { day: '2024-12-20', input: { year: 2025 } });

describe('where a council stands', () => {
  it('is what was done last of its newest session; papers and holidays leave it there', () => {
    const { events } = life();
    const states = events.map((_, nth) => councilStateOf(foldCalendar(events.slice(0, nth + 1))));
    expect(states).toEqual(['constituted', 'requested', 'convened', 'in-session', 'in-recess', 'in-session', 'in-session', 'session-closed',
      'minutes-posted', 'session-concluded', 'session-concluded', 'session-concluded']);
  });

  it('is nowhere before anything was recorded', () => {
    expect(councilStateOf(new CouncilDocket().book)).toBe('unconstituted');
  });

  it('is over with its term, until the next begins', () => {
    const docket = life().do('calendar.notify-result', { day: '2026-07-02', input: session });
    expect(councilStateOf(docket.book)).toBe('term-over');
    docket.do('calendar.set-term', { day: '2026-07-03', input: { ordinal: 12, from: '2026-07-01', to: '2030-06-30' } });
    expect(councilStateOf(docket.book)).toBe('constituted');
  });

  it('is never the end of a road: no state has the name of a final one of a bill or a meeting', () => {
    expect(Object.keys(COUNCIL_STATES).filter(isFinal)).toEqual([]);
  });
});

describe('the changes of a calendar', () => {
  it('are those of its days, each in the words of the office', () => {
    expect(calendarHistory(life().events).after(0).map(({ sequence, words }) => [sequence, words])).toEqual([
      [1, '제11대 의원 임기 등록'], [4, '제322회 회기 등록'], [5, '제322회 휴회 의결'], [6, '제322회 본회의 일정 변경'], [7, '제322회 회기 변경'],
      [8, '제322회 조기 폐회'], [11, '국회의원선거일 2024-04-10 지정'],
    ]);
  });

  it('leave one calendar standing until the next', () => {
    const history = calendarHistory(life().events);
    expect(history.at(10)).toBe(history.at(8));
    expect(history.at(11)).not.toBe(history.at(10));
    expect(history.book).toEqual(life().book);
  });
});
