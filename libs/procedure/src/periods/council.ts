import { undated } from '../dated.js';
import { cite } from '../statutes.js';
import type { PeriodRow } from './period.js';

/** The day of 집회 is what they are about: the newest of them says it. */
const CONVENING = ['calendar.convene', 'calendar.set-session', 'calendar.change-session'] as const;

const law = (article: string, length: number) => undated(cite('localAutonomyAct', article), length);
const decree = (article: string, length: number) => undated(cite('localAutonomyDecree', article), length);

/** 회기, 회의록, 서류, 질문: periods of the council's own stream, counted for each session, plan or sitting by itself. */
export const COUNCIL_PERIODS = {
  'session.first.convene': {
    term: '최초 임시회 집회 기한', subject: 'term', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    /** 임기 begins at 0:00, so that 민법 제157조 단서 might count its first day as well. */
    countCertainty: 'inferred', dated: law('제54조제1항', 25), startsOn: ['calendar.set-term'], fromTarget: true,
    endsOn: CONVENING, evenBefore: CONVENING, endsByTarget: true, owedBy: 'secretariat',
  },
  'session.annual_plan': {
    term: '연간 기본일정 확정 기한', subject: 'plan', effect: 'duty', style: 'fixed', unit: 'day', level: 'council', countCertainty: 'verified',
    date: '01-10', startsOn: ['calendar.set-term'], fromTarget: true, endsOn: ['calendar.adopt-plan'], owedBy: 'secretariat',
  },
  'session.extra.convene': {
    term: '요구된 임시회의 집회 기한', subject: 'session', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제54조제3항', 15), session: 'extraordinary',
    startsOn: ['calendar.request-session'], endsOn: CONVENING, evenBefore: CONVENING, endsByTarget: true, owedBy: 'secretariat',
  },
  'session.extra.notice': {
    term: '임시회 집회 공고 기한', subject: 'session', effect: 'duty', style: 'back', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: law('제54조제4항', 3), session: 'extraordinary', startsOn: CONVENING, fromTarget: true,
    endsOn: ['calendar.convene'], evenBefore: ['calendar.convene'], voidedBy: ['calendar.close-session'], excusedByUrgency: true,
    owedBy: 'secretariat',
  },
  'minutes.publish.extra': {
    term: '임시회 회의록 공개 기한', subject: 'session', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'verified', session: 'extraordinary', startsOn: ['calendar.close-session'], fromTarget: true,
    endsOn: ['calendar.publish-minutes'], owedBy: 'secretariat',
  },
  'minutes.publish.regular': {
    term: '정례회 회의록 공개 기한', subject: 'session', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'verified', session: 'regular', startsOn: ['calendar.close-session'], fromTarget: true,
    endsOn: ['calendar.publish-minutes'], owedBy: 'secretariat',
  },
  'minutes.correction': {
    term: '회의록 자구정정 요구 기간', subject: 'session', effect: 'window', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'verified', startsOn: ['calendar.post-draft-minutes'], endsOn: ['calendar.publish-minutes'],
  },
  'result.notify_head': {
    term: '회의 결과 통보 기한', subject: 'session', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: decree('제56조제2항', 30), startsOn: ['calendar.close-session'], fromTarget: true,
    endsOn: ['calendar.notify-result'], owedBy: 'secretariat',
  },
  'document.request': {
    term: '서류제출 요구 기한', subject: 'documents', effect: 'duty', style: 'back', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: decree('제40조제1항', 3), startsOn: ['calendar.schedule-documents'], fromTarget: true,
    endsOn: ['calendar.request-documents'], owedBy: 'secretariat',
  },
  'question.summary': {
    term: '질문요지서 송부 기한', subject: 'questions', effect: 'duty', style: 'hours-business-back', unit: 'hour', level: 'council',
    countCertainty: 'inferred', startsOn: ['calendar.schedule-questions'], fromTarget: true,
    endsOn: ['calendar.send-questions'], owedBy: 'secretariat',
  },
} as const satisfies Record<string, PeriodRow>;
