import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-07';
const budget = { kind: 'budget.main', by: 'mayor' } as const;
const refused = (...committees: string[]) => {
  const { docket, id } = billAt('received', budget);
  return docket.refused('bill.refer-preliminary', { day, stream: id, input: { committees } }).violations;
};

describe('refer.preliminary-committees', () => {
  it('refuses the budget committee itself', () => {
    expect(refused(COMMITTEE, SPECIAL_COMMITTEE)).toEqual([{
      rule: 'refer.preliminary-committees', term: '소관 상임위원회의 예비심사', article: '서울특별시의회 회의규칙 제65조제1항',
      certainty: 'inferred', message: `${SPECIAL_COMMITTEE}: 이 의회의 상임위원회가 아니거나 두 번 적혀 있습니다.`, field: 'committees.1',
    }]);
  });

  it('refuses a committee that the council does not have, and one that is named twice', () => {
    expect(refused('우주위원회')).toMatchObject([{ field: 'committees.0' }]);
    expect(refused(COMMITTEE, OTHER_COMMITTEE, COMMITTEE)).toMatchObject([{ field: 'committees.2' }]);
  });

  it('passes standing committees, each of which then owes its report', () => {
    expect(billAt('preliminary-review', budget).bill.preliminary)
      .toEqual([{ committee: COMMITTEE, reported: false }, { committee: OTHER_COMMITTEE, reported: false }]);
  });

  it('is no step of a bill that is no budget, nor is a budget referred as other bills are', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.refer-preliminary', { day, stream: id, input: { committees: [COMMITTEE] } }).violations)
      .toMatchObject([{ rule: 'record.state', message: '일부개정조례안에는 예비심사 회부 절차가 없습니다.' }]);
    const main = billAt('received', budget);
    expect(main.docket.refused('bill.refer', { day, stream: main.id, input: { committee: COMMITTEE } }).violations)
      .toMatchObject([{ rule: 'record.state', message: '예산안에는 위원회 회부 절차가 없습니다.' }]);
  });
});
