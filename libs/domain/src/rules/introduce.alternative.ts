import { isBeforeCommittee } from '../bill.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 대안은 위원회에서 원안을 심사하는 동안에 제출한다 (서울특별시의회 회의규칙 제24조제4항): each original is with that committee. */
export const introduceAlternative: Rule = (context) => {
  const input = inputOf(context, 'bill.propose-by-committee');
  const originals = input?.alternativeTo ?? [];
  const wrong = originals.findIndex((id, at) => {
    const original = context.bills?.get(id);
    return originals.indexOf(id) !== at || original?.committee !== input?.committee || !isBeforeCommittee(original);
  });
  return wrong < 0 ? undefined : violation(context.procedure, 'introduce.alternative',
    `${wrong + 1}번째 원안은 이 위원회가 심사하고 있는 의안이 아니거나 두 번 적혀 있습니다.`, { field: `alternativeTo.${wrong}` });
};
