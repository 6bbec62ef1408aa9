import { describe, expect, it } from '@jest/globals';
import { billAt, SUPPORTERS } from '@uian/testing/law';
import { hearingOmission } from './hearing.omission.js';

const day = '2024-02-22';
const kind = 'ordinance.enactment';
const expected = {
  rule: 'hearing.omission', term: '공청회 생략', article: '서울특별시의회 회의규칙 제54조제6항', certainty: 'verified',
};
const input = (resolved: boolean, leadConsents: boolean) => ({ resolved, leadConsents, reason: '경미한 사항' });

describe('hearing.omission', () => {
  it('refuses to omit the hearing without a resolution of the committee', () => {
    const { docket, id } = billAt('referred', { kind });
    expect(docket.refused('bill.omit-hearing', { day, stream: id, input: input(false, true) }).violations)
      .toEqual([{ ...expected, message: '공청회를 생략하려면 위원회의 의결이 있어야 합니다.' }]);
  });

  it('refuses it without the consent of the lead proposer', () => {
    const { docket, id } = billAt('referred', { kind });
    expect(docket.refused('bill.omit-hearing', { day, stream: id, input: input(true, false) }).violations)
      .toEqual([{ ...expected, message: '공청회를 생략하려면 대표발의의원의 동의가 있어야 합니다.' }]);
  });

  it('asks no consent for a bill of the mayor, which no member leads', () => {
    const { docket, id } = billAt('referred', { kind, by: 'mayor' });
    expect(hearingOmission(docket.context('bill.omit-hearing', { day, stream: id, input: input(true, false) }))).toBeUndefined();
  });

  it('refuses it whatever was resolved once members have demanded the hearing', () => {
    const { docket, id } = billAt('referred', { kind });
    docket.do('bill.demand-hearing', { day, stream: id, input: { signatories: SUPPORTERS.slice(0, 10) } });
    expect(docket.refused('bill.omit-hearing', { day, stream: id, input: input(true, true) }).violations)
      .toEqual([{ ...expected, message: '의원들이 연서로 공청회를 요구하여 생략할 수 없습니다.' }]);
  });

  it('passes with both', () => {
    const { docket, id } = billAt('referred', { kind });
    expect(hearingOmission(docket.context('bill.omit-hearing', { day, stream: id, input: input(true, true) }))).toBeUndefined();
  });
});
