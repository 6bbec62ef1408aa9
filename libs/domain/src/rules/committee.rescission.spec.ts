import { describe, expect, it } from '@jest/globals';
import { billAt, Docket, recordedVote, ROAD } from '@uian/testing/law';

const day = ROAD.sitting;
const decided = (council: string) => {
  const { docket, id, meeting } = billAt('committee-decided', { docket: new Docket({ council }) });
  const entry = (present: number, yes: number) => ({
    day, stream: id,
    input: { meeting: meeting!, motion: 'discarded' as const, vote: recordedVote(present, yes, present - yes), reason: '상위법령 개정' },
  });
  return { docket, id, entry };
};

describe('committee.rescission', () => {
  it('refuses a vote with fewer than half of the members present', () => {
    const { docket, entry } = decided('seoul');
    expect(docket.refused('bill.rescind-in-committee', entry(5, 5)).violations).toEqual([{
      rule: 'committee.rescission', term: '위원회 번안 의결정족수', article: '서울특별시의회 회의규칙 제26조제2항', certainty: 'inferred',
      message: '재적 11명 가운데 5명이 출석했습니다. 6명이 출석해야 의결할 수 있습니다.', field: 'vote.present',
    }]);
  });

  it.each(['seoul', 'gyeonggi'])('changes the decision in %s by two thirds of those present', (council) => {
    const { docket, id, entry } = decided(council);
    docket.do('bill.rescind-in-committee', entry(9, 6));
    expect(docket.bill(id)).toMatchObject({ state: 'not-sent-to-plenary', committeeOutcome: 'discarded' });
  });

  it('leaves the decision as it was by less than two thirds', () => {
    const { docket, id, entry } = decided('seoul');
    docket.do('bill.rescind-in-committee', entry(11, 7));
    expect(docket.bill(id)).toMatchObject({ state: 'committee-decided', committeeOutcome: 'passed-unamended' });
  });
});
