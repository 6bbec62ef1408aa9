import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, ROAD, type RoadOptions } from '@uian/testing/law';
import { rescissionConsent } from './rescission.consent.js';

const judged = (more: { consenting?: number; committeeResolvedOn?: string }, options?: RoadOptions) => {
  const { docket, id } = billAt('passed', options);
  return rescissionConsent(docket.context('bill.rescind-in-plenary', { day: ROAD.plenary, stream: id, input: {
    motion: 'passed-amended', vote: recordedVote(80, 80), reason: '자구 오류', ...more,
  } }));
};

describe('rescission.consent', () => {
  it('wants two thirds of the one proposer and 41 supporters: 28 of 42', () => {
    expect(judged({ consenting: 27 })).toMatchObject({
      rule: 'rescission.consent', article: '서울특별시의회 회의규칙 제26조제1항', message: '번안에 27명이 동의했습니다 (28명 필요).', field: 'consenting',
    });
    expect(judged({ consenting: 28 })).toBeUndefined();
    expect(judged({})).toMatchObject({ message: '번안에 0명이 동의했습니다 (28명 필요).' });
  });

  it('counts the proposers alone in 경기: the one of one', () => {
    expect(judged({}, { council: 'gyeonggi' })).toMatchObject({ message: '번안에 0명이 동의했습니다 (1명 필요).' });
    expect(judged({ consenting: 1 }, { council: 'gyeonggi' })).toBeUndefined();
  });

  it('wants a resolution of the committee, by that day, for a bill of the mayor', () => {
    const of = (committeeResolvedOn?: string) => judged({ committeeResolvedOn }, { by: 'mayor' });
    expect(of()).toMatchObject({ message: '소관 위원회가 번안을 의결한 날을 적어야 합니다.', field: 'committeeResolvedOn' });
    expect(of('2024-03-09')).toMatchObject({ field: 'committeeResolvedOn' });
    expect(of('2024-03-08')).toBeUndefined();
  });
});
