import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, ROAD } from '@uian/testing/law';

describe('plenary.rescission', () => {
  const entry = (id: string, present: number, yes: number) => ({ day: ROAD.plenary, stream: id, input: {
    motion: 'passed-amended', vote: recordedVote(present, yes, present - yes), reason: '자구 오류', consenting: 28,
  } }) as const;

  it('refuses a vote without a majority of the members present', () => {
    const { docket, id } = billAt('passed');
    expect(docket.refused('bill.rescind-in-plenary', entry(id, 55, 55)).violations)
      .toMatchObject([{ rule: 'plenary.rescission', field: 'vote.present' }]);
  });

  it('changes the decision by two thirds of those present: 54 of 80', () => {
    const { docket, id } = billAt('passed');
    docket.do('bill.rescind-in-plenary', entry(id, 80, 54));
    expect(docket.bill(id)).toMatchObject({ state: 'passed', plenaryOutcome: 'passed-amended' });
  });

  it('leaves the decision as it was, and its transfer due when it was, by 53', () => {
    const { docket, id } = billAt('passed');
    docket.do('bill.rescind-in-plenary', entry(id, 80, 53));
    const bill = docket.bill(id);
    expect(bill).toMatchObject({ state: 'passed', plenaryOutcome: 'passed-unamended' });
    expect(bill.facts['bill.rescind-in-plenary']).toMatchObject({ idle: true });
  });

  it('comes too late once the bill was transferred', () => {
    const { docket, id } = billAt('transferred');
    const refusal = docket.refused('bill.rescind-in-plenary', { ...entry(id, 80, 80), day: '2024-06-10' });
    expect(refusal.violations).toContainEqual(expect.objectContaining({ rule: 'record.state' }));
  });
});
