import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322, SESSION_324 } from '@uian/testing/law';
import { NOT_JUDGED } from './rule.js';
import { sessionLength } from './session.length.js';

const expected = {
  rule: 'session.length', term: '회기 일수의 한도', article: '서울특별시의회 기본 조례 제7조제3항', certainty: 'inferred',
  message: '임시회의 회기는 20일을 넘을 수 없습니다 (21일).', field: 'to',
};
const set = (to: string) => ({ day: '2024-02-20', input: { ...SESSION_322, to, plenarySittings: [] } });

describe('session.length', () => {
  it('refuses an 임시회 of twenty-one days, and passes one of twenty', () => {
    expect(new CouncilDocket().refused('calendar.set-session', set('2024-03-11')).violations).toEqual([expected]);
    expect(sessionLength(new CouncilDocket().context('calendar.set-session', set('2024-03-10')))).toBeUndefined();
  });

  it('refuses an extension to twenty-one days', () => {
    const docket = new CouncilDocket().do('calendar.set-session', set('2024-03-08'));
    expect(docket.refused('calendar.change-session', { day: '2024-03-05', input: { session: 322, to: '2024-03-11', reason: '연장' } }).violations)
      .toEqual([expected]);
  });

  it('is not asked of a 정례회', () => {
    const input = { ...SESSION_324, to: '2024-07-20' };
    expect(sessionLength(new CouncilDocket().context('calendar.set-session', { day: '2024-06-10', input }))).toBeUndefined();
  });

  it('does not judge where the figure of the day is not known', () => {
    const context = new CouncilDocket().context('calendar.set-session', set('2024-03-11'));
    const { procedure } = context;
    expect(sessionLength({ ...context, procedure: { ...procedure, rule: (id) => ({ ...procedure.rule(id)!, figure: null }) } })).toBe(NOT_JUDGED);
  });
});
