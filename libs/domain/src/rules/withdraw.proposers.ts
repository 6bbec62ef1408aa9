import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 의원이 발의한 의안은 발의자 전원이 철회를 청구한다 (서울특별시의회 회의규칙 제25조). */
export const withdrawProposers: Rule = (context) => {
  const input = inputOf(context, 'bill.withdraw');
  const proposer = context.bill?.proposer;
  if (!input || proposer?.kind !== 'members') return undefined;
  const missing = proposer.proposers.filter((name) => !input.by.includes(name));
  return missing.length > 0
    ? violation(context.procedure, 'withdraw.proposers', `발의자 전원이 청구해야 합니다. 빠진 의원: ${missing.join(', ')}`, { field: 'by' })
    : undefined;
};
