import { violation } from '../rule-violation.js';
import { designationRuns, hasReportedInterim } from './designation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 위원회가 이유 없이 지정된 심사기간에 심사를 마치지 아니하면 중간보고를 들은 뒤 다른 위원회에 회부할 수 있다
 * (서울특별시의회 회의규칙 제21조제2항).
 */
export const referElsewhere: Rule = (context) => {
  const { bill, procedure } = context;
  const runs = designationRuns('refer.elsewhere', context);
  if (!bill || runs) return runs;
  if (!hasReportedInterim(bill)) return violation(procedure, 'refer.elsewhere', '다른 위원회에 회부하기 전에 위원회의 중간보고를 들어야 합니다.');
  return inputOf(context, 'bill.refer-elsewhere')?.committee === bill.committee
    ? violation(procedure, 'refer.elsewhere', '지금 심사하고 있는 위원회입니다. 다른 위원회를 적으세요.', { field: 'committee' })
    : undefined;
};
