import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const day = '2024-02-02';

describe('record.supplement-given', () => {
  it('refuses the receipt of a bill whose papers are still owed, and passes it once they are given', () => {
    const { docket, id } = billAt('introduced');
    docket.do('bill.request-supplement', { day, stream: id, input: { what: '비용추계서', until: '2024-02-06' } });
    expect(docket.refused('bill.receive', { day, stream: id }).violations).toEqual([{
      rule: 'record.supplement-given', term: '끝나지 않은 보완', article: '기록 원칙', certainty: null,
      message: '요구한 보완이 아직 끝나지 않았습니다.',
    }]);
    docket.do('bill.supplement', { day, stream: id, input: { what: '비용추계서 제출' } });
    docket.do('bill.receive', { day, stream: id });
    expect(docket.bill(id).state).toBe('received');
  });
});
