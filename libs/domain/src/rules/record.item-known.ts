import { isBeforeCommittee, type Bill } from '../bill.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 의사일정에는 그 위원회에 회부되어 있는 의안만 한 번씩 올린다. */
export const recordItemKnown: Rule = (context) => {
  const input = inputOf(context, 'meeting.draft', 'meeting.change-items');
  if (!input) return undefined;
  const committee = 'committee' in input ? input.committee : context.meeting?.committee;
  if (!context.roster.committees.has(committee ?? '')) {
    return violation(context.procedure, 'record.item-known', `${committee}: 이 의회의 위원회가 아닙니다.`, { field: 'committee' });
  }
  const isWithIt = (bill: Bill | undefined) => bill?.committee === committee && isBeforeCommittee(bill);
  const wrong = input.items.findIndex((id, at) => input.items.indexOf(id) !== at || !isWithIt(context.bills?.get(id)));
  return wrong < 0 ? undefined : violation(context.procedure, 'record.item-known',
    `${wrong + 1}번째 안건은 이 위원회에 회부된 의안이 아니거나 두 번 적혀 있습니다.`, { field: `items.${wrong}` });
};
