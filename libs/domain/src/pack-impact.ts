import type { LegalCalendar } from '@uian/calendar';
import { ACTORS, BILL_ACTS, isFinal, PERIODS, type ActorRole, type BillActId, type PeriodId, type Procedure } from '@uian/procedure';
import { availableActions } from './available-actions.js';
import type { Bill } from './bill.js';
import { billDeadlines, type Deadline } from './deadlines.js';
import type { Actor, Roster } from './roster.js';
import type { Violation } from './rule-violation.js';

/** A deadline under one rule book: the day that people see (ISO), null where it cannot be calculated. */
export interface DeadlineThen {
  readonly due: string | null;
  /** Where hours are counted, `HH:MM`. */
  readonly dueTime?: string;
}

/** An open deadline that another rule book would move, begin or drop; null on the side on which it does not run. */
export interface ChangedDeadline {
  readonly period: PeriodId;
  readonly term: string;
  readonly before: DeadlineThen | null;
  readonly after: DeadlineThen | null;
}

/** An act that could be done under one rule book and not under the other, and what keeps it from being done there. */
export interface ChangedAct {
  readonly act: BillActId;
  readonly term: string;
  readonly before: boolean;
  readonly after: boolean;
  /** Empty where the other rule book has no such act at all. */
  readonly why: readonly Violation[];
}

/** What a change of the rules would mean for one open bill (규정이 바뀌면 달라지는 것). */
export interface PackImpact {
  readonly deadlines: readonly ChangedDeadline[];
  readonly acts: readonly ChangedAct[];
}

export interface ImpactQuestion {
  readonly bill: Bill;
  /** The rule book as it is, and as it would be, both for the days of the bill's own life. */
  readonly before: Procedure;
  readonly after: Procedure;
  /** Legal day that is asked about, ISO. */
  readonly day: string;
  readonly calendar: LegalCalendar;
  readonly roster: Roster;
}

/** Somebody who holds every office: whose turn it is does not matter here, what the law allows does. */
const everybody = (committee: string | undefined): Actor => ({
  id: 'impact', offices: (Object.keys(ACTORS) as ActorRole[]).map((role) => ({ role, ...(ACTORS[role].scope === 'committee' && { committee }) })),
});

const then = ({ due, dueTime }: Deadline): DeadlineThen => ({ due, ...(dueTime !== undefined && { dueTime }) });

function deadlinesUnder(procedure: Procedure, { bill, calendar }: ImpactQuestion): ReadonlyMap<PeriodId, DeadlineThen> {
  return new Map(billDeadlines(bill, procedure, calendar).filter(({ status }) => status === 'open').map((d) => [d.period.id, then(d)]));
}

/** What the rules themselves say against an act; that no meeting is open today, or no plenary sits, is not theirs to say. */
const lawOf = (violations: readonly Violation[]): readonly Violation[] =>
  violations.filter(({ rule }) => rule === 'record.state' || !rule.startsWith('record.'));

function actsUnder(procedure: Procedure, { bill, day, calendar, roster }: ImpactQuestion): ReadonlyMap<BillActId, readonly Violation[]> {
  return new Map(availableActions({ bill, day, today: day, procedure, calendar, roster, actor: everybody(bill.committee) })
    .map(({ act, violations }) => [act, lawOf(violations)]));
}

const same = (a: DeadlineThen | undefined, b: DeadlineThen | undefined): boolean =>
  (a === undefined) === (b === undefined) && a?.due === b?.due && a?.dueTime === b?.dueTime;

/**
 * What would be different for an open bill under another rule book: each open deadline that would move, begin or be dropped, and
 * each act that could be done under one of them alone on that day. Empty for a bill that is closed.
 */
export function packImpact(question: ImpactQuestion): PackImpact {
  if (isFinal(question.bill.state)) return { deadlines: [], acts: [] };
  const [oldDeadlines, newDeadlines] = [deadlinesUnder(question.before, question), deadlinesUnder(question.after, question)];
  const deadlines = (Object.keys(PERIODS) as PeriodId[]).flatMap((period): readonly ChangedDeadline[] => {
    const [before, after] = [oldDeadlines.get(period), newDeadlines.get(period)];
    return same(before, after) ? [] : [{ period, term: PERIODS[period].term, before: before ?? null, after: after ?? null }];
  });
  const [oldActs, newActs] = [actsUnder(question.before, question), actsUnder(question.after, question)];
  const acts = (Object.keys(BILL_ACTS) as BillActId[]).flatMap((act): readonly ChangedAct[] => {
    const [before, after] = [oldActs.get(act)?.length === 0, newActs.get(act)?.length === 0];
    if (before === after) return [];
    return [{ act, term: BILL_ACTS[act], before, after, why: (before ? newActs : oldActs).get(act) ?? [] }];
  });
  return { deadlines, acts };
}

/** Whether nothing would be different. */
export const isUntouched = ({ deadlines, acts }: PackImpact): boolean => deadlines.length === 0 && acts.length === 0;
