import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-07';

describe('refer.own-committee', () => {
  it('refuses to refer a committee’s bill to that committee', () => {
    const { docket, id } = billAt('received', { by: 'committee' });
    expect(docket.refused('bill.refer', { day, stream: id, input: { committee: COMMITTEE } }).violations).toEqual([{
      rule: 'refer.own-committee', term: '위원회안의 회부 제외', article: '서울특별시의회 회의규칙 제22조', certainty: 'inferred',
      message: '위원회가 제안한 의안은 그 위원회에 회부하지 않습니다. 다른 위원회에 회부하거나 본회의에 바로 상정하세요.', field: 'committee',
    }]);
  });

  it('passes its referral to another committee', () => {
    const { docket, id } = billAt('received', { by: 'committee' });
    docket.do('bill.refer', { day, stream: id, input: { committee: OTHER_COMMITTEE } });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: OTHER_COMMITTEE });
  });

  it('asks nothing of a bill of members of that committee', () => {
    const { docket, id } = billAt('received');
    expect(docket.ask('bill.refer', { day, stream: id, input: { committee: COMMITTEE } }).accepted).toBe(true);
  });
});
