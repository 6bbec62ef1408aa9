import { billDeadlines, deadlineFor } from '../deadlines.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 제소의 지시는 단체장의 제소 기간이 지난 날부터 7일 이내에 한다 (지방자치법 제192조제6항). */
export const suitOrderTime: Rule = ({ bill, day, procedure, calendar }) => {
  if (!bill) return undefined;
  const order = deadlineFor(billDeadlines(bill, procedure, calendar), 'suit.order');
  const say = (message: string, allowedFrom?: string) => violation(procedure, 'suit.order_time', message, { allowedFrom });
  if (!order) return say('재의결되지 않은 의안이거나 이미 제소된 의안입니다.');
  const from = plainDay(order.start).add({ days: 1 }).toString();
  if (day < from) return say(`단체장이 ${koreanDay(order.start)}까지 제소할 수 있습니다. 그 뒤에 제소를 지시합니다.`, from);
  return order.due !== null && day > order.due ? say(`제소를 지시할 수 있는 기간이 ${koreanDay(order.due)}에 끝났습니다.`) : undefined;
};
