import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, recordedVote, ROAD } from '@uian/testing/law';

describe('amendment.decision', () => {
  const moved = (state: 'plenary-placed' | 'debated', day: string) => {
    const { docket, id } = billAt(state);
    docket.do('bill.move-amendment', { day, stream: id, input: amendment(1) });
    const entry = (present: number, yes: number) =>
      ({ day, stream: id, input: { amendment: 1, vote: recordedVote(present, yes, present - yes) } }) as const;
    return { docket, id, entry };
  };

  it('refuses a vote of 55 of the 111 members', () => {
    const { docket, entry } = moved('plenary-placed', ROAD.plenary);
    expect(docket.refused('bill.vote-amendment', entry(55, 55)).violations).toMatchObject([{
      rule: 'amendment.decision', message: '재적 111명 가운데 55명이 출석했습니다. 56명이 출석해야 의결할 수 있습니다.',
    }]);
  });

  it('carries it by 41 of 80, and loses it on a tie', () => {
    for (const [yes, carried] of [[41, true], [40, false]] as const) {
      const { docket, id, entry } = moved('plenary-placed', ROAD.plenary);
      docket.do('bill.vote-amendment', entry(80, yes));
      expect(docket.bill(id)).toMatchObject({ state: 'plenary-placed', amendments: [{ number: 1, carried }] });
    }
  });

  it('counts the members of the committee before the committee', () => {
    const { docket, id, entry } = moved('debated', ROAD.sitting);
    expect(docket.refused('bill.vote-amendment', entry(5, 5)).violations).toMatchObject([{ rule: 'amendment.decision' }]);
    docket.do('bill.vote-amendment', entry(6, 4));
    expect(docket.bill(id)).toMatchObject({ amendments: [{ level: 'committee', carried: true }] });
  });
});
