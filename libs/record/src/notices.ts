import {
  isUrgent, koreanDay, legalDayOf, subjectWords, type Bill, type CalendarBook, type CouncilDeadline, type Deadline, type Meeting, type MovedDeadline, type Strike,
} from '@uian/domain';
import { citationText, FACT_TERMS, type ActorRole, type FactId, type OfficeTargets } from '@uian/procedure';
import type { Council } from './council-directory.js';
import { officeTargetsOf } from './projections.js';

/** A row of the table `notice`. Its key makes it ring once, whatever is repeated. */
export interface NoticeRow {
  readonly council_id: string;
  readonly stream_id: string;
  readonly key: string;
  readonly role: ActorRole;
  readonly committee_id: string | null;
  readonly period: string;
  readonly rung: string;
  readonly subject: string;
  readonly body: string;
  /** The law lets it wait for no working hours (긴급). */
  readonly urgent: boolean;
  readonly created_at: number;
}

type Subject = Bill | Meeting | CalendarBook;

/** What a deadline is about, in the words of the office: a bill, an agenda, or what of the council's own stream it runs on. */
export function nameOf(subject: Subject, council: Council, deadline?: Deadline): string {
  if (!('state' in subject)) return deadline ? subjectWords((deadline as CouncilDeadline).about) : council.name;
  if ('title' in subject) return subject.number ? `의안번호 ${subject.number} ${subject.title}` : subject.title;
  const committee = council.roster.committees.get(subject.committee)?.name ?? subject.committee;
  return `제${subject.ordinal}차 ${committee} 의사일정안`;
}

/** `3근무일 전`, `오늘까지`, `2근무일 지남`: a rung in the office's words. */
export function rungWords(rung: string): string {
  if (rung === 'deem') return '도래';
  if (rung === 'begun') return '요청';
  const over = /^overdue-(\d+)$/.exec(rung)?.[1];
  if (over) return `${over}근무일 지남`;
  return rung === '0' ? '오늘까지' : `${rung}근무일 전`;
}

const committeeOf = (subject: Subject): string | null => ('state' in subject ? subject.committee ?? null : null);

/** The text of a rung or of a deem that has become due: what, until when, why. */
function textOf(deadline: Deadline, strike: Strike, subject: Subject, council: Council): { subject: string; body: string } {
  const { period, due, target } = deadline;
  const name = nameOf(subject, council, deadline);
  const article = period.level === 'office' ? '내부 목표 (법적 기한 아님)' : citationText(period.citation);
  const until = target ?? due;
  const legal = target !== null && due !== null && target !== due ? ` (법정 ${koreanDay(due)})` : '';
  return {
    subject: `[${period.term} ${rungWords(strike.rung)}] ${name} – ${until ? `${koreanDay(until)}${strike.rung === 'deem' ? '' : '까지'}` : ''}`,
    body: `${name}\n${period.term}: ${until ? koreanDay(until) : '미정'}${legal}\n근거: ${article}`,
  };
}

/** Who else is told of a duty that is overdue (상급자 알림), as the office set it: whom the period names, then the head of the office. */
function escalation({ escalatesTo }: Deadline['period'], rung: string, { escalation: { named, head } }: OfficeTargets): readonly ActorRole[] {
  const over = Number(/^overdue-(\d+)$/.exec(rung)?.[1] ?? 0);
  const reached = (after: number): boolean => over > 0 && after > 0 && over >= after;
  return [...(escalatesTo !== undefined && reached(named) ? [escalatesTo] : []), ...(reached(head) ? ['office-head' as const] : [])];
}

/** Notices of one strike: to who owes the act, and once it is overdue to whoever escalation names. */
export function strikeNotices(
  deadline: Deadline, strike: Strike, stream: string, subject: Subject, council: Council, at: number,
): readonly NoticeRow[] {
  const { period, revision, owedBy } = deadline;
  const text = textOf(deadline, strike, subject, council);
  const roles = [owedBy, ...escalation(period, strike.rung, officeTargetsOf(council))].filter((r) => r !== undefined);
  return [...new Set(roles)].map((role) => ({
    council_id: council.id, stream_id: stream, key: `${stream}:${period.id}:${revision}:${deadline.target ?? deadline.due}:${strike.rung}:${role}`, role,
    committee_id: deadline.committee ?? committeeOf(subject), period: period.id, rung: strike.rung, ...text,
    urgent: isUrgent(period.id, strike.rung, deadline.due, legalDayOf(at)), created_at: at,
  }));
}

const dayOrNone = (day: string | null): string => (day === null ? '미정' : koreanDay(day));

/** Notices of a deadline that a change of the calendar moved: to whoever owes it, and to whom escalation names. */
export function recountNotices(
  { from, to, target, reason }: MovedDeadline, deadline: Deadline, calendar: number, stream: string, subject: Subject,
  council: Council, at: number,
): readonly NoticeRow[] {
  const { period, revision, owedBy } = deadline;
  const name = nameOf(subject, council, deadline);
  const [old, now] = from === to && target ? [target.from, target.to] : [from, to];
  const roles = owedBy === undefined ? [] : [owedBy, period.escalatesTo].filter((role) => role !== undefined);
  return [...new Set(roles)].map((role) => ({
    council_id: council.id, stream_id: stream, key: `${stream}:${period.id}:${revision}:recounted-${calendar}:${role}`, role,
    committee_id: deadline.committee ?? committeeOf(subject), period: period.id, rung: 'recounted', urgent: false, created_at: at,
    subject: `[${period.term} 변경] ${name} – ${dayOrNone(old)} → ${dayOrNone(now)}`,
    body: `${name}\n${period.term}: ${dayOrNone(old)} → ${dayOrNone(now)}\n사유: ${reason}`,
  }));
}

/** The one notice to the secretariat of all that a change of the calendar moved. */
export function recountSummary(
  { calendar, streams, deadlines, words }: { calendar: number; streams: number; deadlines: number; words: string },
  council: Council, at: number,
): NoticeRow {
  const stream = council.calendarStream;
  return {
    council_id: council.id, stream_id: stream, key: `${stream}:recounted-${calendar}`, role: 'secretariat', committee_id: null,
    period: 'deadline.recounted', rung: 'recounted', urgent: false, created_at: at,
    subject: `[기한 재계산] 의안·회의 ${streams}건의 기한 ${deadlines}개 변경`,
    body: `의안·회의 ${streams}건의 기한 ${deadlines}개가 바뀌었습니다.\n사유: ${words}`,
  };
}

/** Who hears of something deemed (간주), beside who would have owed the act. */
const HEAR_OF_DEEMS: readonly ActorRole[] = ['secretariat', 'council-chair'];

/** Notices of a deem that has taken effect: 확정, 시행, 자동상정. */
export function deemNotices(
  type: FactId, period: string, sequence: number, stream: string, subject: Bill, council: Council, at: number,
): readonly NoticeRow[] {
  const name = nameOf(subject, council);
  return HEAR_OF_DEEMS.map((role) => ({
    council_id: council.id, stream_id: stream, key: `${stream}:${type}:${sequence}:${role}`, role,
    committee_id: subject.committee ?? null, period, rung: 'deemed', urgent: false, created_at: at,
    subject: `[${FACT_TERMS[type]}] ${name} – ${koreanDay(subject.lastDay)}`,
    body: `${name}\n${FACT_TERMS[type]}: ${koreanDay(subject.lastDay)}`,
  }));
}
