import { sessionIn } from '../council-book.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** What is done of a session that has begun. */
const OF_BEGUN = [
  'calendar.close-session', 'calendar.post-draft-minutes', 'calendar.request-minutes-correction', 'calendar.publish-minutes',
  'calendar.notify-result',
] as const;

/** What is done of one whose days are set. */
const OF_SET = ['calendar.change-session', 'calendar.set-sittings', 'calendar.change-plenary-agenda', 'calendar.resolve-recess'] as const;

/** 회기가 등록되어 있어야 하고, 폐회와 회의록·결과통보는 그 회기가 시작된 뒤의 일이다. */
export const recordSessionKnown: Rule = (context) => {
  const { book, day, procedure } = context;
  const begun = inputOf(context, ...OF_BEGUN);
  const input = begun ?? inputOf(context, ...OF_SET);
  if (!input) return undefined;
  const session = sessionIn(book, input.session);
  if (!session) {
    return violation(procedure, 'record.session-known', `제${input.session}회 회기가 등록되어 있지 않습니다.`, { field: 'session' });
  }
  return begun && day < session.from
    ? violation(procedure, 'record.session-known', `제${session.ordinal}회 ${session.term}는 ${koreanDay(session.from)}에 시작합니다.`,
      { field: 'session', allowedFrom: session.from })
    : undefined;
};
