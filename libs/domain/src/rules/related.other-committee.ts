import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 관련위원회: 소관 위원회가 아닌 위원회에 기간을 정하여 의견을 묻는다 (경기도의회 회의규칙 제28조). */
export const relatedOtherCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.consult-related-committee');
  if (!input) return undefined;
  const broken = (message: string, field: string) => violation(context.procedure, 'related.other-committee', message, { field });
  if (!context.roster.committees.has(input.committee)) return broken(`${input.committee}: 이 의회의 위원회가 아닙니다.`, 'committee');
  if (input.committee === context.bill?.committee) return broken('소관 위원회입니다. 의견을 들을 다른 위원회를 적으세요.', 'committee');
  return input.opinionBy < context.day ? broken('의견을 낼 기한이 이미 지났습니다.', 'opinionBy') : undefined;
};
