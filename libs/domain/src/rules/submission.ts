import type { LegalCalendar, Session } from '@uian/calendar';
import type { Procedure } from '@uian/procedure';
import type { Bill } from '../bill.js';
import { countOnce } from '../count-once.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** The periods that bar a late bill, each for its own kinds (제출 기한). */
const SUBMISSIONS = ['bill.submit', 'bill.submit_supplementary'] as const;
type Submission = (typeof SUBMISSIONS)[number];

/** The last day (ISO) to submit for a session by one period; undefined where it is not known or cannot be calculated yet. */
function lastDayBy(id: Submission, session: Session, procedure: Procedure, calendar: LegalCalendar): string | undefined {
  const period = procedure.period(id);
  if (!period || period.length === null) return undefined;
  const counted = countOnce({ style: period.style, unit: period.unit, start: session.from, length: period.length }, calendar);
  return counted.known ? counted.lastDay : undefined;
}

/** The last day (ISO) to submit such a bill for a session; undefined where it is not known or not set. */
export const lastSubmissionDay = (
  session: Session, bill: Bill | undefined, procedure: Procedure, calendar: LegalCalendar,
): string | undefined =>
  SUBMISSIONS.filter((id) => {
    const period = procedure.period(id);
    return (period?.kinds?.includes(bill!.kind) ?? true) && (period?.proposers?.includes(bill!.proposer.kind) ?? true);
  }).map((id) => lastDayBy(id, session, procedure, calendar)).filter((day) => day !== undefined).toSorted()[0];

/** Judged at receipt for the session a bill is meant for, and again at placement for the session it comes up in. */
export const submissionInTime = (id: Submission): Rule => (context) => {
  const { act, day, bill, calendar, procedure } = context;
  const receipt = act === 'bill.receive' ? day : bill?.facts['bill.receive']?.day;
  const input = inputOf(context, 'bill.receive');
  if (receipt === undefined || input?.urgency !== undefined || bill?.urgent) return undefined;
  const session = act === 'bill.receive'
    ? calendar.sessions.find((candidate) => candidate.ordinal === input?.forSession)
    : calendar.sessionOn(plainDay(day));
  const length = procedure.period(id)?.length;
  if (length === null) return NOT_JUDGED;
  const last = session && lastDayBy(id, session, procedure, calendar);
  if (!session || last === undefined || receipt <= last) return undefined;
  const next = calendar.sessions.find((later) => later.from > session.to);
  const why = `제${session.ordinal}회 ${session.term}에는 ${koreanDay(last)}까지 제출해야 합니다 (회기 시작 ${length}일 전).`;
  return act === 'bill.place'
    ? violation(procedure, id, `${why} 긴급한 의안으로 접수되지 않았습니다.`, { allowedFrom: next?.from })
    : violation(procedure, id, `${why} 긴급을 요하면 그 사유를 적으세요.`, { field: 'forSession' });
};
