import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';
import { referStandingCommittee } from './refer.standing-committee.js';

const day = '2024-02-07';

describe('refer.standing-committee', () => {
  it('refuses a committee that the council does not have', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.refer', { day, stream: id, input: { committee: '우주위원회' } }).violations).toEqual([{
      rule: 'refer.standing-committee', term: '소관 상임위원회 회부', article: '서울특별시의회 회의규칙 제19조제1항',
      certainty: 'inferred', message: '우주위원회: 이 의회의 상임위원회가 아닙니다.', field: 'committee',
    }]);
  });

  it('refuses a special committee', () => {
    const { docket, id } = billAt('received');
    const context = docket.context('bill.refer', { day, stream: id, input: { committee: SPECIAL_COMMITTEE } });
    expect(referStandingCommittee(context)).toMatchObject({ field: 'committee' });
  });

  it('passes a standing committee, and between sessions, too', () => {
    const { docket, id } = billAt('received');
    expect(docket.calendar.sessions.some((session) => session.from <= day && day <= session.to)).toBe(false);
    docket.do('bill.refer', { day, stream: id, input: { committee: COMMITTEE } });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: COMMITTEE });
  });
});
