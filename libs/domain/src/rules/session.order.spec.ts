import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { sessionOrder } from './session.order.js';

const expected = { rule: 'session.order', term: '소집 요구된 임시회', article: '지방자치법 제54조', certainty: 'inferred' };
const requested = () => new CouncilDocket().do('calendar.request-session', { day: '2024-02-05', input: { session: 322, by: 'head' } });
const set = () => new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
const on = (session: number, convenedFor = '2024-02-20', day = '2024-02-15') => ({ day, input: { session, on: convenedFor } });

describe('session.order', () => {
  it('refuses to convene a session that nobody asked for and nobody set', () => {
    expect(requested().refused('calendar.convene', on(323)).violations)
      .toEqual([{ ...expected, message: '제323회는 소집 요구도 회기 등록도 기록되어 있지 않습니다.', field: 'session' }]);
  });

  it('refuses a notice given after the session has met, and passes one of the same day', () => {
    expect(requested().refused('calendar.convene', on(322, '2024-02-14')).violations)
      .toEqual([{ ...expected, message: '집회일(2024. 2. 14.(수))이 공고한 날보다 이릅니다.', field: 'on' }]);
    expect(sessionOrder(requested().context('calendar.convene', on(322, '2024-02-15')))).toBeUndefined();
  });

  it('refuses another day than the one that the session is set for', () => {
    expect(set().refused('calendar.convene', on(322, '2024-02-21')).violations).toEqual([{
      ...expected, field: 'on',
      message: '제322회 임시회는 2024. 2. 20.(화)에 집회하기로 되어 있습니다. 집회일이 바뀌었으면 회기 변경을 먼저 기록하세요.',
    }]);
  });

  it('passes a session that was asked for, and one that is set', () => {
    for (const docket of [requested(), set()]) expect(sessionOrder(docket.context('calendar.convene', on(322)))).toBeUndefined();
  });
});
