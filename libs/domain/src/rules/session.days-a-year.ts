import type { Session } from '@uian/calendar';
import { violation } from '../rule-violation.js';
import { askedSession, daysThrough } from './asked-session.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

const daysIn = (year: string, { from, to }: Session): number =>
  daysThrough(from < `${year}-01-01` ? `${year}-01-01` : from, to > `${year}-12-31` ? `${year}-12-31` : to);

/**
 * 연간 회의 일수는 150일 이내로 하고, 본회의의 의결로 연장할 수 있다 (서울특별시의회 기본 조례 제5조). Counted from the sessions that
 * the record knows: from the first day of each to its last.
 */
export const sessionDaysAYear: Rule = (context) => {
  const asked = askedSession(context);
  const input = inputOf(context, 'calendar.set-session', 'calendar.change-session');
  if (!asked || input?.extension !== undefined) return undefined;
  const most = context.procedure.rule('session.days-a-year')?.figure;
  if (typeof most !== 'number') return NOT_JUDGED;
  const sessions = [...(context.book?.sessions ?? []).filter(({ ordinal }) => ordinal !== asked.ordinal), asked];
  for (const year of new Set([asked.from.slice(0, 4), asked.to.slice(0, 4)])) {
    const days = sessions.reduce((sum, session) => sum + daysIn(year, session), 0);
    if (days <= most) continue;
    return violation(context.procedure, 'session.days-a-year',
      `${year}년의 회의 일수가 ${days}일이 되어 ${most}일을 넘습니다. 본회의에서 연장을 의결했으면 그 의결을 적으세요.`, { field: 'extension' });
  }
  return undefined;
};
