import { BILL_KINDS, type BillKind, type Outcome } from '@uian/procedure';
import { withRo } from '../korean.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** What is the council's own word, taken up rather than enacted (채택). */
const WORDS: readonly BillKind[] = ['resolution', 'recommendation', 'opinion-hearing'];

const suits = (kind: BillKind, motion: Outcome): boolean =>
  motion === 'adopted' ? WORDS.includes(kind) : kind !== 'opinion-hearing' || !motion.startsWith('passed');

/** 채택은 결의안·건의안·의견청취안의 의결이고, 의견청취안에는 가결이 없다. */
export const outcomeKind: Rule = (context) => {
  const motion = inputOf(context, 'bill.decide-in-committee', 'bill.decide-in-plenary')?.motion;
  const { bill, procedure } = context;
  if (!motion || !bill || suits(bill.kind, motion)) return undefined;
  return violation(procedure, 'outcome.kind', motion === 'adopted'
    ? `${BILL_KINDS[bill.kind].term}은 채택이 아니라 가결로 의결합니다.`
    : `${BILL_KINDS[bill.kind].term}은 ${withRo('채택')} 의결합니다.`, { field: 'motion' });
};
