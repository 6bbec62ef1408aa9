import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { sessionRecess } from './session.recess.js';

const set = () => new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
const recess = (from: string, to: string) => ({ day: '2024-02-20', input: { session: 322, from, to } });

describe('session.recess', () => {
  it.each([['2024-02-19', '2024-02-25', 'from'], ['2024-03-01', '2024-03-09', 'to']])(
    'refuses a recess from %s to %s, which leaves the session', (from, to, field) => {
      expect(set().refused('calendar.resolve-recess', recess(from, to)).violations).toEqual([{
        rule: 'session.recess', term: '회기 안의 휴회', article: '기록 원칙', certainty: null, field,
        message: '휴회는 제322회 임시회의 회기(2024. 2. 20.(화)부터 2024. 3. 8.(금)까지) 안이어야 합니다.',
      }]);
    });

  it('passes one that fills the session', () => {
    expect(sessionRecess(set().context('calendar.resolve-recess', recess('2024-02-20', '2024-03-08')))).toBeUndefined();
  });
});
