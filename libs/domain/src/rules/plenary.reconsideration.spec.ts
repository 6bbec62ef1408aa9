import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, ROAD } from '@uian/testing/law';

describe('plenary.reconsideration', () => {
  const again = (present: number, yes: number) => {
    const { docket, id } = billAt('reconsideration-placed');
    const vote = { ...recordedVote(present, yes, present - yes), method: 'secret' } as const;
    const decision = docket.ask('bill.reconsider', { day: ROAD.reconsidered, stream: id, input: { vote } });
    return decision.accepted ? docket.bill(id).state : decision.refusal.violations;
  };

  it('refuses a vote of 55 of the 111 members', () => {
    expect(again(55, 55)).toMatchObject([{ rule: 'plenary.reconsideration', article: '지방자치법 제32조제4항', field: 'vote.present' }]);
  });

  it('settles the ordinance by two thirds of those present, and ends it with one vote less', () => {
    expect(again(111, 76)).toBe('reconfirmed');
    expect(again(111, 74)).toBe('reconfirmed');
    expect(again(111, 73)).toBe('rejected');
  });
});
