import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 비용추계서, 미첨부 사유서 or 비용추계 의뢰서 (서울특별시 의안의 비용추계에 관한 조례 제3조; 지방자치법 제78조);
 * a bill that costs nothing says so.
 */
export const introduceCostEstimate: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce', 'bill.submit');
  if (!input || input.costEstimate) return undefined;
  return violation(context.procedure, 'introduce.cost-estimate',
    '비용추계서나 미첨부 사유서, 비용추계 의뢰서 가운데 하나를 붙여야 합니다.', { field: 'costEstimate' });
};
