import { countOnce } from '../count-once.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/**
 * 권리를 제한하거나 의무를 부과하는 조례는 긴급히 시행할 특별한 사유가 없으면 공포일부터 적어도 30일이 경과한 날부터 시행한다
 * (서울특별시 자치법규의 입법에 관한 조례 제17조). The twenty days of the Act are too few for it, too.
 */
export const effectRightsGrace: Rule = (context) => {
  const input = inputOf(context, 'bill.promulgate', 'bill.promulgate-by-chair');
  const { bill, day, procedure, calendar } = context;
  const period = procedure.period('effect.rights_grace');
  if (!input || !bill?.affectsRights || !period || input.urgency !== undefined) return undefined;
  if (period.length === null) return NOT_JUDGED;
  const counted = countOnce({ style: period.style, start: day, length: period.length, unit: period.unit }, calendar);
  if (!counted.known) return undefined;
  const earliest = plainDay(counted.lastDay).add({ days: 1 }).toString();
  if (input.effect.kind === 'on' && input.effect.day >= earliest) return undefined;
  return violation(procedure, 'effect.rights_grace',
    `권리를 제한하거나 의무를 부과하는 조례는 ${koreanDay(earliest)}부터 시행할 수 있습니다 (공포일부터 ${period.length}일 경과).`
    + ' 긴급히 시행할 특별한 사유가 있으면 그 사유를 적으세요.', { field: 'effect' });
};
