import { billState } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원회에서 의제가 된 뒤에는 위원회, 본회의에서 의제가 된 뒤에는 본회의의 동의 (서울특별시의회 회의규칙 제25조). */
export const withdrawConsent: Rule = (context) => {
  const input = inputOf(context, 'bill.withdraw');
  const { bill } = context;
  if (!input || !bill) return undefined;
  const needed = bill.state === 'plenary-placed' ? 'plenary'
    : billState(bill.state).order >= billState('placed').order ? 'committee' : undefined;
  if (!needed || input.consent === needed) return undefined;
  return violation(context.procedure, 'withdraw.consent',
    `${needed === 'plenary' ? '본회의' : '위원회'}에서 의제가 된 의안입니다. ${needed === 'plenary' ? '본회의' : '위원회'}의 동의가 있어야 합니다.`,
    { field: 'consent' });
};
