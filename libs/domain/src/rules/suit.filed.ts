import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 판결은 제소된 의안에 한 번 기록한다. */
export const suitFiled: Rule = ({ bill, procedure }) => {
  if (!bill || (bill.suit && bill.suit.result === undefined)) return undefined;
  return violation(procedure, 'suit.filed', bill.suit ? '판결이 이미 기록되어 있습니다.' : '제소된 의안이 아닙니다.');
};
