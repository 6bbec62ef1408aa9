import type { LegalCalendar } from '@uian/calendar';
import { billState, citationText, procedureAsOf, type RuleId } from '@uian/procedure';
import type { Bill } from './bill.js';
import { judge } from './decide.js';
import type { Meeting } from './meeting.js';
import { exceptionsFor, type WayOut } from './placement-ways-out.js';
import { reportDue, type ReportDue } from './report-due.js';
import type { Roster } from './roster.js';
import type { Violation } from './rule-violation.js';
import type { RuleContext } from './rules/rule.js';
import { koreanDay } from './time.js';

/**
 * How an item stands for the day of its sitting: it has all that it needs; something is still owed and in time; only an
 * exception lets it through (위원회의 의결, 특별한 사정); nothing does.
 */
export type Readiness = 'ready' | 'awaiting' | 'exceptional' | 'barred';

export const READINESS_TERMS: Readonly<Record<Readiness, string>> = {
  ready: '갖춤', awaiting: '기다리는 중', exceptional: '예외로만 가능', barred: '상정할 수 없음',
};

/** Something that an item lacks (빠진 것), as a Korean sentence with its article. */
export interface Lack {
  readonly message: string;
  readonly article: string;
  /** The last day (ISO) on which it can still be made good, or the first on which it would pass. */
  readonly until?: string;
  readonly from?: string;
}

/** Whether an item of an agenda is formally ready (형식 요건), and what is missing. */
export interface ItemReadiness {
  readonly readiness: Readiness;
  readonly lacks: readonly Lack[];
  readonly violations: readonly Violation[];
  readonly exceptions: readonly WayOut[];
  readonly notJudged: readonly RuleId[];
  readonly report?: ReportDue;
}

export interface ReadinessQuestion {
  readonly bill: Bill;
  readonly meeting: Pick<Meeting, 'id' | 'committee' | 'sitting' | 'time'>;
  readonly calendar: LegalCalendar;
  readonly roster: Roster;
  /** The council's pack, and the day (ISO) on which it is asked. */
  readonly pack: string;
  readonly today: string;
}

/** 상정 as it would be asked on the day of the sitting, its meeting open and the item approved. */
function placementOn({ bill, meeting, calendar, roster, pack }: ReadinessQuestion): RuleContext & { readonly bill: Bill } {
  const { id, committee, sitting: day, time } = meeting;
  return {
    act: 'bill.place', day, today: day, input: { meeting: id }, bill, calendar, roster,
    procedure: procedureAsOf(pack, { act: day, receipt: bill.facts['bill.receive']?.day, referral: bill.facts['bill.refer']?.day }),
    actor: { id: '', offices: [{ role: 'committee-chair', committee }] },
    meeting: {
      id, council: bill.council, state: 'open', sequence: 0, lastDay: day, committee, ordinal: 0, sitting: day, time, facts: {},
      items: [{ bill: bill.id, approved: true }],
    },
  };
}

/** `검토보고서 미배부: 3. 5.(화) 상정, 법정 3. 2.(토), 근무일로는 2. 29.(목)까지`. */
function reportLack({ deadline, missed }: ReportDue, sitting: string): Lack | undefined {
  const { period, due, target, status } = deadline;
  if (status !== 'open' && !missed) return undefined;
  const until = due === null ? '기한을 아직 계산할 수 없습니다'
    : `법정 ${koreanDay(due)}${target !== null && target !== due ? `, 근무일로는 ${koreanDay(target)}` : ''}까지`;
  const what = status === 'open' ? '검토보고서 미배부' : '검토보고서 지연 배부';
  return { message: `${what}: ${koreanDay(sitting)} 상정, ${until}.`, article: citationText(period.citation), until: target ?? due ?? undefined };
}

/** Judges an item by the rules of 상정 and by the review report that it needs; no figure stands here. */
export function itemReadiness(question: ReadinessQuestion): ItemReadiness {
  const { bill, meeting, today } = question;
  // What is before the committee already is not placed again: it goes on (계속 심사).
  if (billState(bill.state).beforeCommittee && bill.state !== 'held') return { readiness: 'ready', lacks: [], violations: [], exceptions: [], notJudged: [] };
  const context = placementOn(question);
  const { violations, notJudged } = judge(context);
  const exceptions = exceptionsFor(context, violations);
  const report = reportDue(bill, { day: meeting.sitting, time: meeting.time }, context, today);
  const owed = report && reportLack(report, meeting.sitting);
  const readiness = (): Readiness => {
    if (violations.length > 0 && exceptions.length === 0) return 'barred';
    if (violations.length > 0 || report?.missed) return 'exceptional';
    return owed ? 'awaiting' : 'ready';
  };
  return {
    readiness: readiness(), violations, exceptions: [...exceptions, ...(report?.exception ? [report.exception] : [])], notJudged, report,
    lacks: [
      ...violations.map(({ message, article, allowedFrom }) => ({ message, article, from: allowedFrom })),
      ...(owed ? [owed] : []),
    ],
  };
}
