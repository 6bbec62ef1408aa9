import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 의뢰서를 붙인 의안은 위원회 심사 전까지 비용추계서를 제출 (서울특별시 의안의 비용추계에 관한 조례 제3조제3항). */
export const billCostEstimateLate: Rule = ({ bill, procedure }) =>
  bill?.costEstimate === 'requested' && !bill.facts['bill.submit-cost-estimate']
    ? violation(procedure, 'bill.cost_estimate_late', '비용추계 의뢰서만 붙은 의안입니다. 심사 전에 비용추계서를 받아야 합니다.')
    : undefined;
