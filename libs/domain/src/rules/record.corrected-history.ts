import { FACT_TERMS } from '@uian/procedure';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 뒤따른 행위가 기초로 삼은 간주는 정정으로 없어지지 않는다: only a deem that nothing stands on can be voided. */
export const recordCorrectedHistory: Rule = ({ history, procedure }) =>
  history?.lost && violation(procedure, 'record.corrected-history',
    `정정하면 ${FACT_TERMS[history.lost.type]}(${koreanDay(history.lost.day)})의 근거가 없어지는데, 그 뒤의 행위가 이를 기초로 하고 있어 정정할 수 없습니다.`);
