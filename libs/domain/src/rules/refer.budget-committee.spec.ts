import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-08';
const reviewed = () => {
  const { docket, id } = billAt('preliminary-review', { kind: 'budget.main', by: 'mayor' });
  for (const committee of [COMMITTEE, OTHER_COMMITTEE]) docket.do('bill.report-preliminary', { day, stream: id, input: { committee } });
  return { docket, stream: id };
};

describe('refer.budget-committee', () => {
  it.each([COMMITTEE, '우주위원회'])('refuses %s', (committee) => {
    const { docket, stream } = reviewed();
    expect(docket.refused('bill.refer-to-budget-committee', { day, stream, input: { committee } }).violations).toEqual([{
      rule: 'refer.budget-committee', term: '예산결산특별위원회 회부', article: '서울특별시의회 회의규칙 제65조제2항',
      certainty: 'inferred', message: `${committee}: 이 의회의 예산결산특별위원회가 아닙니다.`, field: 'committee',
    }]);
  });

  it('passes the budget committee, and its referral is the one that counts', () => {
    const { docket, stream } = reviewed();
    docket.do('bill.refer-to-budget-committee', { day, stream, input: { committee: SPECIAL_COMMITTEE } });
    expect(docket.bill(stream)).toMatchObject({
      state: 'referred', committee: SPECIAL_COMMITTEE, facts: { 'bill.refer': { day } },
    });
  });
});
