import { billDeadlines, deadlineFor } from '../deadlines.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/**
 * 심사보고서를 제출한 뒤 1일을 경과하지 아니한 조례안은 상정할 수 없다. 특별한 사유로 의장이 대표의원과 협의하면 예외
 * (경기도의회 회의규칙 제36조). 서울 has no such wait.
 */
export const plenaryWait: Rule = (context) => {
  const { bill, day, procedure, calendar } = context;
  const wait = bill && deadlineFor(billDeadlines(bill, procedure, calendar), 'plenary.wait');
  if (!wait || inputOf(context, 'bill.place-in-plenary')?.early) return undefined;
  if (wait.period.length === null) return NOT_JUDGED;
  if (wait.due === null || day >= wait.due) return undefined;
  return violation(procedure, 'plenary.wait',
    `심사보고서를 제출한 뒤 ${wait.period.length}일이 지나야 상정할 수 있습니다. ${koreanDay(wait.due)}부터 가능합니다.`
    + ' 특별한 사유가 있으면 대표의원과 협의한 사실을 적으세요.', { allowedFrom: wait.due });
};
