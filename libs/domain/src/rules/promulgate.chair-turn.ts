import { billDeadlines, deadlineFor } from '../deadlines.js';
import { withGa } from '../korean.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/**
 * 의장은 조례가 확정된 뒤, 또는 재의결된 조례를 이송한 뒤 단체장이 5일 이내에 공포하지 아니할 때 공포한다
 * (지방자치법 제32조제6항). While a court stops the days, nobody's turn comes.
 */
export const promulgateChairTurn: Rule = ({ bill, day, procedure, calendar }) => {
  if (!bill) return undefined;
  const deadlines = billDeadlines(bill, procedure, calendar);
  const heads = deadlineFor(deadlines, bill.state === 'retransferred' ? 'promulgate.after_reconsider' : 'promulgate.after_lapse');
  if (heads?.status === 'suspended') return violation(procedure, 'promulgate.chair-turn', '공포 기한이 집행정지로 멈추어 있습니다.');
  if (!heads?.due || day > heads.due) return undefined;
  return violation(procedure, 'promulgate.chair-turn',
    `${withGa(procedure.head.term)} ${koreanDay(heads.due)}까지 공포할 수 있습니다. 그 뒤에 의장이 공포합니다.`,
    { allowedFrom: plainDay(heads.due).add({ days: 1 }).toString() });
};
