import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, recordedVote, ROAD } from '@uian/testing/law';

describe('recommit.decision', () => {
  const { docket, id } = billAt('reported');
  const entry = (present: number, yes: number) =>
    ({ day: ROAD.plenary, stream: id, input: { committee: COMMITTEE, reason: '추가 심사', vote: recordedVote(present, yes, present - yes) } }) as const;

  it('refuses a motion on a tie: it is lost, and the bill stays where it is', () => {
    expect(docket.refused('bill.recommit', entry(80, 40)).violations).toMatchObject([{
      rule: 'recommit.decision', message: '찬성 40명으로 가결되지 않은 동의입니다 (41명 필요).', field: 'vote',
    }]);
  });

  it('refuses a vote of 55 of the 111', () => {
    expect(docket.refused('bill.recommit', entry(55, 55)).violations).toMatchObject([{ rule: 'recommit.decision', field: 'vote.present' }]);
  });

  it('sends it back to the same committee by 41 of 80, and the wait goes on from the first referral', () => {
    docket.do('bill.recommit', entry(80, 41));
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: COMMITTEE });
    expect(docket.bill(id).facts['bill.refer']).toMatchObject({ day: ROAD.referred });
  });
});
