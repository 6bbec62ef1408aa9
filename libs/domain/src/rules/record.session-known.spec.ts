import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { recordSessionKnown } from './record.session-known.js';

const expected = { rule: 'record.session-known', term: '등록된 회기', article: '기록 원칙', certainty: null };
const set = () => new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });

describe('record.session-known', () => {
  it('refuses every act of a session that is not set, one that was only asked for too', () => {
    const docket = new CouncilDocket().do('calendar.request-session', { day: '2024-02-05', input: { session: 322, by: 'head' } });
    const unknown = [{ ...expected, message: '제322회 회기가 등록되어 있지 않습니다.', field: 'session' }];
    const day = '2024-03-08';
    expect(docket.refused('calendar.change-session', { day, input: { session: 322, to: '2024-03-09', reason: '연장' } }).violations).toEqual(unknown);
    expect(docket.refused('calendar.set-sittings', { day, input: { session: 322, plenarySittings: [], reason: '변경' } }).violations).toEqual(unknown);
    expect(docket.refused('calendar.resolve-recess', { day, input: { session: 322, from: day, to: day } }).violations).toEqual(unknown);
    for (const act of ['calendar.close-session', 'calendar.post-draft-minutes', 'calendar.publish-minutes', 'calendar.notify-result'] as const) {
      expect(docket.refused(act, { day, input: { session: 322 } }).violations).toEqual(unknown);
    }
  });

  it('refuses to close a session before it begins, and says from when', () => {
    expect(set().refused('calendar.close-session', { day: '2024-02-19', input: { session: 322 } })).toEqual({
      act: 'calendar.close-session', allowedFrom: '2024-02-20', violations: [{
        ...expected, message: '제322회 임시회는 2024. 2. 20.(화)에 시작합니다.', field: 'session', allowedFrom: '2024-02-20' }],
    });
  });

  it('lets it close on the day on which it begins', () => {
    expect(recordSessionKnown(set().context('calendar.close-session', { day: '2024-02-20', input: { session: 322 } }))).toBeUndefined();
  });

  it('lets its days be changed before it begins', () => {
    const input = { session: 322, from: '2024-02-21', reason: '연기' };
    expect(recordSessionKnown(set().context('calendar.change-session', { day: '2024-02-01', input }))).toBeUndefined();
  });
});
