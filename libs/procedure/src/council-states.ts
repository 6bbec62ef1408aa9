import type { CalendarActId } from './actions.js';

/** Where a council stands in its term (의원 임기), by the newest fact of its own stream: what was done last of its newest session. */
export const COUNCIL_STATES = {
  unconstituted: { term: '임기 등록 전' },
  constituted: { term: '임기 개시' },
  requested: { term: '임시회 소집 요구' },
  convened: { term: '집회 공고' },
  'in-session': { term: '회기' },
  'in-recess': { term: '휴회' },
  'session-closed': { term: '폐회' },
  'minutes-posted': { term: '임시회의록 게재' },
  'session-concluded': { term: '회의록 공개·결과 통보' },
  'term-over': { term: '임기만료' },
} as const satisfies Record<string, { term: string }>;

export type CouncilStateId = keyof typeof COUNCIL_STATES;

/** Where each act of a term or a session leads; papers and holidays lead nowhere. */
export const COUNCIL_STATE_AFTER: Readonly<Partial<Record<CalendarActId, CouncilStateId>>> = {
  'calendar.set-term': 'constituted',
  'calendar.request-session': 'requested',
  'calendar.convene': 'convened',
  'calendar.set-session': 'in-session',
  'calendar.change-session': 'in-session',
  'calendar.set-sittings': 'in-session',
  'calendar.resolve-recess': 'in-recess',
  'calendar.close-session': 'session-closed',
  'calendar.post-draft-minutes': 'minutes-posted',
  'calendar.request-minutes-correction': 'minutes-posted',
  'calendar.publish-minutes': 'session-concluded',
  'calendar.notify-result': 'session-concluded',
};
