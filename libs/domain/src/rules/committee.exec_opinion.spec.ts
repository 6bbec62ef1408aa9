import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote } from '@uian/testing/law';
import { committeeExecOpinion } from './committee.exec_opinion.js';

const day = '2024-03-05';
const introduce = { needsExecutiveOpinion: true };
const vote = recordedVote(11, 11);

describe('committee.exec_opinion', () => {
  it('bars the vote on a bill that costs money before the mayor was heard', () => {
    const { docket, id, meeting } = billAt('questioned', { introduce });
    const input = { meeting: meeting!, motion: 'passed-unamended', vote } as const;
    expect(docket.refused('bill.decide-in-committee', { day, stream: id, input }).violations).toEqual([{
      rule: 'committee.exec_opinion', term: '집행부 의견 청취', article: '서울특별시의회 회의규칙 제54조제3항',
      certainty: 'inferred', message: '의결하기 전에 시장의 의견을 들어야 하는 의안입니다.',
    }]);
  });

  it('passes once the mayor was heard', () => {
    const { docket, id, meeting } = billAt('questioned', { introduce });
    docket.do('bill.hear-executive', { day, stream: id, input: { opinion: '이견 없음' } });
    docket.do('bill.decide-in-committee', { day, stream: id, input: { meeting: meeting!, motion: 'passed-unamended', vote } });
    expect(docket.bill(id).state).toBe('committee-decided');
  });

  it('lets the committee hold the bill over before that', () => {
    const { docket, id, meeting } = billAt('questioned', { introduce });
    const input = { meeting: meeting!, motion: 'held', vote } as const;
    expect(committeeExecOpinion(docket.context('bill.decide-in-committee', { day, stream: id, input }))).toBeUndefined();
  });

  it('does not ask the mayor for an opinion on the mayor’s own bill', () => {
    const { docket, id, meeting } = billAt('questioned', { by: 'mayor', introduce });
    const input = { meeting: meeting!, motion: 'passed-unamended', vote } as const;
    expect(committeeExecOpinion(docket.context('bill.decide-in-committee', { day, stream: id, input }))).toBeUndefined();
  });
});
