import { describe, expect, it } from '@jest/globals';
import { billAt, ROAD } from '@uian/testing/law';

describe('debate.request', () => {
  const entry = (id: string, signatories: number) => ({ day: ROAD.plenary, stream: id, input: { signatories } }) as const;

  it('refuses the request of 36 of the 111 members, and takes that of 37', () => {
    const { docket, id } = billAt('plenary-placed');
    expect(docket.refused('bill.start-unlimited-debate', entry(id, 36)).violations).toMatchObject([{
      rule: 'debate.request', article: '서울특별시의회 회의규칙 제39조의2제1항', field: 'signatories',
      message: '36명이 서명했습니다. 재적의원 3분의 1인 37명이 서명해야 합니다.',
    }]);
    docket.do('bill.start-unlimited-debate', entry(id, 37));
    expect(docket.bill(id).state).toBe('unlimited-debate');
  });

  it('asks as many of a motion for closure', () => {
    const { docket, id } = billAt('unlimited-debate');
    const closure = (signatories: number) => ({ day: ROAD.plenary, stream: id, input: { signatories, time: '15:00' } }) as const;
    expect(docket.refused('bill.move-closure', closure(36)).violations).toMatchObject([{ rule: 'debate.request' }]);
    docket.do('bill.move-closure', closure(37));
  });

  it('refuses it of a budget, and not of 결산', () => {
    const budget = billAt('plenary-placed', { kind: 'budget.main', by: 'mayor' });
    expect(budget.docket.refused('bill.start-unlimited-debate', entry(budget.id, 111)).violations)
      .toMatchObject([{ rule: 'debate.request', message: '예산안에는 무제한토론을 요구할 수 없습니다.' }]);
    const settlement = billAt('plenary-placed', { kind: 'budget.settlement', by: 'mayor' });
    settlement.docket.do('bill.start-unlimited-debate', entry(settlement.id, 37));
  });

  it('refuses a second one of the same bill', () => {
    const { docket, id } = billAt('unlimited-debate');
    docket.do('bill.end-unlimited-debate', { day: ROAD.plenary, stream: id });
    expect(docket.bill(id).state).toBe('plenary-placed');
    expect(docket.refused('bill.start-unlimited-debate', entry(id, 111)).violations)
      .toMatchObject([{ message: '무제한토론이 끝난 의안에는 다시 요구할 수 없습니다.' }]);
  });
});
