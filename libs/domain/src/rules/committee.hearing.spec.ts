import { describe, expect, it } from '@jest/globals';
import { billAt, recordedVote, SUPPORTERS } from '@uian/testing/law';
import type { Bill } from '../bill.js';
import { committeeHearing } from './committee.hearing.js';

const day = '2024-03-05';

describe('committee.hearing', () => {
  /** The bill at the vote, as though no hearing had been held on the way. */
  function atTheVote(kind: Bill['kind'], facts: Bill['facts'] = {}, motion: 'passed-unamended' | 'held' = 'passed-unamended') {
    const { docket, id, meeting } = billAt('questioned', { kind });
    const { 'bill.hold-hearing': _held, ...rest } = docket.bill(id).facts;
    const context = docket.context('bill.decide-in-committee', {
      day, stream: id, input: { meeting: meeting!, motion, vote: recordedVote(11, 11) },
    });
    return committeeHearing({ ...context, bill: { ...docket.bill(id), facts: { ...rest, ...facts } } });
  }
  const fact = (sequence: number) => ({ day: '2024-02-22', sequence, recordedAt: 0 });

  it.each(['ordinance.enactment', 'ordinance.full-amendment'] as const)('bars the vote on %s without a hearing', (kind) => {
    expect(atTheVote(kind)).toEqual({
      rule: 'committee.hearing', term: '공청회', article: '서울특별시의회 회의규칙 제54조제5항', certainty: 'verified',
      message: '제정·전부개정조례안은 공청회를 열거나, 위원회 의결과 대표발의의원의 동의로 생략해야 의결할 수 있습니다.',
    });
  });

  it.each(['ordinance.partial-amendment', 'ordinance.repeal'] as const)('asks no hearing for %s', (kind) => {
    expect(atTheVote(kind)).toBeUndefined();
  });

  it('passes once a hearing was held', () => {
    expect(atTheVote('ordinance.enactment', { 'bill.hold-hearing': fact(5) })).toBeUndefined();
  });

  it('passes once it was lawfully omitted', () => {
    expect(atTheVote('ordinance.enactment', { 'bill.omit-hearing': fact(5) })).toBeUndefined();
  });

  it('bars the vote again where members demand the hearing after it was omitted', () => {
    expect(atTheVote('ordinance.enactment', { 'bill.omit-hearing': fact(5), 'bill.demand-hearing': fact(6) }))
      .toMatchObject({ rule: 'committee.hearing' });
  });

  it('lets the committee hold the bill over without one', () => {
    expect(atTheVote('ordinance.enactment', {}, 'held')).toBeUndefined();
  });

  it('stands in the way of a real vote, too', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
    docket.do('bill.omit-hearing', { day: '2024-02-21', stream: id, input: { resolved: true, leadConsents: true, reason: '경미' } });
    docket.do('bill.demand-hearing', { day: '2024-02-22', stream: id, input: { signatories: SUPPORTERS.slice(0, 10) } });
    const input = { meeting: '00000000-0000-4000-8000-999999999999', motion: 'passed-unamended', vote: recordedVote(11, 11) } as const;
    expect(docket.refused('bill.decide-in-committee', { day, stream: id, input }).violations.map((v) => v.rule))
      .toContain('committee.hearing');
  });
});
