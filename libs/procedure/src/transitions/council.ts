import { cite } from '../statutes.js';
import type { CalendarTransition } from './transition.js';

const autonomy = (article: string) => cite('localAutonomyAct', article);
const CLERKS = ['secretariat', 'administrator'] as const;

/** THE TABLE for the council's own stream: its term, sessions, sittings, holidays and papers (의회 운영). */
export const CALENDAR_TRANSITIONS: readonly CalendarTransition[] = [
  { act: 'calendar.set-term', by: CLERKS, rules: [], citation: autonomy('제39조') },
  { act: 'calendar.adopt-plan', by: CLERKS, rules: ['plan.year'] },
  { act: 'calendar.note-ordinance-plan', by: [...CLERKS, 'executive', 'superintendent'], rules: [] },
  { act: 'calendar.request-session', by: CLERKS, rules: [], citation: autonomy('제54조제3항') },
  { act: 'calendar.convene', by: CLERKS, rules: ['session.order'], citation: autonomy('제54조제4항') },
  { act: 'calendar.set-session', by: CLERKS, rules: ['session.overlap', 'session.length', 'session.regular-days', 'session.days-a-year'],
    citation: autonomy('제56조') },
  { act: 'calendar.change-session', by: CLERKS,
    rules: ['record.session-known', 'session.overlap', 'session.length', 'session.regular-days', 'session.days-a-year'],
    citation: autonomy('제56조') },
  { act: 'calendar.set-sittings', by: CLERKS, rules: ['record.session-known', 'session.sittings'] },
  { act: 'calendar.change-plenary-agenda', by: [...CLERKS, 'plenary-clerk', 'council-chair'],
    rules: ['record.session-known', 'plenary-agenda.change'] },
  { act: 'calendar.resolve-recess', by: CLERKS, rules: ['record.session-known', 'session.recess'] },
  { act: 'calendar.close-session', by: CLERKS, rules: ['record.session-known'], citation: autonomy('제56조') },
  { act: 'calendar.post-draft-minutes', by: CLERKS, rules: ['record.session-known'] },
  { act: 'calendar.request-minutes-correction', by: [...CLERKS, 'member'], rules: ['record.session-known', 'minutes.correction'] },
  { act: 'calendar.publish-minutes', by: CLERKS, rules: ['record.session-known'] },
  { act: 'calendar.notify-result', by: CLERKS, rules: ['record.session-known'], citation: cite('localAutonomyDecree', '제56조제2항') },
  { act: 'calendar.schedule-documents', by: CLERKS, rules: [], citation: cite('localAutonomyDecree', '제40조제1항') },
  { act: 'calendar.request-documents', by: CLERKS, rules: [], citation: cite('localAutonomyDecree', '제40조제1항') },
  { act: 'calendar.schedule-questions', by: CLERKS, rules: [] },
  { act: 'calendar.send-questions', by: CLERKS, rules: [] },
  { act: 'calendar.correct-holiday', by: CLERKS, rules: [], citation: cite('recordPrinciple') },
  { act: 'calendar.set-office-targets', by: [...CLERKS, 'office-head'], rules: [], citation: cite('officeTarget') },
];
