import { describe, expect, it } from '@jest/globals';
import { billAt, OTHER_COMMITTEE, proposal } from '@uian/testing/law';

const expected = {
  rule: 'introduce.alternative', term: '원안을 심사하는 동안의 대안', article: '서울특별시의회 회의규칙 제24조제4항', certainty: 'inferred',
};
const message = (nth: number) => `${nth}번째 원안은 이 위원회가 심사하고 있는 의안이 아니거나 두 번 적혀 있습니다.`;

describe('introduce.alternative', () => {
  it.each(['referred', 'debated', 'held'] as const)('passes an alternative to a bill that is %s', (state) => {
    const { docket, id, bill } = billAt(state);
    const alternative = docket.do('bill.propose-by-committee', { day: bill.lastDay, input: proposal({ resolvedOn: bill.lastDay, alternativeTo: [id] }) });
    expect(docket.bill(alternative).proposer).toEqual({ kind: 'committee', committee: 'planning-economy', alternativeTo: [id] });
  });

  it.each(['received', 'committee-decided', 'withdrawn'] as const)('refuses an alternative to a bill that is %s', (state) => {
    const { docket, id, bill } = billAt(state);
    const input = proposal({ resolvedOn: bill.lastDay, alternativeTo: [id] });
    expect(docket.refused('bill.propose-by-committee', { day: bill.lastDay, input }).violations)
      .toEqual([{ ...expected, message: message(1), field: 'alternativeTo.0' }]);
  });

  it('refuses an alternative to a bill of another committee, to one that nobody knows, and to one named twice', () => {
    const { docket, id, bill } = billAt('referred');
    const of = (more: object) => docket.refused('bill.propose-by-committee', {
      day: bill.lastDay, input: proposal({ resolvedOn: bill.lastDay, ...more }),
    }).violations;
    expect(of({ committee: OTHER_COMMITTEE, alternativeTo: [id] })).toMatchObject([{ field: 'alternativeTo.0' }]);
    expect(of({ alternativeTo: [id, '00000000-0000-4000-8000-999999999999'] })).toMatchObject([{ message: message(2), field: 'alternativeTo.1' }]);
    expect(of({ alternativeTo: [id, id] })).toMatchObject([{ message: message(2), field: 'alternativeTo.1' }]);
  });

  it('asks nothing of a committee bill that is no alternative', () => {
    expect(billAt('introduced', { by: 'committee' }).bill.proposer).not.toHaveProperty('alternativeTo');
  });
});
