import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원회안은 위원회가 제안하기로 의결하여 위원장이 제안한다 (서울특별시의회 회의규칙 제53조): by a committee, after its resolution. */
export const introduceCommitteeResolution: Rule = (context) => {
  const input = inputOf(context, 'bill.propose-by-committee');
  if (!input) return undefined;
  const broken = (message: string, field: string) =>
    violation(context.procedure, 'introduce.committee-resolution', message, { field });
  if (!context.roster.committees.has(input.committee)) return broken(`${input.committee}: 이 의회의 위원회가 아닙니다.`, 'committee');
  if (input.resolvedOn === undefined) return broken('위원회가 제안하기로 의결한 날을 적으세요.', 'resolvedOn');
  return input.resolvedOn > context.day ? broken('위원회가 의결하기 전에는 제안할 수 없습니다.', 'resolvedOn') : undefined;
};
