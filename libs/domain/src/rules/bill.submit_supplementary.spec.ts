import { describe, expect, it } from '@jest/globals';
import { legalCalendar, type Session } from '@uian/calendar';
import { Docket, submission } from '@uian/testing/law';

/** Twelve days before 2025-09-05 is 2025-08-24, a Sunday. */
const SESSIONS: readonly Session[] = [
  { id: '386', ordinal: 386, kind: 'extraordinary', term: '임시회', from: '2025-09-05', to: '2025-09-19', plenarySittings: ['2025-09-05'] },
  { id: '387', ordinal: 387, kind: 'regular', term: '정례회', from: '2025-11-04', to: '2025-12-18', plenarySittings: ['2025-11-04'] },
];

function submitted({ council = 'gyeonggi', kind = 'budget.supplementary', on = '2025-08-01' } = {}) {
  const docket = new Docket({ council, calendar: legalCalendar({ sessions: SESSIONS }) });
  const stream = docket.do('bill.submit', { day: on, input: submission({ kind } as never) });
  return { docket, stream, received: (day: string, input = {}) => docket.ask('bill.receive', { day, stream, input }) };
}

describe('bill.submit_supplementary', () => {
  it('refuses a supplementary budget on the eleventh day before the session', () => {
    const { docket, stream } = submitted();
    expect(docket.refused('bill.receive', { day: '2025-08-25', stream, input: { forSession: 386 } }).violations).toEqual([{
      rule: 'bill.submit_supplementary', term: '추가경정예산안 제출 기한', article: '경기도의회 회의규칙 제25조제5항', certainty: 'verified',
      message: '제386회 임시회에는 2025. 8. 24.(일)까지 제출해야 합니다 (회기 시작 12일 전). 긴급을 요하면 그 사유를 적으세요.',
      field: 'forSession',
    }]);
  });

  it('passes it on the twelfth day, and an urgent one at any time', () => {
    expect(submitted().received('2025-08-24', { forSession: 386 }).accepted).toBe(true);
    expect(submitted().received('2025-09-01', { forSession: 386, urgency: '재난 지원' }).accepted).toBe(true);
  });

  it('receives a late one for the session after', () => {
    const { docket, stream, received } = submitted();
    received('2025-08-25');
    expect(docket.bill(stream).forSession).toBe(387);
    const inTime = submitted();
    inTime.received('2025-08-24');
    expect(inTime.docket.bill(inTime.stream).forSession).toBe(386);
  });

  it('asks nothing of other bills, nor before 2025-07-08', () => {
    expect(submitted({ kind: 'consent' }).received('2025-09-04', { forSession: 386 }).accepted).toBe(true);
    expect(submitted({ on: '2025-07-01' }).docket.context('bill.receive', { day: '2025-07-07' }).procedure.rule('bill.submit_supplementary'))
      .toBeUndefined();
  });

  it('leaves Seoul to its fifteen days for every bill', () => {
    const { docket, stream } = submitted({ council: 'seoul' });
    expect(docket.refused('bill.receive', { day: '2025-08-22', stream, input: { forSession: 386 } }).violations)
      .toMatchObject([{ rule: 'bill.submit' }]);
  });
});
