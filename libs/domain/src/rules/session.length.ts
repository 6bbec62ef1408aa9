import { violation } from '../rule-violation.js';
import { askedSession, daysThrough } from './asked-session.js';
import { NOT_JUDGED, type Rule } from './rule.js';

/** 임시회의 회기는 20일 이내로 한다 (서울특별시의회 기본 조례 제7조제3항): both ends counted. */
export const sessionLength: Rule = (context) => {
  const asked = askedSession(context);
  if (asked?.kind !== 'extraordinary') return undefined;
  const longest = context.procedure.rule('session.length')?.figure;
  if (typeof longest !== 'number') return NOT_JUDGED;
  const days = daysThrough(asked.from, asked.to);
  return days > longest
    ? violation(context.procedure, 'session.length', `임시회의 회기는 ${longest}일을 넘을 수 없습니다 (${days}일).`, { field: 'to' })
    : undefined;
};
