import { describe, expect, it } from '@jest/globals';
import { billAt, PROPOSER, SUPPORTERS } from '@uian/testing/law';

/** Rejected by the committee on 2024-03-05, told to the plenary on 03-08. */
function reported() {
  const travelled = billAt('not-sent-to-plenary');
  travelled.docket.do('bill.report-discard', { day: '2024-03-08', stream: travelled.id });
  return travelled;
}

const demand = (...signatories: string[]) => ({ by: 'members' as const, signatories });
const members = (count: number) => demand(...SUPPORTERS.slice(0, count));

describe('discard.demand', () => {
  it('refuses a demand of 36 of the 111 members', () => {
    const { docket, id } = reported();
    expect(docket.refused('bill.demand-plenary', { day: '2024-03-08', stream: id, input: members(36) }).violations).toMatchObject([{
      rule: 'discard.demand', article: '지방자치법 제81조', message: '의원 36명이 요구했습니다 (37명 필요).', field: 'signatories',
    }]);
  });

  it('counts each member once, and members alone', () => {
    const { docket, id } = reported();
    const refused = (input: ReturnType<typeof demand>) =>
      docket.refused('bill.demand-plenary', { day: '2024-03-08', stream: id, input }).violations;
    expect(refused(demand(...SUPPORTERS.slice(0, 36), SUPPORTERS[0]!))).toMatchObject([{ rule: 'discard.demand' }]);
    expect(refused(demand(PROPOSER, '홍길동'))).toMatchObject([{ message: '홍길동: 재적의원이 아닙니다.' }]);
  });

  it('sends it to the plenary by 37 members, or by the chair alone', () => {
    for (const input of [members(37), { by: 'council-chair' as const, signatories: [] }]) {
      const { docket, id } = reported();
      docket.do('bill.demand-plenary', { day: '2024-06-10', stream: id, input });
      expect(docket.bill(id).state).toBe('reported');
    }
  });

  it('refuses a demand before the plenary was told', () => {
    const { docket, id } = billAt('not-sent-to-plenary');
    expect(docket.refused('bill.demand-plenary', { day: '2024-03-06', stream: id, input: members(37) }).violations)
      .toMatchObject([{ rule: 'discard.demand', message: '위원회의 결정이 본회의에 보고된 뒤에 부의를 요구할 수 있습니다.' }]);
  });
});
