import { describe, expect, it } from '@jest/globals';
import { approvedAgenda, billAt } from '@uian/testing/law';
import { billCostEstimateLate } from './bill.cost_estimate_late.js';

const REQUESTED = { costEstimate: { kind: 'requested' } } as const;

describe('bill.cost_estimate_late', () => {
  it('bars placement while only the request for an estimate is attached', () => {
    const { docket, id } = billAt('referred', { introduce: REQUESTED });
    const meeting = approvedAgenda(docket, [id]);
    docket.do('meeting.open', { day: '2024-03-05', stream: meeting, input: { present: 11 } });
    expect(docket.refused('bill.place', { day: '2024-03-05', stream: id, input: { meeting } }).violations).toEqual([{
      rule: 'bill.cost_estimate_late', term: '심사 전 비용추계서 제출',
      article: '서울특별시 의안의 비용추계에 관한 조례 제3조제3항', certainty: 'inferred',
      message: '비용추계 의뢰서만 붙은 의안입니다. 심사 전에 비용추계서를 받아야 합니다.',
    }]);
  });

  it('passes once the estimate has come', () => {
    const { docket, id } = billAt('referred', { introduce: REQUESTED });
    const meeting = approvedAgenda(docket, [id]);
    docket.do('bill.submit-cost-estimate', { day: '2024-03-04', stream: id });
    docket.do('meeting.open', { day: '2024-03-05', stream: meeting, input: { present: 11 } });
    docket.do('bill.place', { day: '2024-03-05', stream: id, input: { meeting } });
    expect(docket.bill(id).state).toBe('placed');
  });

  it('asks nothing of a bill that came with its estimate', () => {
    const { docket, id } = billAt('referred', { introduce: { costEstimate: { kind: 'estimate' } } });
    const input = { meeting: '00000000-0000-4000-8000-999999999999' };
    expect(billCostEstimateLate(docket.context('bill.place', { day: '2024-03-05', stream: id, input }))).toBeUndefined();
  });
});
