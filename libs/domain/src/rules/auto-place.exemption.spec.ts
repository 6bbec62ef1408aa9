import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const day = '2024-05-30';

describe('auto-place.exemption', () => {
  it('refuses the exemption where the vice-chair was not consulted', () => {
    const { docket, id } = billAt('referred');
    const input = { viceChairConsulted: false, reason: '추가 검토' };
    expect(docket.refused('bill.exempt-auto-place', { day, stream: id, input }).violations).toEqual([{
      rule: 'auto-place.exemption', term: '자동상정 제외 협의', article: '서울특별시의회 회의규칙 제54조의3',
      certainty: 'verified', message: '자동상정에서 제외하려면 부위원장과 협의해야 합니다.', field: 'viceChairConsulted',
    }]);
  });

  it('passes after the consultation', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.exempt-auto-place', { day, stream: id, input: { viceChairConsulted: true, reason: '추가 검토' } });
    expect(docket.bill(id).facts['bill.exempt-auto-place']).toMatchObject({ day });
  });
});
