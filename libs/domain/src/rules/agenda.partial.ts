import { leftBy, reasonFor } from '../agenda-choice.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 일부 승인: only items of the agenda are approved, and each that is not goes back with a reason. */
export const agendaPartial: Rule = (context) => {
  const { meeting, procedure } = context;
  const input = inputOf(context, 'meeting.approve');
  if (!input || !meeting) return undefined;
  const stray = (list: readonly string[] | undefined): number => list?.findIndex((id) => !meeting.items.some(({ bill }) => bill === id)) ?? -1;
  for (const [field, ids] of [['items', input.items], ['returned', input.returned?.map(({ bill }) => bill)]] as const) {
    const at = stray(ids);
    if (at >= 0) return violation(procedure, 'agenda.partial', '이 의사일정안에 없는 안건입니다.', { field: `${field}.${at}` });
  }
  const without = leftBy(meeting, input).filter(({ bill }) => reasonFor(bill, input) === undefined);
  return without.length === 0 ? undefined
    : violation(procedure, 'agenda.partial', `승인하지 않는 안건 ${without.length}건의 반려 사유를 적으세요.`, { field: 'reason' });
};
