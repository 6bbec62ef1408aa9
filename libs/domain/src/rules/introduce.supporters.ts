import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 의원 10명 이상의 찬성 (서울특별시의회 기본 조례 제22조의2제1항): distinct members in office, the proposers not counted. */
export const introduceSupporters: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce');
  const figure = context.procedure.rule('introduce.supporters')?.figure;
  if (!input) return undefined;
  if (typeof figure !== 'number') return NOT_JUDGED;
  const stranger = input.supporters.find((name) => !context.roster.members.has(name));
  if (stranger) {
    return violation(context.procedure, 'introduce.supporters', `${stranger}: 재적의원이 아닙니다.`, { field: 'supporters' });
  }
  const count = new Set(input.supporters.filter((name) => !input.proposers.includes(name))).size;
  if (count >= figure) return undefined;
  return violation(context.procedure, 'introduce.supporters', `찬성의원이 ${count}명입니다 (${figure}명 필요).`, {
    field: 'supporters',
  });
};
