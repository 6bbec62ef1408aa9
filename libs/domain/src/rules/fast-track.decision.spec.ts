import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote } from '@uian/testing/law';

const secret = (present: number, yes: number) => ({ ...recordedVote(present, yes, present - yes), method: 'secret' }) as const;

describe('fast-track.decision', () => {
  it('refuses a designation that 66 of the 111 members favoured: three fifths are 67', () => {
    const { docket, id } = billAt('referred');
    const entry = (yes: number) => ({ day: '2024-02-20', stream: id, input: { signatories: 56, vote: secret(100, yes) } }) as const;
    expect(docket.refused('bill.designate-fast-track', entry(66)).violations).toMatchObject([{
      rule: 'fast-track.decision', message: '찬성 66명으로 가결되지 않은 동의입니다 (67명 필요).', field: 'vote',
    }]);
    docket.do('bill.designate-fast-track', entry(67));
    expect(docket.bill(id).state).toBe('referred');
  });

  it('counts the committee alone where the motion is its own: seven of eleven', () => {
    const { docket, id } = billAt('referred');
    const entry = (yes: number) =>
      ({ day: '2024-02-20', stream: id, input: { by: 'committee', signatories: 6, vote: secret(11, yes) } }) as const;
    expect(docket.refused('bill.designate-fast-track', entry(6)).violations).toMatchObject([{ rule: 'fast-track.decision' }]);
    docket.do('bill.designate-fast-track', entry(7));
  });

  it('wants a plain majority in 경기, by name or secretly', () => {
    const { docket, id } = billAt('referred', { council: 'gyeonggi' });
    const entry = (yes: number) =>
      ({ day: '2024-02-20', stream: id, input: { signatories: 56, vote: recordedVote(100, yes, 100 - yes) } }) as const;
    expect(docket.refused('bill.designate-fast-track', entry(50)).violations).toMatchObject([{ rule: 'fast-track.decision' }]);
    docket.do('bill.designate-fast-track', entry(51));
  });
});
