import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, ROAD } from '@uian/testing/law';

describe('reconsideration.decision', () => {
  const decided = (present: number, yes: number) => {
    const { docket, id } = billAt('plenary-placed', { kind: 'reconsideration-request', by: 'mayor' });
    const vote = { ...recordedVote(present, yes, present - yes), method: 'secret' } as const;
    const decision = docket.ask('bill.decide-in-plenary', { day: ROAD.plenary, stream: id, input: { motion: 'passed-unamended', vote } });
    return decision.accepted ? docket.bill(id).state : decision.refusal.violations;
  };

  it('refuses a vote of 55 of the 111 members under its own name, not as an ordinary decision', () => {
    expect(decided(55, 55)).toMatchObject([{ rule: 'reconsideration.decision', article: '지방자치법 제32조제4항', field: 'vote.present' }]);
  });

  it('passes it by two thirds of those present, 54 of 80, and rejects it with 53', () => {
    expect(decided(80, 54)).toBe('passed');
    expect(decided(80, 53)).toBe('rejected');
  });
});
