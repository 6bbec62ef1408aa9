import type { Counted, LegalCalendar } from '@uian/calendar';
import { billDeem, isFinal, type ActorRole, type FactId, type PeriodId, type PeriodInForce, type Procedure } from '@uian/procedure';
import type { Bill, LedgerEntry, RelatedCommittee } from './bill.js';
import { countOnce, nextPlenarySitting, sessionEnd, termEnd, workingDayOnOrBefore } from './count-once.js';
import { newestOf, type Fact, type Facts } from './event.js';
import type { Meeting } from './meeting.js';
import { legalDayOf } from './time.js';

/** A period that runs, ran, or could not be calculated, on one stream (기한). */
export interface Deadline {
  readonly period: PeriodInForce;
  /** Sequence of the fact that began it: a later beginning is a new revision. */
  readonly revision: number;
  /** The day that it is counted from (기산 사유일), or back from (기준일), ISO. */
  readonly start: string;
  /** `met` and `late` say when the act came; `suspended`: a court stopped it; `void`: the bill closed or nothing is owed. */
  readonly status: 'open' | 'met' | 'late' | 'suspended' | 'void';
  /** The count with its explanation; absent where the 부칙 names the day; refused beyond the calendar. */
  readonly counted?: Counted;
  /** The day people see (ISO): last day of a duty or window, first day on which a barred act is allowed, or on which
   *  something is deemed. Null: cannot be calculated yet, or its figure is unknown. */
  readonly due: string | null;
  /** Where hours are counted, the time on that day, `HH:MM`. */
  readonly dueTime?: string;
  /** The last working day on which a duty can still be met (ISO). */
  readonly target: string | null;
  /** Business instant (UTC, epoch milliseconds) at which the engine learned of it. */
  readonly beganAt: number;
  readonly endedOn?: string;
  /** The committee whose office owes it, where it is not the bill's own (관련위원회). */
  readonly committee?: string;
  /** Who owes it: the row's office, or its deputy while the chair is away (직무대리). */
  readonly owedBy?: ActorRole;
  /** What a court or the plenary did to it (집행정지, 연장). */
  readonly ledger?: readonly LedgerEntry[];
}

/** What periods run on: a bill, a meeting, or a part of the council's own stream (회기, 임기 …). */
export interface PeriodSubject {
  readonly state?: string;
  readonly facts: Facts;
  readonly chairAwayUntil?: string;
  /** 긴급할 때. */
  readonly urgent?: boolean;
  readonly ledger?: readonly LedgerEntry[];
  /** Sequence of the newest fact that was taken over from elsewhere (이관). */
  readonly imported?: { readonly through: number };
}

/** First day on which the thing happens or is allowed (`wait`, in force), or the last day of a duty or window. */
function dueOf(period: PeriodInForce, counted: Counted, strict: boolean): string | null {
  if (!counted.known) return null;
  if (counted.earliest !== undefined) return counted.earliest;
  return strict && period.style === 'back' ? (counted.secondReading?.lastDay ?? counted.lastDay) : counted.lastDay;
}

/** Nothing is owed, or can come about by itself, in the state that the subject is in. */
function isMoot({ onlyIn, deems }: PeriodInForce, { state }: PeriodSubject): boolean {
  const isIn = (states: readonly string[]): boolean => state !== undefined && states.includes(state);
  return (onlyIn !== undefined && !isIn(onlyIn)) || (deems !== undefined && !isIn(billDeem(deems).from));
}

interface Beginning { readonly fact: Fact; readonly start: string }

/** The lapse of the newest of these periods, if it ran out without what would have ended it. */
function lapseOf(ids: readonly string[], subject: PeriodSubject, known: readonly Deadline[]): Beginning | undefined {
  const lapsed = known.filter((d) => ids.includes(d.period.id) && d.due !== null && !(d.endedOn !== undefined && d.endedOn <= d.due))
    .flatMap((d) => {
      const fact = newestOf(subject.facts, d.period.startsOn)
        ?? (d.period.startsOnLapseOf && lapseOf(d.period.startsOnLapseOf, subject, known)?.fact);
      return fact ? [{ fact, start: d.due! }] : [];
    });
  return lapsed.sort((a, b) => b.fact.sequence - a.fact.sequence)[0];
}

function beginningOf(period: PeriodInForce, subject: PeriodSubject, known: readonly Deadline[]): Beginning | undefined {
  if (period.startsOnLapseOf) return lapseOf(period.startsOnLapseOf, subject, known);
  const fact = newestOf(subject.facts, period.startsOn);
  const from = period.countsFrom ? newestOf(subject.facts, period.countsFrom) : fact;
  return fact && from && { fact, start: period.fromTarget ? (from.target ?? from.day) : from.day };
}

/** The newest of these facts that came after the beginning, or counts even where it came before. */
function after(start: Fact, ids: readonly FactId[] | undefined, period: PeriodInForce, facts: Facts): Fact | undefined {
  return newestOf(facts, ids?.filter((id) => period.evenBefore?.includes(id) || (facts[id]?.sequence ?? 0) > start.sequence));
}

/** The chair was away (위원장 사고) when it began, so the deputy owes it (직무대리). */
const chairAwayOn = (day: string, { chairAwayUntil }: PeriodSubject): boolean => chairAwayUntil !== undefined && day <= chairAwayUntil;

/** The ledger of a period since its beginning, as the count takes it: stays (집행정지) and extensions (연장). */
function ledgerOf(period: PeriodInForce, fact: Fact, subject: PeriodSubject) {
  const entries = (subject.ledger ?? []).filter((entry) => entry.period === period.id && entry.sequence > fact.sequence);
  const suspended: { from: string; to?: string }[] = [];
  for (const { what, day } of entries) {
    if (what === 'suspended') suspended.push({ from: day });
    if (what === 'resumed') suspended[suspended.length - 1] = { from: suspended.at(-1)?.from ?? day, to: day };
  }
  const extended = entries.flatMap(({ length }) => (length === undefined ? [] : [{ length, unit: period.unit }]));
  return { entries, suspended, extended, isSuspended: suspended.at(-1)?.to === undefined && suspended.length > 0 };
}

type Stays = ReturnType<typeof ledgerOf>['suspended'];

/** The day it is about, where nothing is counted: the end of a term or session, or named by the fact; a stay holds it up. */
function fixedDay(period: PeriodInForce, { fact, start }: Beginning, stays: Stays, calendar: LegalCalendar): string | null | undefined {
  if (period.toTermEnd) return termEnd(start, calendar, period.toTermEnd);
  if (period.toSessionEnd) return sessionEnd(start, calendar);
  const day = period.fixedByTarget ? fact.target : undefined;
  return day && (stays.find(({ from, to }) => to !== undefined && from <= day && day < to)?.to ?? day);
}

/** When it was done: the day it is about, where that is what the period wants, and the time, where it was told. */
const endOf = (period: PeriodInForce, { day, target, time }: Fact): { day: string; time?: string } =>
  (period.endsByTarget ? { day: target ?? day } : { day, ...(time !== undefined && { time }) });

/** Whether the end of a duty came too late: by the day or, where hours are counted, by the hour. Nobody is late for a minimum. */
function isLate(period: PeriodInForce, end: { day: string; time?: string }, subject: PeriodSubject, due: string | null, dueTime?: string): boolean {
  if (period.effect !== 'duty' || period.style === 'minimum-period' || due === null || (period.excusedByUrgency && subject.urgent)) return false;
  return end.day > due || (end.day === due && end.time !== undefined && dueTime !== undefined && end.time > dueTime);
}

/** It ran out before its beginning was taken over (이관): whether it was met, the source does not say. */
function isUntold(period: PeriodInForce, fact: Fact, { imported }: PeriodSubject, due: string | null): boolean {
  const takenOver = imported !== undefined && fact.sequence <= imported.through;
  return period.outlives === true && takenOver && due !== null && due < legalDayOf(fact.recordedAt);
}

function deadlineOf(
  period: PeriodInForce, subject: PeriodSubject, calendar: LegalCalendar, strict: boolean, known: readonly Deadline[],
): Deadline | undefined {
  const beginning = beginningOf(period, subject, known);
  if (!beginning) return undefined;
  const { fact, start } = beginning;
  const { entries, suspended, extended, isSuspended } = ledgerOf(period, fact, subject);
  const fixed = fixedDay(period, beginning, suspended, calendar);
  const counted = fixed !== undefined || period.length === null ? undefined : countOnce({
    style: period.style, start, length: period.length, unit: period.unit, includeFirst: period.includeFirst, time: fact.time,
    date: period.date, ...(suspended.length > 0 && { suspended }), ...(extended.length > 0 && { extended }),
  }, calendar);
  const lapses = fixed ?? (counted ? dueOf(period, counted, strict) : null);
  const due = lapses !== null && period.fallsOn ? nextPlenarySitting(lapses, calendar) : lapses;
  const end = after(fact, period.endsOn, period, subject.facts);
  const voided = after(fact, period.voidedBy, period, subject.facts);
  const ended = end && voided && voided.sequence < end.sequence ? undefined : end;
  const done = ended && endOf(period, ended);
  const dueTime = counted?.known ? counted.lastTime : undefined;
  const target = (period.effect === 'duty' || period.reminds) && due !== null ? workingDayOnOrBefore(due, calendar) : null;
  const over = isUntold(period, fact, subject, due) || (!period.outlives && subject.state !== undefined && isFinal(subject.state));
  const status = done
    ? (isLate(period, done, subject, due, dueTime) ? 'late' : 'met')
    : voided || over || isMoot(period, subject) ? 'void' : isSuspended ? 'suspended' : 'open';
  return {
    period, revision: fact.sequence, start, status, counted, due, target, beganAt: fact.recordedAt, endedOn: done?.day,
    ...(dueTime !== undefined && { dueTime }),
    owedBy: period.deputy && chairAwayOn(start, subject) ? period.deputy : period.owedBy,
    ...(entries.length > 0 && { ledger: entries }),
  };
}

/** Every deadline of a bill (의안의 기한): one a period of the table, at its newest beginning. */
export function billDeadlines(bill: Bill, procedure: Procedure, calendar: LegalCalendar): readonly Deadline[] {
  const applies = (p: PeriodInForce): boolean => (p.kinds?.includes(bill.kind) ?? true)
    && (p.proposers?.includes(bill.proposer.kind) ?? true) && (!p.affectsRights || bill.affectsRights === true);
  return [
    ...deadlinesOf(bill, procedure, calendar, (period) => !period.each && applies(period)),
    ...(bill.related ?? []).flatMap((one) => relatedDeadlines(bill, one, procedure, calendar)),
  ];
}

/** What a related committee (관련위원회) owes: counted from when it was asked, ended by its own opinion. */
function relatedDeadlines(
  bill: Bill, { committee, asked, gave }: RelatedCommittee, procedure: Procedure, calendar: LegalCalendar,
): readonly Deadline[] {
  const facts: Facts = { ...bill.facts, 'bill.consult-related-committee': asked, 'bill.give-related-opinion': gave };
  return deadlinesOf({ ...bill, facts }, procedure, calendar, ({ each }) => each === 'related-committee')
    .map((deadline) => ({ ...deadline, committee }));
}

/** Every deadline of a committee meeting (위원회 회의의 기한). */
export function meetingDeadlines(meeting: Meeting, procedure: Procedure, calendar: LegalCalendar): readonly Deadline[] {
  return deadlinesOf(meeting, procedure, calendar, () => true);
}

/** Every deadline of a subject to which a period applies, one a period, at its newest beginning. */
export function deadlinesOf(
  subject: PeriodSubject, procedure: Procedure, calendar: LegalCalendar, applies: (period: PeriodInForce) => boolean,
): readonly Deadline[] {
  const strict = procedure.officeTargets.backReading === 'strict';
  const found: Deadline[] = [];
  for (const period of procedure.periods()) {
    if (!applies(period)) continue;
    const deadline = deadlineOf(period, subject, calendar, strict, found);
    if (deadline) found.push(deadline);
  }
  return found;
}

export const deadlineFor = (deadlines: readonly Deadline[], id: PeriodId): Deadline | undefined =>
  deadlines.find((d) => d.period.id === id);
