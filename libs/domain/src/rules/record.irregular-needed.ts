import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 어긴 규칙이 없으면 규칙에 어긋난 사실이 아니다: what is in order comes through the first door. */
export const recordIrregularNeeded: Rule = ({ irregular, procedure }) =>
  irregular?.broken?.length === 0
    ? violation(procedure, 'record.irregular-needed', '어긴 규칙이 없는 행위입니다. 사유 없이 그대로 기록하십시오.', { field: 'irregular' })
    : undefined;
