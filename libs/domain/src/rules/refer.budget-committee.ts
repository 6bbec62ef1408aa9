import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 예비심사를 마친 예산안과 결산은 예산결산특별위원회에 회부한다 (서울특별시의회 회의규칙 제65조제2항): no standing committee. */
export const referBudgetCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.refer-to-budget-committee');
  if (!input || context.roster.committees.get(input.committee)?.standing === false) return undefined;
  return violation(context.procedure, 'refer.budget-committee',
    `${input.committee}: 이 의회의 예산결산특별위원회가 아닙니다.`, { field: 'committee' });
};
