import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const input = { summary: '소위원회 심사 중' };
const expected = {
  rule: 'designate.lapsed', term: '지정한 심사기간의 경과', article: '서울특별시의회 회의규칙 제21조제2항', certainty: 'inferred',
};

describe('designate.lapsed', () => {
  it('refuses an interim report on a bill with no period set', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('bill.report-interim', { day: '2024-02-14', stream: id, input }).violations)
      .toEqual([{ ...expected, message: '심사기간이 지정되지 않은 의안입니다.' }]);
  });

  it('refuses it on the last day of the period, and passes it on the day after', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.designate-period', {
      day: '2024-02-14', stream: id, input: { until: '2024-02-29', ground: 'agreement', consulted: ['최진혁'], agreed: ['최진혁'] },
    });
    expect(docket.refused('bill.report-interim', { day: '2024-02-29', stream: id, input }).violations)
      .toEqual([{ ...expected, message: '지정된 심사기간이 2024. 2. 29.(목)까지입니다.', allowedFrom: '2024-03-01' }]);
    expect(docket.ask('bill.report-interim', { day: '2024-03-01', stream: id, input }).accepted).toBe(true);
  });
});
