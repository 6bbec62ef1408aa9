import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const day = '2024-02-02';

describe('record.supplement-asked', () => {
  it('refuses papers that nobody asked for, and those that were given already', () => {
    const { docket, id } = billAt('introduced');
    const refused = [{
      rule: 'record.supplement-asked', term: '요구된 보완', article: '기록 원칙', certainty: null, message: '보완을 요구받은 의안이 아닙니다.',
    }];
    expect(docket.refused('bill.supplement', { day, stream: id }).violations).toEqual(refused);
    docket.do('bill.request-supplement', { day, stream: id, input: { what: '비용추계서' } });
    docket.do('bill.supplement', { day, stream: id });
    expect(docket.refused('bill.supplement', { day, stream: id }).violations).toEqual(refused);
  });
});
