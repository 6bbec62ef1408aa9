import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 소관 상임위원회에 회부 (서울특별시의회 회의규칙 제19조제1항): a committee that this council has. */
export const referStandingCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.refer');
  if (!input || context.roster.committees.get(input.committee)?.standing) return undefined;
  return violation(context.procedure, 'refer.standing-committee', `${input.committee}: 이 의회의 상임위원회가 아닙니다.`, {
    field: 'committee',
  });
};
