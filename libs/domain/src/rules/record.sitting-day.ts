import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 회의는 의사일정에 적힌 날에 연다, and an agenda is drawn up for a day that has not passed. */
export const recordSittingDay: Rule = (context) => {
  const { act, day, meeting, procedure } = context;
  if (act === 'meeting.open') {
    if (!meeting || meeting.sitting === day) return undefined;
    return violation(procedure, 'record.sitting-day', `${koreanDay(meeting.sitting)}에 열기로 한 회의입니다.`,
      { field: 'day', allowedFrom: day < meeting.sitting ? meeting.sitting : undefined });
  }
  const sitting = inputOf(context, 'meeting.draft', 'meeting.change-items')?.sitting;
  return sitting !== undefined && sitting < day
    ? violation(procedure, 'record.sitting-day', `이미 지난 날(${koreanDay(sitting)})의 회의입니다.`, { field: 'sitting' })
    : undefined;
};
