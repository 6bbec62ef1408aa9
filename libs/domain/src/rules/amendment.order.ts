import type { Amendment, Bill } from '../bill.js';
import { violation } from '../rule-violation.js';
import { levelOf } from '../votes.js';
import { inputOf, type Rule } from './rule.js';

/**
 * The open amendments in the order of their votes (수정안의 표결순서): of the later day first; of one day those of members
 * before those of the committee, then the farther from the original. That the three stand in this rank is inferred.
 */
export const amendmentOrder = (bill: Bill): readonly Amendment[] =>
  (bill.amendments ?? [])
    .filter(({ carried, level }) => carried === undefined && level === levelOf(bill))
    .toSorted((a, b) => b.day.localeCompare(a.day) || Number(a.by === 'committee') - Number(b.by === 'committee')
      || b.distance - a.distance || b.sequence - a.sequence);

/** 늦게 낸 것, 의원의 것, 원안과 차이가 큰 것부터 표결한다 (서울특별시의회 회의규칙 제29조제1항). */
export const amendmentInOrder: Rule = (context) => {
  const input = inputOf(context, 'bill.vote-amendment');
  const { bill, procedure } = context;
  if (!input || !bill) return undefined;
  const order = amendmentOrder(bill);
  const first = order[0];
  if (first?.number === input.amendment) return undefined;
  const message = order.some(({ number }) => number === input.amendment)
    ? `제${first!.number}호 수정안을 먼저 표결해야 합니다.`
    : `표결을 기다리는 제${input.amendment}호 수정안이 없습니다.`;
  return violation(procedure, 'amendment.order', message, { field: 'amendment' });
};
