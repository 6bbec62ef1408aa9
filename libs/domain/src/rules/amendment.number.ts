import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 수정안의 번호: each amendment of a bill has its own, by which its vote is recorded. */
export const amendmentNumber: Rule = (context) => {
  const input = inputOf(context, 'bill.move-amendment');
  return input && context.bill?.amendments?.some(({ number }) => number === input.amendment)
    ? violation(context.procedure, 'amendment.number', `제${input.amendment}호 수정안은 이미 제출되어 있습니다.`, { field: 'amendment' })
    : undefined;
};
