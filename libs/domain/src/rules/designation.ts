import type { RuleId } from '@uian/procedure';
import type { Bill } from '../bill.js';
import { koreanDay, plainDay } from '../time.js';
import { violation, type Violation } from '../rule-violation.js';
import type { RuleContext } from './rule.js';

/** Whether the period set for the review (지정된 심사기간) is over on a day: it includes its last day. */
export const isDesignationOver = (bill: Bill, day: string): boolean => bill.designatedUntil !== undefined && day > bill.designatedUntil;

/** What bars an act that comes after the period set for the review: none was set, or it still runs. */
export function designationRuns(id: RuleId, { bill, day, procedure }: RuleContext): Violation | undefined {
  if (!bill || isDesignationOver(bill, day)) return undefined;
  const until = bill.designatedUntil;
  return until === undefined
    ? violation(procedure, id, '심사기간이 지정되지 않은 의안입니다.')
    : violation(procedure, id, `지정된 심사기간이 ${koreanDay(until)}까지입니다.`,
      { allowedFrom: plainDay(until).add({ days: 1 }).toString() });
}

/** Whether the committee has given its interim report (중간보고) since the period was set. */
export const hasReportedInterim = ({ facts }: Bill): boolean =>
  (facts['bill.report-interim']?.sequence ?? 0) > (facts['bill.designate-period']?.sequence ?? Infinity);
