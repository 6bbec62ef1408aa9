import { billDeadlines, deadlineFor } from '../deadlines.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 의장은 확정된 조례를 시장이 5일 이내에 공포하지 아니할 때 공포한다 (지방자치법 제32조제6항). */
export const promulgateChairTurn: Rule = ({ bill, day, procedure, calendar }) => {
  if (!bill) return undefined;
  const mayors = deadlineFor(billDeadlines(bill, procedure, calendar), 'promulgate.after_lapse');
  if (!mayors?.due || day > mayors.due) return undefined;
  return violation(procedure, 'promulgate.chair-turn',
    `시장이 ${koreanDay(mayors.due)}까지 공포할 수 있습니다. 그 뒤에 의장이 공포합니다.`,
    { allowedFrom: plainDay(mayors.due).add({ days: 1 }).toString() });
};
