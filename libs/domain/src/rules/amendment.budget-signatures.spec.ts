import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, ROAD, SUPPORTERS, type RoadOptions } from '@uian/testing/law';

const refused = (count: number, options: RoadOptions) => {
  const { docket, id } = billAt('plenary-placed', { by: 'mayor', ...options });
  const decision = docket.ask('bill.move-amendment', {
    day: ROAD.plenary, stream: id, input: amendment(1, { signatories: [...SUPPORTERS.slice(0, count)] }),
  });
  return decision.accepted ? [] : decision.refusal.violations;
};

describe('amendment.budget-signatures', () => {
  it('refuses an amendment of a budget that 21 members signed, and the thirteen of other bills are not asked', () => {
    expect(refused(21, { kind: 'budget.main' })).toMatchObject([{
      rule: 'amendment.budget-signatures', article: '서울특별시의회 회의규칙 제66조', message: '수정동의에 21명이 찬성했습니다 (22명 필요).',
    }]);
    expect(refused(22, { kind: 'budget.main' })).toEqual([]);
  });

  it('wants seventeen in 경기, for a supplementary budget, too', () => {
    expect(refused(16, { kind: 'budget.supplementary', council: 'gyeonggi' })).toMatchObject([{
      rule: 'amendment.budget-signatures', article: '경기도의회 회의규칙 제90조', message: '수정동의에 16명이 찬성했습니다 (17명 필요).',
    }]);
    expect(refused(17, { kind: 'budget.supplementary', council: 'gyeonggi' })).toEqual([]);
  });

  it('does not ask it of 결산, which is no budget: thirteen do', () => {
    expect(refused(12, { kind: 'budget.settlement' })).toMatchObject([{ rule: 'amendment.signatures' }]);
    expect(refused(13, { kind: 'budget.settlement' })).toEqual([]);
  });
});
