import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { NOT_JUDGED } from './rule.js';
import { sessionDaysAYear } from './session.days-a-year.js';

const session = (ordinal: number, from: string, to: string) => ({ ordinal, kind: 'regular' as const, from, to, plenarySittings: [] });
/** 29 + 31 + 30 + 31 days of a leap year: from 1 February to 31 May. */
const HUNDRED_TWENTY_ONE = session(323, '2024-02-01', '2024-05-31');
const year = (council?: string) => new CouncilDocket(council).do('calendar.set-session', {
  // In Seoul it is too long for a regular session by itself; in Gyeonggi that figure was not read for the day.
  day: '2024-01-02', input: HUNDRED_TWENTY_ONE, ...(council === undefined && { irregular: '이미 열린 회기' }),
});
const entry = (from: string, to: string, extension?: string) =>
  ({ day: '2024-11-01', input: { ...session(327, from, to), ...(extension && { extension }) } });

describe('session.days-a-year', () => {
  it('refuses what takes the year beyond 150 days, and says how to record a resolution', () => {
    expect([sessionDaysAYear(year().context('calendar.set-session', entry('2024-11-01', '2024-11-30')))]).toEqual([{
      rule: 'session.days-a-year', term: '연간 회의 일수의 한도', article: '서울특별시의회 기본 조례 제5조', certainty: 'inferred', field: 'extension',
      message: '2024년의 회의 일수가 151일이 되어 150일을 넘습니다. 본회의에서 연장을 의결했으면 그 의결을 적으세요.',
    }]);
    expect(sessionDaysAYear(year().context('calendar.set-session', entry('2024-11-01', '2024-11-29')))).toBeUndefined();
  });

  it('passes it with the resolution of the plenary', () => {
    expect(sessionDaysAYear(year().context('calendar.set-session', entry('2024-11-01', '2024-11-30', '제327회 제1차 본회의 의결')))).toBeUndefined();
  });

  it('refuses beyond 140 in Gyeonggi', () => {
    expect([sessionDaysAYear(year('gyeonggi').context('calendar.set-session', entry('2024-11-01', '2024-11-20')))])
      .toMatchObject([{ article: '경기도의회 기본 조례 제11조', message: expect.stringContaining('141일이 되어 140일') }]);
    expect(sessionDaysAYear(year('gyeonggi').context('calendar.set-session', entry('2024-11-01', '2024-11-19')))).toBeUndefined();
  });

  it('counts each year by its own days, where a session crosses New Year', () => {
    const docket = year().do('calendar.set-session', { day: '2024-01-02', input: session(321, '2023-12-20', '2024-01-28') });
    expect(sessionDaysAYear(docket.context('calendar.set-session', entry('2024-11-01', '2024-11-01')))).toBeUndefined();
    expect([sessionDaysAYear(docket.context('calendar.set-session', entry('2024-11-01', '2024-11-02')))]).toMatchObject([{ field: 'extension' }]);
    expect([sessionDaysAYear(docket.context('calendar.set-session', { day: '2022-11-01', input: session(320, '2022-12-30', '2023-05-27') }))])
      .toMatchObject([{ message: expect.stringContaining('2023년의 회의 일수가 159일') }]);
  });

  it('counts a session that is set again, or changed, once', () => {
    expect(sessionDaysAYear(year().context('calendar.set-session', { day: '2024-01-03', input: HUNDRED_TWENTY_ONE }))).toBeUndefined();
    const change = { day: '2024-05-31', input: { session: 323, to: '2024-06-30', reason: '연장' } };
    expect([sessionDaysAYear(year().context('calendar.change-session', change))]).toMatchObject([{ message: expect.stringContaining('151일') }]);
  });

  it('does not judge where the figure of the day is not known', () => {
    const context = new CouncilDocket().context('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
    const { procedure } = context;
    expect(sessionDaysAYear({ ...context, procedure: { ...procedure, rule: (id) => ({ ...procedure.rule(id)!, figure: null }) } })).toBe(NOT_JUDGED);
  });
});
