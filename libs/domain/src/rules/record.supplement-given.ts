import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 보완을 요구한 의안은 보완이 끝난 뒤에 접수한다. */
export const recordSupplementGiven: Rule = ({ bill, procedure }) =>
  bill?.supplementAsked ? violation(procedure, 'record.supplement-given', '요구한 보완이 아직 끝나지 않았습니다.') : undefined;
