import { describe, expect, it } from '@jest/globals';
import { billAt, designated } from '@uian/testing/law';

const input = { consulted: ['교섭단체 대표의원'], reason: '합의' };

describe('fast-track.exemption', () => {
  it('refuses it for a bill that was never designated', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('bill.exempt-fast-track', { day: '2024-02-20', stream: id, input }).violations).toMatchObject([{
      rule: 'fast-track.exemption', article: '서울특별시의회 회의규칙 제21조의2제7항', message: '신속처리대상안건으로 지정된 의안이 아닙니다.',
    }]);
  });

  it('takes a designated bill off the fast track', () => {
    const { docket, id } = designated();
    docket.do('bill.exempt-fast-track', { day: '2024-02-21', stream: id, input });
    docket.settle(id, Infinity, '2024-09-30');
    expect(docket.bill(id).state).toBe('referred');
  });

  it('names nobody consulted: the schema refuses it', () => {
    const { docket, id } = designated();
    expect(() => docket.context('bill.exempt-fast-track', { day: '2024-02-21', stream: id, input: { ...input, consulted: [] } })).toThrow();
  });
});
