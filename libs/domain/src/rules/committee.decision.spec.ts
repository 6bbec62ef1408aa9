import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, type InputFor } from '@uian/testing/law';
import { committeeDecision } from './committee.decision.js';

const day = '2024-03-05';
type Motion = InputFor<'bill.decide-in-committee'>['motion'];

describe('committee.decision', () => {
  const { docket, id, meeting } = billAt('questioned');
  const entry = (motion: Motion, vote: InputFor<'bill.decide-in-committee'>['vote']) =>
    ({ day, stream: id, input: { meeting: meeting!, motion, vote } });
  const judged = (motion: Motion, present: number, yes: number) =>
    committeeDecision(docket.context('bill.decide-in-committee', entry(motion, recordedVote(present, yes))));
  const expected = {
    rule: 'committee.decision', term: '위원회 의결정족수', article: '서울특별시의회 회의규칙 제56조', certainty: 'inferred',
  };

  it('refuses a vote of five of eleven members: that is no majority', () => {
    expect(docket.refused('bill.decide-in-committee', entry('passed-unamended', recordedVote(5, 5))).violations).toEqual([
      { ...expected, message: '재적 11명 가운데 5명이 출석했습니다. 6명이 출석해야 의결할 수 있습니다.', field: 'vote.present' },
    ]);
  });

  it('passes a vote of six of eleven', () => {
    expect(judged('passed-unamended', 6, 6)).toBeUndefined();
  });

  it('takes the absence of objections for the vote of all present, and still wants a quorum', () => {
    const without = (present: number) => committeeDecision(
      docket.context('bill.decide-in-committee', entry('passed-unamended', { method: 'no-objection', present })));
    expect(without(6)).toBeUndefined();
    expect(without(5)).toMatchObject({ field: 'vote.present' });
  });

  it('takes a motion to pass that is not carried for a decision: the bill is rejected', () => {
    expect(judged('passed-unamended', 11, 0)).toBeUndefined();
  });

  it.each(['held', 'discarded'] as const)('refuses a motion “%s” that was not carried: nothing was decided', (motion) => {
    expect(judged(motion, 10, 5)).toEqual({
      ...expected, message: '찬성 5명으로 가결되지 않은 동의입니다 (6명 필요).', field: 'vote',
    });
    expect(judged(motion, 10, 6)).toBeUndefined();
  });
});
