import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 앞날의 행위는 기록하지 않는다: what has not happened yet is no fact. */
export const recordNotFuture: Rule = ({ day, today, procedure }) =>
  day > today
    ? violation(procedure, 'record.not-future', `아직 오지 않은 날(${koreanDay(day)})의 행위는 기록할 수 없습니다.`,
      { field: 'day', allowedFrom: day })
    : undefined;
