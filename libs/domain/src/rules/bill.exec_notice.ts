import { countOnce } from '../count-once.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 집행부의 입법예고는 20일 이상 (서울특별시 자치법규의 입법에 관한 조례 제8조): both its first and its last day counted. */
export const billExecNotice: Rule = (context) => {
  const input = inputOf(context, 'bill.note-executive-notice');
  const period = context.procedure.period('bill.exec_notice');
  if (!input || !period) return undefined;
  if (period.length === null) return NOT_JUDGED;
  const counted = countOnce({
    style: period.style, start: input.from, length: period.length, unit: period.unit, includeFirst: period.includeFirst,
  }, context.calendar);
  if (!counted.known || input.until >= counted.lastDay) return undefined;
  return violation(context.procedure, 'bill.exec_notice',
    `집행부의 입법예고는 ${period.length}일 이상이어야 합니다. ${koreanDay(counted.lastDay)}까지 예고했어야 합니다.`, { field: 'until' });
};
