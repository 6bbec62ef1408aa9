import { describe, expect, it } from '@jest/globals';
import { procedureAsOf } from '@uian/procedure';
import { inFavour, least, tally } from './tally.js';

const { threshold } = procedureAsOf('seoul', '2024-03-05');
const A_THIRD = threshold('committee.opening-quorum').presence;
const MAJORITY = threshold('committee.decision').presence;
const TWO_THIRDS = threshold('plenary.reconsideration').favour!;

describe('least', () => {
  it.each([[9, 3], [10, 4], [11, 4], [12, 4], [13, 5], [111, 37], [0, 0]])('a third or more of %i is %i', (whole, needed) => {
    expect(least(A_THIRD, whole)).toBe(needed);
  });

  it.each([[10, 6], [11, 6], [12, 7], [111, 56], [1, 1], [0, 1]])('more than half of %i is %i', (whole, needed) => {
    expect(least(MAJORITY, whole)).toBe(needed);
  });

  it.each([[9, 6], [10, 7], [11, 8], [76, 51], [111, 74]])('two thirds or more of %i is %i', (whole, needed) => {
    expect(least(TWO_THIRDS, whole)).toBe(needed);
  });
});

describe('tally', () => {
  const decision = threshold('committee.decision');

  it('carries by a majority of a majority', () => {
    expect(tally(decision, { members: 11, present: 6, yes: 4 })).toEqual({ quorate: true, carried: true, presenceNeeded: 6, favourNeeded: 4 });
  });

  it('loses a tie (가부동수 부결)', () => {
    expect(tally(decision, { members: 11, present: 10, yes: 5 })).toMatchObject({ quorate: true, carried: false, favourNeeded: 6 });
  });

  it('loses without a quorum, however unanimous', () => {
    expect(tally(decision, { members: 11, present: 5, yes: 5 })).toMatchObject({ quorate: false, carried: false });
  });

  it('counts those who abstain as present', () => {
    expect(tally(decision, { members: 11, present: 11, yes: 5 }).carried).toBe(false);
    expect(tally(decision, { members: 11, present: 9, yes: 5 }).carried).toBe(true);
  });

  it('asks nobody in favour for an opening', () => {
    expect(tally(threshold('committee.opening-quorum'), { members: 11, present: 4, yes: 0 }))
      .toEqual({ quorate: true, carried: true, presenceNeeded: 4, favourNeeded: 0 });
  });

  it('recalls the second vote on 학생인권조례: 76 of 111 carried it', () => {
    expect(tally(threshold('plenary.reconsideration'), { members: 111, present: 111, yes: 76 }).carried).toBe(true);
    expect(tally(threshold('plenary.reconsideration'), { members: 111, present: 111, yes: 73 }).carried).toBe(false);
  });

  it('takes the absence of objections for everybody’s vote', () => {
    expect(inFavour({ method: 'no-objection', present: 9 })).toBe(9);
    expect(inFavour({ method: 'recorded', present: 9, yes: 5, no: 3, abstain: 1 })).toBe(5);
  });
});
