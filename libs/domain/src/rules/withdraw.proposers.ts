import { PROPOSER_KINDS } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 의원이 발의한 의안은 발의자 전원이, 시장이 제출한 의안은 시장이 철회를 청구한다 (서울특별시의회 회의규칙 제25조);
 * 의사과 enters it for either.
 */
export const withdrawProposers: Rule = (context) => {
  const input = inputOf(context, 'bill.withdraw');
  const proposer = context.bill?.proposer;
  if (!proposer) return undefined;
  const own = proposer.kind === 'members' ? 'member' : 'executive';
  if (!context.actor.offices.some(({ role }) => role === own || role === 'secretariat')) {
    const { term } = PROPOSER_KINDS[proposer.kind];
    return violation(context.procedure, 'withdraw.proposers', `${term}이 낸 의안은 ${term}이 철회합니다.`);
  }
  if (!input || proposer.kind !== 'members') return undefined;
  const missing = proposer.proposers.filter((name) => !input.by.includes(name));
  return missing.length > 0
    ? violation(context.procedure, 'withdraw.proposers', `발의자 전원이 청구해야 합니다. 빠진 의원: ${missing.join(', ')}`, { field: 'by' })
    : undefined;
};
