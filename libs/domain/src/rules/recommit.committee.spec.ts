import { describe, expect, it } from '@jest/globals';
import { billAt, OTHER_COMMITTEE, recordedVote, ROAD } from '@uian/testing/law';

describe('recommit.committee', () => {
  const { docket, id } = billAt('plenary-placed');
  const entry = (committee: string) =>
    ({ day: ROAD.plenary, stream: id, input: { committee, reason: '추가 심사', vote: recordedVote(80, 60, 20) } }) as const;

  it('refuses a committee that the council does not have', () => {
    expect(docket.refused('bill.recommit', entry('없는위원회')).violations).toMatchObject([{
      rule: 'recommit.committee', article: '서울특별시의회 회의규칙 제28조', message: '없는위원회: 이 의회의 위원회가 아닙니다.', field: 'committee',
    }]);
  });

  it('refers to another committee, where the wait begins anew', () => {
    docket.do('bill.recommit', entry(OTHER_COMMITTEE));
    const bill = docket.bill(id);
    expect(bill).toMatchObject({ state: 'referred', committee: OTHER_COMMITTEE });
    expect(bill.facts['bill.refer']).toMatchObject({ day: ROAD.plenary });
    expect(bill.committeeOutcome).toBeUndefined();
  });
});
