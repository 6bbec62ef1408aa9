import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { sessionOverlap } from './session.overlap.js';

const expected = { rule: 'session.overlap', term: '겹치지 않는 회기', article: '기록 원칙', certainty: null };
const set = () => new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
const other = (from: string, to: string) =>
  ({ day: '2024-01-16', input: { ordinal: 323, kind: 'extraordinary' as const, from, to, plenarySittings: [] } });
const message = '제322회 임시회(2024. 2. 20.(화)부터 2024. 3. 8.(금)까지)와 겹칩니다.';

describe('session.overlap', () => {
  it.each([['2024-03-08', '2024-03-20', 'from'], ['2024-02-10', '2024-02-20', 'to'], ['2024-02-21', '2024-02-22', 'from']])(
    'refuses a session from %s to %s, which shares a day with another', (from, to, field) => {
      expect(set().refused('calendar.set-session', other(from, to)).violations).toEqual([{ ...expected, message, field }]);
    });

  it('passes one that begins the day after, and the same session set again', () => {
    expect(sessionOverlap(set().context('calendar.set-session', other('2024-03-09', '2024-03-20')))).toBeUndefined();
    expect(sessionOverlap(set().context('calendar.set-session', { day: '2024-02-20', input: { ...SESSION_322, to: '2024-03-09' } }))).toBeUndefined();
  });

  it('judges a change by the days that it would lead to', () => {
    const docket = set().do('calendar.set-session', other('2024-03-10', '2024-03-20'));
    const change = (more: { from?: string; to?: string }) => ({ day: '2024-03-05', input: { session: 322, reason: '연장', ...more } });
    expect(docket.refused('calendar.change-session', change({ to: '2024-03-10' })).violations).toMatchObject([{ ...expected, field: 'to' }]);
    expect(sessionOverlap(docket.context('calendar.change-session', change({ to: '2024-03-09' })))).toBeUndefined();
  });

  it('refuses a change after which the session would end before it begins', () => {
    const input = { session: 322, to: '2024-02-19', reason: '오기' };
    expect(set().refused('calendar.change-session', { day: '2024-02-01', input }).violations)
      .toEqual([{ ...expected, message: '회기의 끝이 시작보다 이릅니다.', field: 'to' }]);
  });
});
