import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322, SESSION_324 } from '@uian/testing/law';
import { NOT_JUDGED } from './rule.js';
import { sessionRegularDays } from './session.regular-days.js';

/** 제324회 takes 19 days: 61 are left of the 80. */
const docket = (council?: string) => new CouncilDocket(council).do('calendar.set-session', { day: '2024-06-03', input: SESSION_324 });
const second = (to: string) => ({ day: '2024-10-02', input: { ...SESSION_324, ordinal: 327, from: '2024-11-01', to, plenarySittings: [] } });
const found = (to: string, council?: string) => sessionRegularDays(docket(council).context('calendar.set-session', second(to)));

describe('session.regular-days', () => {
  it('refuses what takes both regular sessions of a year beyond 80 days', () => {
    expect(docket().refused('calendar.set-session', second('2025-01-01')).violations).toEqual([{
      rule: 'session.regular-days', term: '정례회 회기 일수 합계의 한도', article: '서울특별시의회 기본 조례 제7조제1항', certainty: 'verified', field: 'to',
      message: '2024년의 정례회 회기가 모두 81일이 되어 80일을 넘습니다.',
    }]);
    expect(found('2024-12-31')).toBeUndefined();
  });

  it('asks a session that is prolonged, once', () => {
    const both = docket().do('calendar.set-session', second('2024-12-31'));
    expect(both.refused('calendar.change-session', { day: '2024-06-20', input: { session: 324, to: '2024-06-29', reason: '연장' } }).violations)
      .toMatchObject([{ rule: 'session.regular-days' }]);
  });

  it('counts no extraordinary session', () => {
    expect(sessionRegularDays(docket().context('calendar.set-session', { day: '2024-02-01', input: SESSION_322 }))).toBeUndefined();
  });

  it('does not judge a day whose figure was not read', () => {
    expect(found('2025-01-20', 'gyeonggi')).toBe(NOT_JUDGED);
  });
});
