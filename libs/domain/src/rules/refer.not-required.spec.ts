import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE, type RoadOptions } from '@uian/testing/law';

const directly = { day: '2024-03-08' } as const;
const placed = (options: RoadOptions) => {
  const { docket, id } = billAt('received', options);
  return docket.ask('bill.place-directly', { ...directly, stream: id });
};

describe('refer.not-required', () => {
  it('refuses a bill of members that no committee has reviewed', () => {
    expect(placed({})).toMatchObject({ accepted: false, refusal: { violations: [{
      rule: 'refer.not-required', article: '서울특별시의회 회의규칙 제21조제2항·제22조',
      message: '위원회에 회부해야 하는 의안입니다. 위원회안과 회부하지 아니하는 의안만 바로 상정합니다.',
    }] } });
  });

  it('passes a committee’s own bill, and what the council refers to no committee', () => {
    expect(placed({ by: 'committee' }).accepted).toBe(true);
    expect(placed({ kind: 'reconsideration-request', by: 'mayor' }).accepted).toBe(true);
  });

  it('refuses a committee’s bill once the chair has referred it to another committee', () => {
    const { docket, id } = billAt('received', { by: 'committee' });
    docket.do('bill.refer', { day: '2024-02-07', stream: id, input: { committee: OTHER_COMMITTEE } });
    expect(docket.refused('bill.place-directly', { ...directly, stream: id }).violations).toMatchObject([{ rule: 'refer.not-required' }]);
  });

  it('takes a bill out of its committee once the time set for it is over and the interim report was heard', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.designate-period', {
      day: '2024-02-20', stream: id, input: { until: '2024-03-04', ground: 'agreement', consulted: ['대표의원'], agreed: ['대표의원'] } });
    const refused = () => docket.refused('bill.place-directly', { ...directly, stream: id }).violations;
    const message = '지정한 심사기간이 지나고 중간보고를 들은 의안만 심사를 마치지 않고 본회의에 상정할 수 있습니다.';
    expect(refused()).toMatchObject([{ rule: 'refer.not-required', message }]);
    docket.do('bill.report-interim', { day: '2024-03-05', stream: id, input: { summary: '이견이 있음' } });
    docket.do('bill.place-directly', { ...directly, stream: id });
    expect(docket.bill(id)).toMatchObject({ state: 'plenary-placed', committee: COMMITTEE });
  });
});
