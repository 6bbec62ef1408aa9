import { describe, expect, it } from '@jest/globals';
import { billAt, PROPOSER, recordedVote, ROAD, SUPPORTERS, type InputFor } from '@uian/testing/law';
import { recordVoteCount } from './record.vote-count.js';

type Vote = InputFor<'bill.decide-in-committee'>['vote'];
const expected = { rule: 'record.vote-count', term: '표결 수의 합', article: '기록 원칙', certainty: null, field: 'vote' };

describe('record.vote-count', () => {
  const { docket, id, meeting } = billAt('questioned');
  const entry = (vote: Vote) => ({ day: '2024-03-05', stream: id, input: { meeting: meeting!, motion: 'passed-unamended', vote } }) as const;
  const judged = (vote: Vote) => recordVoteCount(docket.context('bill.decide-in-committee', entry(vote)));

  it('refuses votes that do not add up to those present', () => {
    const vote = { method: 'recorded', present: 11, yes: 6, no: 3, abstain: 1 } as const;
    expect(docket.refused('bill.decide-in-committee', entry(vote)).violations)
      .toEqual([{ ...expected, message: '찬성 6명, 반대 3명, 기권 1명의 합이 출석 11명과 다릅니다.' }]);
  });

  it('refuses more present than are in office', () => {
    expect(judged(recordedVote(12, 12))).toEqual({ ...expected, message: '출석 12명이 재적 11명보다 많습니다.' });
    expect(judged({ method: 'no-objection', present: 12 })).toMatchObject({ rule: 'record.vote-count' });
  });

  it('passes everybody present, and an abstention counted', () => {
    expect(judged(recordedVote(11, 11))).toBeUndefined();
    expect(judged(recordedVote(11, 6, 3))).toBeUndefined();
  });

  it('holds a vote of the plenary against the members in office', () => {
    const plenary = billAt('plenary-placed');
    const of = (present: number) => recordVoteCount(plenary.docket.context('bill.decide-in-plenary', {
      day: '2024-03-08', stream: plenary.id, input: { motion: 'passed-unamended', vote: recordedVote(present, present) },
    }));
    expect(of(111)).toBeUndefined();
    expect(of(112)).toEqual({ ...expected, message: '출석 112명이 재적 111명보다 많습니다.' });
  });

  it('counts a secret vote, too', () => {
    const vote = { method: 'secret', present: 11, yes: 6, no: 3, abstain: 1 } as const;
    expect(judged(vote)).toEqual({ ...expected, message: '찬성 6명, 반대 3명, 기권 1명의 합이 출석 11명과 다릅니다.' });
  });

  it('takes those who are kept out of the vote from those who could be present', () => {
    const excluding = (...excluded: string[]) => judged({ ...recordedVote(10, 10), excluded });
    expect(excluding(PROPOSER)).toBeUndefined();
    expect(excluding(PROPOSER, PROPOSER)).toBeUndefined();
    expect(excluding(PROPOSER, SUPPORTERS[0]!)).toEqual({ ...expected, message: '출석 10명이 제척된 2명을 뺀 재적 9명보다 많습니다.' });
    expect(excluding('홍길동')).toEqual({ ...expected, message: '홍길동: 재적의원이 아니어서 제척할 수 없습니다.' });
  });

  it('holds every act that is a vote to it', () => {
    const again = billAt('reconsideration-placed');
    const vote = { method: 'secret', present: 111, yes: 76, no: 30, abstain: 4 } as const;
    expect(again.docket.refused('bill.reconsider', { day: ROAD.reconsidered, stream: again.id, input: { vote } }).violations)
      .toEqual([{ ...expected, message: '찬성 76명, 반대 30명, 기권 4명의 합이 출석 111명과 다릅니다.' }]);
  });
});
