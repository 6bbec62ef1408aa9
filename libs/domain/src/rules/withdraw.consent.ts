import { billState } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 위원회에서 의제가 된 뒤에는 위원회, 본회의에서 의제가 된 뒤에는 본회의의 동의; 위원회안은 언제나 그 위원회의 동의
 * (서울특별시의회 회의규칙 제25조). It holds for a change by the proposer, too.
 */
export const withdrawConsent: Rule = (context) => {
  const input = inputOf(context, 'bill.withdraw', 'bill.amend-by-proposer');
  const { bill, procedure } = context;
  if (!input || !bill) return undefined;
  const { beforePlenary, order } = billState(bill.state);
  const isBefore = order >= billState('placed').order;
  const needed = beforePlenary ? 'plenary' : isBefore || bill.proposer.kind === 'committee' ? 'committee' : undefined;
  if (!needed || input.consent === needed) return undefined;
  const whose = needed === 'plenary' ? '본회의' : '위원회';
  const why = beforePlenary || isBefore ? `${whose}에서 의제가 된 의안입니다.` : '위원회가 제안한 의안입니다.';
  return violation(procedure, 'withdraw.consent', `${why} ${whose}의 동의가 있어야 합니다.`, { field: 'consent' });
};
