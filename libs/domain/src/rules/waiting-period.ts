import { BILL_KINDS, type PeriodId, type RuleId } from '@uian/procedure';
import { countOnce } from '../count-once.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type RuleContext } from './rule.js';

/** 상정 대기: placement is barred until the period has run out, but for a resolution of the committee (긴급 의결). */
export function waitingPeriod(id: PeriodId & RuleId, context: RuleContext): ReturnType<import('./rule.js').Rule> {
  const { bill, day, procedure, calendar } = context;
  const referral = bill?.facts['bill.refer'];
  const period = procedure.period(id);
  if (!bill || !referral || !period || period.kinds?.includes(bill.kind) === false) return undefined;
  if (inputOf(context, 'bill.place')?.earlyByResolution !== undefined) return undefined;
  if (period.length === null) return NOT_JUDGED;
  const counted = countOnce({
    style: period.style, start: referral.day, length: period.length, unit: period.unit,
  }, calendar);
  if (!counted.known || counted.earliest === undefined || day >= counted.earliest) return undefined;
  return violation(procedure, id,
    `${BILL_KINDS[bill.kind].term}은 회부된 날(${koreanDay(referral.day)})부터 ${period.length}일이 지나야 상정할 수 있습니다. `
    + `${koreanDay(counted.earliest)}부터 가능합니다.`, { allowedFrom: counted.earliest });
}
