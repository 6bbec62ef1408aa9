import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, ROAD } from '@uian/testing/law';
import { voteSecret } from './vote.secret.js';

const open = recordedVote(80, 80);
const secret = { ...open, method: 'secret' } as const;

describe('vote.secret', () => {
  it('refuses 재의결 by a recorded vote', () => {
    const { docket, id } = billAt('reconsideration-placed');
    expect(docket.refused('bill.reconsider', { day: ROAD.reconsidered, stream: id, input: { vote: open } }).violations).toMatchObject([{
      rule: 'vote.secret', article: '지방자치법 제74조', message: '무기명투표로 표결해야 하는 안건입니다.', field: 'vote.method',
    }]);
    docket.do('bill.reconsider', { day: ROAD.reconsidered, stream: id, input: { vote: secret } });
  });

  it('refuses to decide a 재의요구안 of its own number otherwise, and leaves every other bill to its record', () => {
    const again = billAt('plenary-placed', { kind: 'reconsideration-request', by: 'mayor' });
    const of = ({ docket, id }: typeof again, vote: typeof open | typeof secret) =>
      voteSecret(docket.context('bill.decide-in-plenary', { day: ROAD.plenary, stream: id, input: { motion: 'passed-unamended', vote } }));
    expect(of(again, open)).toMatchObject({ rule: 'vote.secret' });
    expect(of(again, secret)).toBeUndefined();
    expect(of(billAt('plenary-placed'), open)).toBeUndefined();
  });

  it.each([['seoul', true], ['gyeonggi', false]] as const)('asks it of a fast-track motion in %s: %s', (council, asked) => {
    const { docket, id } = billAt('referred', { council });
    const found = voteSecret(docket.context('bill.designate-fast-track', { day: '2024-02-20', stream: id, input: { signatories: 56, vote: open } }));
    expect(found !== undefined).toBe(asked);
  });

  it.each([['seoul', true], ['gyeonggi', false]] as const)('asks it of a closure motion in %s: %s', (council, asked) => {
    const { docket, id } = billAt('unlimited-debate', { council });
    const found = voteSecret(docket.context('bill.vote-closure', { day: ROAD.plenary, stream: id, input: { time: '10:00', vote: open } }));
    expect(found !== undefined).toBe(asked);
  });
});
