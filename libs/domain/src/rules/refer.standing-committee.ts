import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 소관 상임위원회에 회부 (서울특별시의회 회의규칙 제19조제1항): a committee that this council has; a special one only where the
 * plenary resolved it (특별위원회 회부, 제20조).
 */
export const referStandingCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.refer', 'bill.refer-elsewhere');
  const committee = input && context.roster.committees.get(input.committee);
  if (!input || committee?.standing || (committee && input.resolved !== undefined)) return undefined;
  return committee
    ? violation(context.procedure, 'refer.standing-committee',
      `${committee.name}: 특별위원회에 회부하려면 본회의의 의결이 있어야 합니다. 그 의결을 적으세요.`, { field: 'resolved' })
    : violation(context.procedure, 'refer.standing-committee', `${input.committee}: 이 의회의 상임위원회가 아닙니다.`, { field: 'committee' });
};
