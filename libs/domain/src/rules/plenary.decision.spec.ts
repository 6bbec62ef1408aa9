import { describe, expect, it } from '@jest/globals';
import { billAt, MEMBERS_IN_OFFICE, recordedVote } from '@uian/testing/law';
import { plenaryDecision } from './plenary.decision.js';

const day = '2024-03-08';

describe('plenary.decision', () => {
  const { docket, id } = billAt('plenary-placed');
  const entry = (present: number, yes: number) =>
    ({ day, stream: id, input: { motion: 'passed-unamended', vote: recordedVote(present, yes) } }) as const;

  it('refuses a vote of 55 of the 111 members in office', () => {
    expect(MEMBERS_IN_OFFICE).toBe(111);
    expect(docket.refused('bill.decide-in-plenary', entry(55, 55)).violations).toEqual([{
      rule: 'plenary.decision', term: '본회의 의결정족수', article: '지방자치법 제73조', certainty: 'inferred',
      message: '재적 111명 가운데 55명이 출석했습니다. 56명이 출석해야 의결할 수 있습니다.', field: 'vote.present',
    }]);
  });

  it('passes a vote of 56, whatever its result', () => {
    expect(plenaryDecision(docket.context('bill.decide-in-plenary', entry(56, 56)))).toBeUndefined();
    expect(plenaryDecision(docket.context('bill.decide-in-plenary', entry(56, 0)))).toBeUndefined();
  });
});
