import { koreanDay } from '../time.js';
import { isMeetingActId } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 앞선 행위보다 이른 날짜의 행위는 기록하지 않는다. */
export const recordOrder: Rule = ({ act, bill, meeting, day, procedure }) => {
  const last = (isMeetingActId(act) ? meeting : bill)?.lastDay;
  return last !== undefined && day < last
    ? violation(procedure, 'record.order', `앞선 행위(${koreanDay(last)})보다 이른 날짜입니다.`, { field: 'day', allowedFrom: last })
    : undefined;
};
