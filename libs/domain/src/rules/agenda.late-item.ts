import { chosenBy } from '../agenda-choice.js';
import { itemReadiness } from '../agenda-readiness.js';
import { isBeforeCommittee } from '../bill.js';
import { violation, type Violation } from '../rule-violation.js';
import { inputOf, type RuleContext } from './rule.js';

/**
 * 늦은 안건: what cannot lawfully be placed on the day of the sitting is approved only where the rules have a way for it, and
 * where that is a resolution of the committee, with its reason. A declaration, since it asks the rules of 상정 in turn.
 */
export function agendaLateItem(context: RuleContext): Violation | undefined {
  const { meeting, bills, calendar, roster, procedure, day: today } = context;
  const input = inputOf(context, 'meeting.approve');
  if (!input || !meeting) return undefined;
  const chosen = chosenBy(meeting, input);
  const isLate = (bill: string): boolean => input.late?.some((one) => one.bill === bill) ?? false;
  for (const [at, item] of meeting.items.entries()) {
    const bill = bills?.get(item.bill);
    if (item.approved || !chosen.has(item.bill) || bill?.committee !== meeting.committee || !isBeforeCommittee(bill)) continue;
    const { readiness, violations, exceptions } = itemReadiness({ bill, meeting, calendar, roster, pack: procedure.council.id, today });
    const needsReason = exceptions.some(({ id }) => id === 'resolution') && !isLate(item.bill);
    if (readiness !== 'barred' && !needsReason) continue;
    const why = violations.map(({ message }) => message).join(' ');
    return violation(procedure, 'agenda.late-item', readiness === 'barred'
      ? `${at + 1}번째 안건은 회의일에 상정할 수 없습니다. ${why}`
      : `${at + 1}번째 안건은 위원회의 의결이 있어야 상정할 수 있습니다. 긴급한 사유를 적으세요. ${why}`, { field: needsReason ? 'late' : 'items' });
  }
  return undefined;
}
