import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 효력 정지의 해제: only of a stay that stands. */
export const stayStanding: Rule = ({ bill, procedure }) =>
  (bill && (!bill.stay || bill.stay.to !== undefined) ? violation(procedure, 'stay.standing', '효력이 정지되어 있지 않습니다.') : undefined);
