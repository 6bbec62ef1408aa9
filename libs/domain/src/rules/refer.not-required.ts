import type { Bill } from '../bill.js';
import { violation } from '../rule-violation.js';
import { hasReportedInterim, isDesignationOver } from './designation.js';
import type { Rule, RuleContext } from './rule.js';

function mayGoDirectly({ bill, day, procedure }: RuleContext & { bill: Bill }): boolean {
  const needsNone = bill.proposer.kind === 'committee' || procedure.council.practice.notReferred.includes(bill.kind);
  return bill.state === 'received' ? needsNone : isDesignationOver(bill, day) && hasReportedInterim(bill);
}

/**
 * 위원회안과 회부하지 아니하는 의안은 접수한 뒤, 회부된 의안은 지정한 심사기간이 지나고 중간보고를 들은 뒤 바로 본회의에 부의한다
 * (서울특별시의회 회의규칙 제21조제2항·제22조).
 */
export const referNotRequired: Rule = (context) => {
  const { bill, procedure } = context;
  if (!bill || mayGoDirectly({ ...context, bill })) return undefined;
  return violation(procedure, 'refer.not-required', bill.state === 'received'
    ? '위원회에 회부해야 하는 의안입니다. 위원회안과 회부하지 아니하는 의안만 바로 상정합니다.'
    : '지정한 심사기간이 지나고 중간보고를 들은 의안만 심사를 마치지 않고 본회의에 상정할 수 있습니다.');
};
