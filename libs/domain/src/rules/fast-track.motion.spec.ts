import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote } from '@uian/testing/law';
import { fastTrackMotion } from './fast-track.motion.js';

const vote = { ...recordedVote(80, 80), method: 'secret' } as const;

describe('fast-track.motion', () => {
  const { docket, id } = billAt('referred');
  const entry = (signatories: number, by: 'members' | 'committee' = 'members') =>
    ({ day: '2024-02-20', stream: id, input: { by, signatories, vote } }) as const;
  const judged = (...of: Parameters<typeof entry>) => fastTrackMotion(docket.context('bill.designate-fast-track', entry(...of)));

  it('refuses a motion that 55 of the 111 members signed', () => {
    expect(docket.refused('bill.designate-fast-track', entry(55)).violations).toMatchObject([{
      rule: 'fast-track.motion', article: '서울특별시의회 회의규칙 제21조의2제1항', field: 'signatories',
      message: '지정동의에 55명이 서명했습니다. 재적 111명의 과반수인 56명이 서명해야 합니다.',
    }]);
  });

  it('passes one that 56 signed', () => {
    expect(judged(56)).toBeUndefined();
  });

  it('wants six of the eleven members of the committee where the motion is theirs', () => {
    expect(judged(5, 'committee')).toMatchObject({ message: '지정동의에 5명이 서명했습니다. 재적 11명의 과반수인 6명이 서명해야 합니다.' });
    expect(judged(6, 'committee')).toBeUndefined();
  });
});
