import { BUDGET_BILLS } from '@uian/procedure';
import { least } from '../tally.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 무제한토론의 요구와 종결동의: 재적의원 3분의 1 이상의 서명. 예산안과 이미 종결된 안건에는 요구할 수 없다
 * (서울특별시의회 회의규칙 제39조의2제1항·제4항·제8항).
 */
export const debateRequest: Rule = (context) => {
  const { act, bill, procedure, roster } = context;
  const fault = act === 'bill.start-unlimited-debate' && bill
    ? (BUDGET_BILLS.includes(bill.kind) ? '예산안에는 무제한토론을 요구할 수 없습니다.'
      : bill.facts['bill.start-unlimited-debate'] && '무제한토론이 끝난 의안에는 다시 요구할 수 없습니다.')
    : undefined;
  if (fault) return violation(procedure, 'debate.request', fault);
  const input = inputOf(context, 'bill.start-unlimited-debate', 'bill.move-closure');
  const needed = least(procedure.threshold('debate.request').presence, roster.members.size);
  return !input || input.signatories >= needed ? undefined : violation(procedure, 'debate.request',
    `${input.signatories}명이 서명했습니다. 재적의원 3분의 1인 ${needed}명이 서명해야 합니다.`, { field: 'signatories' });
};
