import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { committeeWaitFull } from './committee.wait.full.js';

const meeting = '00000000-0000-4000-8000-999999999999';

describe('committee.wait.full', () => {
  it.each([
    ['ordinance.enactment', '제정조례안'],
    ['ordinance.full-amendment', '전부개정조례안'],
  ] as const)('bars %s for ten days after its referral', (kind, term) => {
    const { docket, id } = billAt('referred', { kind });
    expect(docket.refused('bill.place', { day: '2024-02-17', stream: id, input: { meeting } }).violations).toContainEqual({
      rule: 'committee.wait.full', term: '제정·전부개정조례안 상정 대기', article: '서울특별시의회 회의규칙 제54조의2',
      certainty: 'inferred', allowedFrom: '2024-02-18',
      message: `${term}은 회부된 날(2024. 2. 7.(수))부터 10일이 지나야 상정할 수 있습니다. 2024. 2. 18.(일)부터 가능합니다.`,
    });
    expect(committeeWaitFull(docket.context('bill.place', { day: '2024-02-18', stream: id, input: { meeting } }))).toBeUndefined();
  });

  it.each(['ordinance.partial-amendment', 'ordinance.repeal'] as const)('says nothing of %s', (kind) => {
    const { docket, id } = billAt('referred', { kind });
    expect(committeeWaitFull(docket.context('bill.place', { day: '2024-02-08', stream: id, input: { meeting } }))).toBeUndefined();
  });

  it('gives way to a resolution of the committee', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
    const input = { meeting, earlyByResolution: '긴급하고 불가피함' };
    expect(committeeWaitFull(docket.context('bill.place', { day: '2024-02-08', stream: id, input }))).toBeUndefined();
  });
});
