import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 재회부: 같은 위원회나 다른 위원회 (서울특별시의회 회의규칙 제28조): one that this council has. */
export const recommitCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.recommit');
  return !input || context.roster.committees.has(input.committee) ? undefined
    : violation(context.procedure, 'recommit.committee', `${input.committee}: 이 의회의 위원회가 아닙니다.`, { field: 'committee' });
};
