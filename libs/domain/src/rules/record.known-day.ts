import { plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 공휴일이 공표된 해의 날짜만 판단할 수 있다: beyond it deadlines cannot be calculated yet. */
export const recordKnownDay: Rule = ({ day, calendar, procedure }) => {
  const date = plainDay(day);
  return calendar.knows(date) ? undefined
    : violation(procedure, 'record.known-day', `${date.year}년의 공휴일이 달력에 없어 아직 계산할 수 없습니다.`, { field: 'day' });
};
