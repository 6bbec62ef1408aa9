import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { sessionSittings } from './session.sittings.js';

const set = () => new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
const sittings = (...plenarySittings: string[]) => ({ day: '2024-02-20', input: { session: 322, plenarySittings, reason: '의사일정 변경' } });

describe('session.sittings', () => {
  it.each(['2024-02-19', '2024-03-09'])('refuses a sitting on %s, outside the session, and names it', (outside) => {
    expect(set().refused('calendar.set-sittings', sittings('2024-02-20', outside)).violations).toMatchObject([{
      rule: 'session.sittings', term: '회기 안의 본회의', certainty: null, field: 'plenarySittings.1',
      message: expect.stringContaining('제322회 임시회의 회기(2024. 2. 20.(화)부터 2024. 3. 8.(금)까지) 밖의 날입니다: '),
    }]);
  });

  it('passes sittings on its first and last day, and none at all', () => {
    expect(sessionSittings(set().context('calendar.set-sittings', sittings('2024-02-20', '2024-03-08')))).toBeUndefined();
    expect(sessionSittings(set().context('calendar.set-sittings', sittings()))).toBeUndefined();
  });
});
