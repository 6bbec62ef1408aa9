import type { Bill } from '../bill.js';
import { violation } from '../rule-violation.js';
import { amendmentOrder } from './amendment.order.js';
import { inputOf, type Rule } from './rule.js';

/** What is before the plenary in place of the original: an amendment it carried, or the committee's own unless it lost. */
function isAmended({ amendments = [], committeeOutcome }: Bill): boolean {
  const inPlenary = amendments.filter(({ level }) => level === 'plenary');
  const committeesLost = inPlenary.some(({ by, carried }) => by === 'committee' && carried === false);
  return inPlenary.some(({ carried }) => carried) || (committeeOutcome === 'passed-amended' && !committeesLost);
}

/** 수정안이 모두 부결된 때에 원안을 표결한다 (서울특별시의회 회의규칙 제29조제2항): 수정가결 has its amendment, 원안가결 has none. */
export const amendmentVoted: Rule = (context) => {
  const motion = inputOf(context, 'bill.decide-in-plenary')?.motion;
  const { bill, procedure } = context;
  if (!motion || !bill) return undefined;
  const open = amendmentOrder(bill)[0];
  const message = motion === 'passed-amended'
    ? (isAmended(bill) ? undefined : '가결된 수정안이 없어 수정가결로 의결할 수 없습니다.')
    : motion === 'passed-unamended' && isAmended(bill)
      ? '본회의나 위원회에서 가결된 수정안이 있습니다. 수정가결로 의결하거나 그 수정안을 먼저 표결하세요.'
      : open && `아직 표결하지 않은 제${open.number}호 수정안이 있습니다. 수정안을 먼저 표결해야 합니다.`;
  return message === undefined ? undefined : violation(procedure, 'amendment.voted', message, { field: 'motion' });
};
