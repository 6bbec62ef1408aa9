import { sessionIn } from '../council-book.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 휴회는 회기 중에 의결로 정한다 (지방자치법 제56조): its days lie within the session. */
export const sessionRecess: Rule = (context) => {
  const input = inputOf(context, 'calendar.resolve-recess');
  const session = input && sessionIn(context.book, input.session);
  if (!session || (session.from <= input.from && input.to <= session.to)) return undefined;
  return violation(context.procedure, 'session.recess',
    `휴회는 제${session.ordinal}회 ${session.term}의 회기(${koreanDay(session.from)}부터 ${koreanDay(session.to)}까지) 안이어야 합니다.`,
    { field: input.from < session.from ? 'from' : 'to' });
};
