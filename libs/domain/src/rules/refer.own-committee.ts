import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원회가 제안한 의안은 그 위원회에 회부하지 아니한다 (서울특별시의회 회의규칙 제22조). */
export const referOwnCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.refer');
  const proposer = context.bill?.proposer;
  if (!input || proposer?.kind !== 'committee' || proposer.committee !== input.committee) return undefined;
  return violation(context.procedure, 'refer.own-committee',
    '위원회가 제안한 의안은 그 위원회에 회부하지 않습니다. 다른 위원회에 회부하거나 본회의에 바로 상정하세요.', { field: 'committee' });
};
