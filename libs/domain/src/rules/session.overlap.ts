import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { askedSession } from './asked-session.js';
import type { Rule } from './rule.js';

/** 회기는 서로 겹치지 않고, 그 끝이 시작보다 이르지 않다. */
export const sessionOverlap: Rule = (context) => {
  const asked = askedSession(context);
  if (!asked) return undefined;
  const { book, procedure } = context;
  if (asked.to < asked.from) return violation(procedure, 'session.overlap', '회기의 끝이 시작보다 이릅니다.', { field: 'to' });
  const other = book?.sessions.find(({ ordinal, from, to }) => ordinal !== asked.ordinal && from <= asked.to && asked.from <= to);
  return other && violation(procedure, 'session.overlap',
    `제${other.ordinal}회 ${other.term}(${koreanDay(other.from)}부터 ${koreanDay(other.to)}까지)와 겹칩니다.`,
    { field: asked.from < other.from ? 'to' : 'from' });
};
