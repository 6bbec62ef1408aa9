import { describe, expect, it } from '@jest/globals';
import { Docket, introduction, submission } from '@uian/testing/law';
import { introduceCostEstimate } from './introduce.cost-estimate.js';

const day = '2024-02-02';
const expected = {
  rule: 'introduce.cost-estimate', term: '비용추계서 첨부', article: '서울특별시 의안의 비용추계에 관한 조례 제3조',
  certainty: 'inferred', message: '비용추계서나 미첨부 사유서, 비용추계 의뢰서 가운데 하나를 붙여야 합니다.', field: 'costEstimate',
};

describe('introduce.cost-estimate', () => {
  it('refuses a member’s bill with nothing attached', () => {
    const input = introduction({ costEstimate: undefined });
    expect(new Docket().refused('bill.introduce', { day, input }).violations).toEqual([expected]);
  });

  it('refuses the mayor’s bill with nothing attached', () => {
    const input = submission({ costEstimate: undefined });
    expect(new Docket().refused('bill.submit', { day, input }).violations).toEqual([expected]);
  });

  it.each([
    { kind: 'estimate' },
    { kind: 'waiver', clause: '제3조제2항', reason: '선언적 규정' },
    { kind: 'requested' },
    { kind: 'no-cost', reason: '단순 자구 수정' },
  ] as const)('passes with $kind attached', (costEstimate) => {
    const context = new Docket().context('bill.introduce', { day, input: introduction({ costEstimate }) });
    expect(introduceCostEstimate(context)).toBeUndefined();
  });
});
