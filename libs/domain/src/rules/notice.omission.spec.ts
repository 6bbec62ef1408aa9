import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const day = '2024-02-08';

describe('notice.omission', () => {
  it('refuses to omit the notice where no floor leader was consulted', () => {
    const { docket, id } = billAt('referred');
    const input = { reason: '회기 중 긴급', consulted: [] };
    expect(docket.refused('bill.omit-notice', { day, stream: id, input }).violations).toEqual([{
      rule: 'notice.omission', term: '입법예고 생략 협의', article: '서울특별시의회 회의규칙 제19조의2제1항', certainty: 'verified',
      message: '입법예고를 생략하려면 의장이 교섭단체 대표의원과 협의해야 합니다. 협의한 대표의원을 적으세요.', field: 'consulted',
    }]);
  });

  it('passes with the floor leader who was consulted', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.omit-notice', { day, stream: id, input: { reason: '회기 중 긴급', consulted: ['최진혁'] } });
    expect(docket.bill(id).facts['bill.omit-notice']).toMatchObject({ day });
  });
});
