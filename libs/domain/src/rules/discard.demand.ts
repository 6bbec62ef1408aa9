import { least } from '../tally.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 위원회가 부의하지 아니하기로 한 의안은 본회의에 보고된 날부터 7일 (폐회·휴회 제외) 이내에 의장이나 재적의원 3분의 1 이상이
 * 요구하면 부의한다 (지방자치법 제81조). That the days are over is told by the deem: the bill is discarded then.
 */
export const discardDemand: Rule = (context) => {
  const { bill, procedure, roster } = context;
  if (bill && !bill.facts['bill.report-discard']) {
    return violation(procedure, 'discard.demand', '위원회의 결정이 본회의에 보고된 뒤에 부의를 요구할 수 있습니다.');
  }
  const input = inputOf(context, 'bill.demand-plenary');
  if (!input || input.by === 'council-chair') return undefined;
  const stranger = input.signatories.find((name) => !roster.members.has(name));
  if (stranger !== undefined) return violation(procedure, 'discard.demand', `${stranger}: 재적의원이 아닙니다.`, { field: 'signatories' });
  const needed = least(procedure.threshold('discard.demand').presence, roster.members.size);
  const count = new Set(input.signatories).size;
  return count >= needed ? undefined
    : violation(procedure, 'discard.demand', `의원 ${count}명이 요구했습니다 (${needed}명 필요).`, { field: 'signatories' });
};
