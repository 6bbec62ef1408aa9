import { sessionIn } from '../council-book.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 본회의는 회기 안의 날에 연다. */
export const sessionSittings: Rule = (context) => {
  const input = inputOf(context, 'calendar.set-sittings');
  const session = input && sessionIn(context.book, input.session);
  if (!session) return undefined;
  const outside = input.plenarySittings.findIndex((day) => day < session.from || session.to < day);
  return outside < 0 ? undefined : violation(context.procedure, 'session.sittings',
    `제${session.ordinal}회 ${session.term}의 회기(${koreanDay(session.from)}부터 ${koreanDay(session.to)}까지) 밖의 날입니다: `
    + `${koreanDay(input.plenarySittings[outside]!)}.`, { field: `plenarySittings.${outside}` });
};
