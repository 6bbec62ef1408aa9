import { describe, expect, it } from '@jest/globals';
import { COMMITTEE, Docket, introduction } from '@uian/testing/law';
import { billSubmit } from './bill.submit.js';
import { NOT_JUDGED } from './rule.js';

const anyMeeting = '00000000-0000-4000-8000-999999999999';

function introducedOn(day: string) {
  const docket = new Docket();
  return { docket, stream: docket.do('bill.introduce', { day, input: introduction() }) };
}

/** 접수 for 제326회 임시회, which begins on 2024-08-27: the last day is 2024-08-12. */
function receipt(day: string, more: { urgency?: string; forSession?: number } = { forSession: 326 }) {
  const { docket, stream } = introducedOn('2024-08-01');
  return billSubmit(docket.context('bill.receive', { day, stream, input: more }));
}

describe('bill.submit', () => {
  it('refuses a receipt on the fourteenth day before the session', () => {
    const { docket, stream } = introducedOn('2024-08-01');
    expect(docket.refused('bill.receive', { day: '2024-08-13', stream, input: { forSession: 326 } }).violations).toEqual([{
      rule: 'bill.submit', term: '의안 제출 기한', article: '서울특별시의회 회의규칙 제18조제3항', certainty: 'verified',
      message: '제326회 임시회에는 2024. 8. 12.(월)까지 제출해야 합니다 (회기 시작 15일 전). 긴급을 요하면 그 사유를 적으세요.',
      field: 'forSession',
    }]);
  });

  it('passes a receipt on the fifteenth day before the session', () => {
    expect(receipt('2024-08-12')).toBeUndefined();
  });

  it('passes an urgent bill at any time', () => {
    expect(receipt('2024-08-26', { forSession: 326, urgency: '수해 복구' })).toBeUndefined();
  });

  it('is not judged for a receipt before 2024-07-01, whose figure was not read', () => {
    const { docket, stream } = introducedOn('2024-06-03');
    expect(billSubmit(docket.context('bill.receive', { day: '2024-06-30', stream, input: { forSession: 326 } }))).toBe(NOT_JUDGED);
    expect(receipt('2024-08-13', { forSession: 326 })).not.toBe(NOT_JUDGED);
  });

  it('says of the bill that its receipt was not judged', () => {
    const { docket, stream } = introducedOn('2024-06-03');
    docket.do('bill.receive', { day: '2024-06-03', stream });
    expect(docket.bill(stream).notJudged).toEqual([{ rule: 'bill.submit', act: 'bill.receive', sequence: 2 }]);
  });

  it('receives a bill that is late for the next session for the one after it', () => {
    const { docket, stream } = introducedOn('2024-08-01');
    docket.do('bill.receive', { day: '2024-08-13', stream });
    expect(docket.bill(stream).forSession).toBe(327);
  });

  it('receives a bill for the next session that it is in time for', () => {
    const { docket, stream } = introducedOn('2024-08-01');
    docket.do('bill.receive', { day: '2024-08-12', stream });
    expect(docket.bill(stream).forSession).toBe(326);
  });

  it('judges the receipt again at placement, for the session in which the bill comes up', () => {
    const { docket, stream } = introducedOn('2024-08-01');
    docket.do('bill.receive', { day: '2024-08-13', stream });
    docket.do('bill.refer', { day: '2024-08-13', stream, input: { committee: COMMITTEE } });
    const placed = (day: string) => billSubmit(docket.context('bill.place', { day, stream, input: { meeting: anyMeeting } }));
    expect(placed('2024-09-03')).toMatchObject({ rule: 'bill.submit', allowedFrom: '2024-11-01' });
    expect(placed('2024-11-05')).toBeUndefined();
  });

  it('asks nothing of a committee that sits between sessions', () => {
    const { docket, stream } = introducedOn('2024-08-01');
    docket.do('bill.receive', { day: '2024-08-20', stream });
    expect(billSubmit(docket.context('bill.place', { day: '2024-10-08', stream, input: { meeting: anyMeeting } }))).toBeUndefined();
  });
});
