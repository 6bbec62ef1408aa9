import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** Titles are compared without their spaces: offices space the same name differently. */
const bare = (title: string): string => title.replaceAll(/\s+/gu, '');

/** 일사부재의: 부결된 의안은 같은 회기 중에 다시 발의하거나 제출할 수 없다 (지방자치법 제80조). The same title is the same bill. */
export const introduceNotAgain: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce', 'bill.submit', 'bill.propose-by-committee');
  const session = context.calendar.sessionOn(plainDay(context.day));
  if (!input || !session) return undefined;
  const before = context.others?.rejected.find(({ title, day }) =>
    bare(title) === bare(input.title) && session.from <= day && day <= session.to);
  return before && violation(context.procedure, 'introduce.not-again',
    `${koreanDay(before.day)} 본회의에서 부결된 의안입니다. 제${session.ordinal}회 ${session.term}가 끝난 뒤에 다시 낼 수 있습니다.`,
    { field: 'title', allowedFrom: plainDay(session.to).add({ days: 1 }).toString() });
};
