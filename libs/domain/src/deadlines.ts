import type { BeyondCalendar, KnownCount, LegalCalendar } from '@uian/calendar';
import {
  isFinal, type ActorRole, type FactId, type PeriodId, type PeriodInForce, type Procedure,
} from '@uian/procedure';
import type { Bill } from './bill.js';
import { countOnce, workingDayOnOrBefore } from './count-once.js';
import type { Fact, Facts } from './event.js';
import type { Meeting } from './meeting.js';

/** A period that runs, ran, or could not be calculated, on one stream (기한). */
export interface Deadline {
  readonly period: PeriodInForce;
  /** Sequence of the fact that began it: a later beginning is a new revision. */
  readonly revision: number;
  /** `met` and `late` say when the act came; `void`: the bill closed or nothing is owed any more. */
  readonly status: 'open' | 'met' | 'late' | 'void';
  /** The count with its explanation; absent where the 부칙 names the day; refused beyond the calendar. */
  readonly counted?: KnownCount | BeyondCalendar;
  /** The day people see (ISO): last day of a duty or window, first day on which a barred act is allowed, or on which
   *  something is deemed. Null: cannot be calculated yet, or its figure is unknown. */
  readonly due: string | null;
  /** The last working day on which a duty can still be met (ISO). */
  readonly target: string | null;
  /** Business instant (UTC, epoch milliseconds) at which the engine learned of it. */
  readonly beganAt: number;
  readonly endedOn?: string;
  /** Who owes it: the row's office, or its deputy while the chair is away (직무대리). */
  readonly owedBy?: ActorRole;
}

type Subject = Bill | Meeting;

const newest = (facts: Facts, ids: readonly (keyof Facts)[] = []): Fact | undefined =>
  ids.map((id) => facts[id]).filter((fact) => fact !== undefined).sort((a, b) => b.sequence - a.sequence)[0];

/** First day on which the thing happens or is allowed (`wait`, in force), or the last day of a duty or window. */
function dueOf(period: PeriodInForce, counted: KnownCount | BeyondCalendar, strict: boolean): string | null {
  if (!counted.known) return null;
  if (counted.earliest !== undefined) return counted.earliest;
  return strict && period.style === 'back' ? (counted.secondReading?.lastDay ?? counted.lastDay) : counted.lastDay;
}

const isMoot = (period: PeriodInForce, subject: Subject): boolean =>
  period.onlyIn !== undefined && !period.onlyIn.some((state) => state === subject.state);

interface Beginning { readonly fact: Fact; readonly start: string }

function beginningOf(period: PeriodInForce, subject: Subject, known: readonly Deadline[]): Beginning | undefined {
  if (period.startsOnLapseOf) {
    const earlier = known.find((d) => d.period.id === period.startsOnLapseOf);
    const fact = earlier && newest(subject.facts, earlier.period.startsOn);
    if (!fact || !earlier?.due || (earlier.endedOn !== undefined && earlier.endedOn <= earlier.due)) return undefined;
    return { fact, start: earlier.due };
  }
  const fact = newest(subject.facts, period.startsOn);
  return fact && { fact, start: period.fromTarget ? (fact.target ?? fact.day) : fact.day };
}

/** The newest of these facts that came after the beginning, or counts even where it came before. */
function after(start: Fact, ids: readonly FactId[] | undefined, period: PeriodInForce, facts: Facts): Fact | undefined {
  return newest(facts, ids?.filter((id) => period.evenBefore?.includes(id) || (facts[id]?.sequence ?? 0) > start.sequence));
}

/** The chair was away (위원장 사고) when it began, so the deputy owes it (직무대리). */
const chairAwayOn = (day: string, subject: Subject): boolean =>
  'chairAwayUntil' in subject && subject.chairAwayUntil !== undefined && day <= subject.chairAwayUntil;

function deadlineOf(
  period: PeriodInForce, subject: Subject, calendar: LegalCalendar, strict: boolean, known: readonly Deadline[],
): Deadline | undefined {
  const beginning = beginningOf(period, subject, known);
  if (!beginning) return undefined;
  const { fact, start } = beginning;
  const fixed = period.fixedByTarget ? fact.target : undefined;
  const counted = fixed !== undefined || period.length === null ? undefined : countOnce({
    style: period.style, start, length: period.length, unit: period.unit, includeFirst: period.includeFirst,
  }, calendar);
  const due = fixed ?? (counted ? dueOf(period, counted, strict) : null);
  const end = after(fact, period.endsOn, period, subject.facts);
  const voided = after(fact, period.voidedBy, period, subject.facts);
  const ended = end && voided && voided.sequence < end.sequence ? undefined : end;
  const target = (period.effect === 'duty' || period.reminds) && due !== null ? workingDayOnOrBefore(due, calendar) : null;
  const status = ended
    ? (period.effect === 'duty' && due !== null && ended.day > due ? 'late' : 'met')
    : voided || isFinal(subject.state) || isMoot(period, subject) ? 'void' : 'open';
  const owedBy = period.deputy && chairAwayOn(start, subject) ? period.deputy : period.owedBy;
  return { period, revision: fact.sequence, status, counted, due, target, beganAt: fact.recordedAt, endedOn: ended?.day, owedBy };
}

/** Every deadline of a bill (의안의 기한): one a period of the table, at its newest beginning. */
export function billDeadlines(bill: Bill, procedure: Procedure, calendar: LegalCalendar): readonly Deadline[] {
  return deadlinesOf(bill, procedure, calendar, (p) => p.kinds === undefined || p.kinds.includes(bill.kind));
}

/** Every deadline of a committee meeting (위원회 회의의 기한). */
export function meetingDeadlines(meeting: Meeting, procedure: Procedure, calendar: LegalCalendar): readonly Deadline[] {
  return deadlinesOf(meeting, procedure, calendar, () => true);
}

function deadlinesOf(
  subject: Subject, procedure: Procedure, calendar: LegalCalendar, applies: (period: PeriodInForce) => boolean,
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
