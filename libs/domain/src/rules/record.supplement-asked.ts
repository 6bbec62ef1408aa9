import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 보완은 보완을 요구받은 의안에 한다. */
export const recordSupplementAsked: Rule = ({ bill, procedure }) =>
  bill && !bill.supplementAsked ? violation(procedure, 'record.supplement-asked', '보완을 요구받은 의안이 아닙니다.') : undefined;
