import { billDeadlines } from '../deadlines.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/**
 * 재의요구의 지시: the head who gets it has to ask within twenty days of the transfer (지방자치법 제192조제1항), so that an order
 * comes before they are over; that the ordinance is promulgated already does not keep it from coming (제8항).
 */
export const reconsiderationOrderTime: Rule = ({ bill, day, procedure, calendar }) => {
  if (!bill) return undefined;
  const say = (message: string) => violation(procedure, 'reconsideration.order_time', message);
  if (bill.facts['bill.retransfer'] || bill.facts['bill.request-reconsideration']) return say('재의를 이미 요구한 의안입니다.');
  if (bill.facts['bill.order-reconsideration']) return say('재의요구를 이미 지시한 의안입니다.');
  const window = billDeadlines(bill, procedure, calendar).find(({ period: { id } }) => id === 'promulgate.or_veto' || id === 'veto.decision');
  if (!window) return say('이송되지 않은 의안입니다.');
  return window.due !== null && day > window.due
    ? say(`재의를 요구할 수 있는 기간이 ${koreanDay(window.due)}에 끝났습니다.`) : undefined;
};
