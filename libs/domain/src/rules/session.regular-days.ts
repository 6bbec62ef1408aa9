import { violation } from '../rule-violation.js';
import { askedSession, daysThrough } from './asked-session.js';
import { NOT_JUDGED, type Rule } from './rule.js';

/** 정례회의 회기는 제1차와 제2차를 합하여 80일 이내로 한다 (서울특별시의회 기본 조례 제7조제1항): of the year in which they begin. */
export const sessionRegularDays: Rule = (context) => {
  const asked = askedSession(context);
  if (asked?.kind !== 'regular') return undefined;
  const most = context.procedure.rule('session.regular-days')?.figure;
  if (typeof most !== 'number') return NOT_JUDGED;
  const year = asked.from.slice(0, 4);
  const others = (context.book?.sessions ?? [])
    .filter(({ ordinal, kind, from }) => ordinal !== asked.ordinal && kind === 'regular' && from.startsWith(year));
  const days = [...others, asked].reduce((sum, { from, to }) => sum + daysThrough(from, to), 0);
  return days > most
    ? violation(context.procedure, 'session.regular-days',
      `${year}년의 정례회 회기가 모두 ${days}일이 되어 ${most}일을 넘습니다.`, { field: 'to' })
    : undefined;
};
