import { countOnce } from '../count-once.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 입법예고는 5일 이상 (서울특별시의회 회의규칙 제19조의2제2항), the day of posting counted. */
export const billCouncilNotice: Rule = (context) => {
  const input = inputOf(context, 'bill.give-notice');
  const period = context.procedure.period('bill.council_notice');
  if (!input || !period) return undefined;
  if (period.length === null) return NOT_JUDGED;
  const counted = countOnce({
    style: period.style, start: context.day, length: period.length, unit: period.unit, includeFirst: period.includeFirst,
  }, context.calendar);
  if (!counted.known || input.until >= counted.lastDay) return undefined;
  return violation(context.procedure, 'bill.council_notice',
    `입법예고는 ${period.length}일 이상이어야 합니다. ${koreanDay(counted.lastDay)}까지 예고하세요.`, { field: 'until' });
};
