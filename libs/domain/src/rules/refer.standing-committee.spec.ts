import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';
import { referStandingCommittee } from './refer.standing-committee.js';

const day = '2024-02-07';
const expected = {
  rule: 'refer.standing-committee', term: '소관 상임위원회 회부', article: '서울특별시의회 회의규칙 제19조제1항', certainty: 'inferred',
};
const special = '예산결산특별위원회: 특별위원회에 회부하려면 본회의의 의결이 있어야 합니다. 그 의결을 적으세요.';

describe('refer.standing-committee', () => {
  it('refuses a committee that the council does not have, whatever was resolved', () => {
    const { docket, id } = billAt('received');
    for (const input of [{ committee: '우주위원회' }, { committee: '우주위원회', resolved: '제322회 제1차 본회의' }]) {
      expect(docket.refused('bill.refer', { day, stream: id, input }).violations)
        .toEqual([{ ...expected, message: '우주위원회: 이 의회의 상임위원회가 아닙니다.', field: 'committee' }]);
    }
  });

  it('refuses a special committee without a resolution of the plenary', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.refer', { day, stream: id, input: { committee: SPECIAL_COMMITTEE } }).violations)
      .toEqual([{ ...expected, message: special, field: 'resolved' }]);
  });

  it('passes a special committee by a resolution of the plenary', () => {
    const { docket, id } = billAt('received');
    docket.do('bill.refer', { day, stream: id, input: { committee: SPECIAL_COMMITTEE, resolved: '제322회 제1차 본회의' } });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: SPECIAL_COMMITTEE });
  });

  it('asks the same of a referral elsewhere', () => {
    const { docket, id } = billAt('referred');
    const found = (more: object) => referStandingCommittee(docket.context('bill.refer-elsewhere', {
      day, stream: id, input: { committee: SPECIAL_COMMITTEE, reason: '심사기간 도과', ...more },
    }));
    expect(found({})).toMatchObject({ message: special });
    expect(found({ resolved: '제322회 제6차 본회의' })).toBeUndefined();
  });

  it('passes a standing committee, and between sessions, too', () => {
    const { docket, id } = billAt('received');
    expect(docket.calendar.sessions.some((session) => session.from <= day && day <= session.to)).toBe(false);
    docket.do('bill.refer', { day, stream: id, input: { committee: COMMITTEE } });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: COMMITTEE });
  });
});
