import { sessionIn, subjectIn } from '../council-book.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 집회 공고는 소집을 요구받았거나 정해진 회기의 집회일 전에 한다 (지방자치법 제54조제4항). */
export const sessionOrder: Rule = (context) => {
  const { book, day, procedure } = context;
  const input = inputOf(context, 'calendar.convene');
  if (!input) return undefined;
  const { session: ordinal, on } = input;
  if (!subjectIn(book, 'session', ordinal)) {
    return violation(procedure, 'session.order', `제${ordinal}회는 소집 요구도 회기 등록도 기록되어 있지 않습니다.`, { field: 'session' });
  }
  if (on < day) return violation(procedure, 'session.order', `집회일(${koreanDay(on)})이 공고한 날보다 이릅니다.`, { field: 'on' });
  const session = sessionIn(book, ordinal);
  return session && session.from !== on
    ? violation(procedure, 'session.order',
      `제${ordinal}회 ${session.term}는 ${koreanDay(session.from)}에 집회하기로 되어 있습니다. 집회일이 바뀌었으면 회기 변경을 먼저 기록하세요.`, { field: 'on' })
    : undefined;
};
