import { nextPlenarySitting } from '../count-once.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 본회의의 행위는 본회의가 열리는 날에 한다 (회기 달력). */
export const recordPlenaryDay: Rule = ({ day, calendar, procedure }) => {
  if (calendar.sittingOn(plainDay(day))) return undefined;
  const next = nextPlenarySitting(day, calendar);
  return violation(procedure, 'record.plenary-day',
    `${koreanDay(day)}에는 본회의가 없습니다.${next === null ? '' : ` 다음 본회의는 ${koreanDay(next)}입니다.`}`,
    next === null ? {} : { allowedFrom: next });
};
