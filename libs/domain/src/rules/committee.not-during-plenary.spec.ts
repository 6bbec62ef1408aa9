import { describe, expect, it } from '@jest/globals';
import { addCouncilPack, COUNCIL_PACKS, procedureAsOf } from '@uian/procedure';
import { approvedAgenda, billAt } from '@uian/testing/law';
import { committeeNotDuringPlenary } from './committee.not-during-plenary.js';

function opening(day: string, input: object = {}) {
  const { docket, id } = billAt('referred');
  return docket.context('meeting.open', { day, stream: approvedAgenda(docket, [id]), input: { present: 11, ...input } });
}

describe('committee.not-during-plenary', () => {
  it('refuses to open on a day of the plenary without a ground', () => {
    expect(committeeNotDuringPlenary(opening('2024-03-08'))).toEqual({
      rule: 'committee.not-during-plenary', term: '본회의 중 위원회 개회 금지', article: '서울특별시의회 회의규칙 제51조', certainty: 'inferred',
      field: 'besidePlenary', message: '본회의가 열리는 날입니다. 본회의 중에는 위원회를 열 수 없습니다. 열 수 있는 근거를 고르세요.',
    });
  });

  it.each(['apart', 'resolved', 'consulted', 'steering'])('passes it where it is held by this ground: %s', (besidePlenary) => {
    expect(committeeNotDuringPlenary(opening('2024-03-08', { besidePlenary }))).toBeUndefined();
  });

  it('asks nothing on any other day', () => {
    expect(committeeNotDuringPlenary(opening('2024-03-05'))).toBeUndefined();
  });

  it('is a rule where the pack cites an article for it, and nowhere else', () => {
    expect(procedureAsOf('gyeonggi', '2026-01-02').rule('committee.not-during-plenary')?.citation.article).toBe('제72조');
    const seoul = COUNCIL_PACKS.get('seoul')!;
    addCouncilPack({ ...seoul, id: 'at-any-time', practice: { ...seoul.practice, noCommitteeDuringPlenary: undefined } });
    expect(procedureAsOf('at-any-time', '2026-01-02').rule('committee.not-during-plenary')).toBeUndefined();
  });
});
