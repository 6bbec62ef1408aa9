import type { LegalCalendar, Session } from '@uian/calendar';
import type { Procedure } from '@uian/procedure';
import { countOnce } from '../count-once.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** The last day (ISO) to submit for a session; undefined where it is not known or cannot be calculated yet. */
export function lastSubmissionDay(session: Session, procedure: Procedure, calendar: LegalCalendar): string | undefined {
  const period = procedure.period('bill.submit');
  if (!period || period.length === null) return undefined;
  const counted = countOnce({ style: period.style, unit: period.unit, start: session.from, length: period.length }, calendar);
  return counted.known ? counted.lastDay : undefined;
}

/**
 * 회기시작 15일 전까지 제출, 긴급을 요하는 경우 예외 (서울특별시의회 회의규칙 제18조제3항). Judged at receipt for the session it
 * is meant for, and again at placement for the session it comes up in.
 */
export const billSubmit: Rule = (context) => {
  const { act, day, bill, calendar, procedure } = context;
  const receipt = act === 'bill.receive' ? day : bill?.facts['bill.receive']?.day;
  const input = inputOf(context, 'bill.receive');
  if (receipt === undefined || input?.urgency !== undefined || bill?.urgent) return undefined;
  const session = act === 'bill.receive'
    ? calendar.sessions.find((candidate) => candidate.ordinal === input?.forSession)
    : calendar.sessionOn(plainDay(day));
  const length = procedure.period('bill.submit')?.length;
  if (length === null) return NOT_JUDGED;
  const last = session && lastSubmissionDay(session, procedure, calendar);
  if (!session || last === undefined || receipt <= last) return undefined;
  const next = calendar.sessions.find((later) => later.from > session.to);
  const why = `제${session.ordinal}회 ${session.term}에는 ${koreanDay(last)}까지 제출해야 합니다 (회기 시작 ${length}일 전).`;
  return act === 'bill.place'
    ? violation(procedure, 'bill.submit', `${why} 긴급한 의안으로 접수되지 않았습니다.`, { allowedFrom: next?.from })
    : violation(procedure, 'bill.submit', `${why} 긴급을 요하면 그 사유를 적으세요.`, { field: 'forSession' });
};
