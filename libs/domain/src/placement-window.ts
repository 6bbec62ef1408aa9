import type { LegalCalendar, SecondReading, Session } from '@uian/calendar';
import { citationText, isFinal, turningDay, type Procedure, type RuleId } from '@uian/procedure';
import type { Bill } from './bill.js';
import { once } from './count-once.js';
import { decide, judge } from './decide.js';
import { deadlinesOf, type Deadline } from './deadlines.js';
import { evolveBill } from './evolve-bill.js';
import type { Meeting } from './meeting.js';
import { exceptionsFor, waysOutOf, type WayOut } from './placement-ways-out.js';
import { reportDue, type ReportDue } from './report-due.js';
import type { Roster } from './roster.js';
import { violation, type Violation } from './rule-violation.js';
import type { RuleContext } from './rules/rule.js';
import { nextDeem, placedByLapse, settledBefore } from './settle.js';
import { koreanDay, plainDay } from './time.js';

/** Which bill, and on whose meetings it is to be placed. */
export interface PlacementQuestion {
  readonly bill: Bill;
  /** The bill's own, if left out. Of a bill that has none yet, a referral to this committee on `from` is supposed. */
  readonly committee?: string;
  /** The first day (ISO) that is asked about. */
  readonly from: string;
  /** Meetings that the record knows; those of other committees, past or ended are left aside. */
  readonly meetings: readonly Meeting[];
  readonly calendar: LegalCalendar;
  readonly roster: Roster;
  /** The procedure that a bill lives under on a day. */
  readonly procedureOf: (bill: Bill, day: string) => Procedure;
}

/** A meeting of the committee, or a day on which one can be called, judged for the bill. */
export interface PlacementDay {
  /** ISO, Asia/Seoul. */
  readonly day: string;
  /** 제N회, where the day lies in a session. */
  readonly session?: number;
  /** Absent: a working day of a session on which no meeting is planned. */
  readonly meeting?: Meeting;
  /** What bars the bill on that day; none: it can lawfully be placed. */
  readonly violations: readonly Violation[];
  readonly notJudged: readonly RuleId[];
  /** What together would open a barred day (예외); empty where nothing does. */
  readonly exceptions: readonly WayOut[];
  /** Read otherwise, a waiting period would still bar it. */
  readonly otherReading?: SecondReading;
  /** The meeting that opens places the bill by itself (자동상정). */
  readonly byLapse: boolean;
  readonly report?: ReportDue;
  /** A planned meeting on the day of a plenary sitting: what to mind, Korean. */
  readonly caution?: string;
}

/** The placement window (상정 가능 창). */
export interface PlacementWindow {
  readonly committee?: string;
  /** The bill is not referred yet: all of this holds for a referral on that day (ISO). */
  readonly supposedReferral?: string;
  /** The days on which it can lawfully be placed, in order. */
  readonly open: readonly PlacementDay[];
  /** Barred days that a lawful exception would open, in order. */
  readonly widened: readonly PlacementDay[];
  /** 자동상정: the day (ISO) from which the next sitting brings it about, and whether that comes before any other placement. */
  readonly autoPlacement?: { readonly from: string | null; readonly comesFirst: boolean };
  /** Where no day is open: what binds on the last of the days known, and how the bill may lawfully come up all the same. */
  readonly binding: readonly Violation[];
  readonly waysOut: readonly WayOut[];
}

interface Candidate { readonly day: string; readonly meeting?: Meeting }

/** The working days of a session, but for those of plenary sittings where the council bars its committees then. */
const meetingDays = (session: Session, calendar: LegalCalendar, barred: boolean): readonly string[] =>
  once(calendar, `meeting-days|${session.id}|${barred}`, () => {
    const first = plainDay(session.from);
    return Array.from({ length: first.until(plainDay(session.to)).days + 1 }, (_, at) => first.add({ days: at }))
      .filter((day) => calendar.knows(day) && calendar.workingDay(day) && !(barred && calendar.sittingOn(day)))
      .map((day) => day.toString());
  });

const inOrder = (a: Candidate, b: Candidate): number =>
  a.day.localeCompare(b.day) || (a.meeting?.time ?? '').localeCompare(b.meeting?.time ?? '');

/** Planned meetings, and the other days of known sessions on which one can be called. */
function candidatesOf(
  { from, meetings, calendar }: PlacementQuestion, committee: string | undefined, barred: boolean,
): readonly Candidate[] {
  const planned = meetings.filter((meeting) => meeting.committee === committee && !isFinal(meeting.state) && meeting.sitting >= from);
  const taken = new Set(planned.map(({ sitting }) => sitting));
  const possible = calendar.sessions.flatMap((session) => meetingDays(session, calendar, barred));
  return [
    ...planned.map((meeting) => ({ day: meeting.sitting, meeting })),
    ...possible.filter((day) => day >= from && !taken.has(day)).map((day) => ({ day })),
  ].toSorted(inOrder);
}

/** What the days of one window share: the bill as it will be by then, and the law, asked once for each version of it. */
interface Ground {
  readonly bill: Bill;
  readonly procedure: Procedure;
  readonly autoPlacement?: Deadline;
  /** The bill is placed by lapse in the end, unless something is done. */
  readonly lapses: boolean;
  /** Other readings of the waiting periods that run. */
  readonly waits: readonly SecondReading[];
}

const SOME_DAY = '9999-12-31';

function groundOf(bill: Bill, procedure: Procedure, calendar: LegalCalendar): Ground {
  const running = deadlinesOf(bill, procedure, calendar, ({ effect, style, awaits, kinds, proposers }) =>
    (awaits === 'sitting' || (effect === 'block' && style === 'wait')) && (kinds?.includes(bill.kind) ?? true)
    && (proposers?.includes(bill.proposer.kind) ?? true))
    .filter(({ status }) => status === 'open');
  return {
    bill, procedure, autoPlacement: running.find(({ period }) => period.awaits === 'sitting'),
    lapses: placedByLapse(bill, SOME_DAY, procedure, calendar),
    waits: running.flatMap(({ period, counted }) =>
      (period.effect === 'block' && counted?.known && counted.secondReading ? [counted.secondReading] : [])),
  };
}

/** The bill, and what the law will make of it by itself (간주: 임기만료 폐기 …), each from its legal instant on. */
function stagesOf(bill: Bill, procedure: Procedure, calendar: LegalCalendar): readonly { from: number; bill: Bill }[] {
  const stages = [{ from: -Infinity, bill }];
  for (let now = bill; ;) {
    const due = nextDeem(now, Infinity, procedure, calendar);
    if (!due) return stages;
    now = evolveBill(now, { ...due.event, sequence: now.sequence + 1, recordedAt: due.instant });
    stages.push({ from: due.instant, bill: now });
  }
}

/** Answers with the ground of a day; a few serve them all. */
function grounds(bill: Bill, { from, calendar, procedureOf }: PlacementQuestion): (day: string) => Ground {
  const procedure = procedureOf(bill, from);
  const stages = stagesOf(bill, procedure, calendar);
  const known = new Map<string, Ground>();
  return (day) => {
    const stage = stages.findLast((one) => one.from <= settledBefore(day))!.bill;
    const turning = turningDay(procedure.council, day);
    const key = `${stage.sequence}|${turning}`;
    const ground = known.get(key) ?? groundOf(stage, procedureOf(stage, turning), calendar);
    known.set(key, ground);
    return ground;
  };
}

/** 상정 as it would be asked in a meeting of that day, open and with the bill on its approved agenda. */
function placementOn({ day, meeting }: Candidate, { bill, procedure }: Ground, question: PlacementQuestion): RuleContext & { bill: Bill } {
  const { calendar, roster, committee = bill.committee ?? '' } = question;
  return {
    act: 'bill.place', day, today: day, input: { meeting: meeting?.id ?? '' }, bill, calendar, roster, procedure,
    actor: { id: '', offices: [{ role: 'committee-chair', committee }] },
    meeting: {
      id: '', council: bill.council, sequence: 0, lastDay: day, committee, ordinal: 0, sitting: day, time: '', facts: {}, ...meeting,
      state: 'open', items: [{ bill: bill.id, approved: true }],
    },
  };
}

function judged(candidate: Candidate, ground: Ground, question: PlacementQuestion): PlacementDay {
  const { day, meeting } = candidate;
  const { bill, procedure, autoPlacement, lapses, waits } = ground;
  const { calendar, from } = question;
  const context = placementOn(candidate, ground, question);
  const { violations, notJudged } = judge(context);
  const barring = procedure.council.practice.noCommitteeDuringPlenary;
  return {
    day, meeting, violations, notJudged,
    session: calendar.sessionOn(plainDay(day))?.ordinal,
    exceptions: exceptionsFor(context, violations),
    byLapse: lapses && autoPlacement?.due != null && autoPlacement.due <= day,
    report: reportDue(bill, { day, time: meeting?.time }, context, from),
    ...(violations.length === 0 && { otherReading: waits.find(({ earliest }) => earliest !== undefined && day < earliest) }),
    ...(barring && calendar.sittingOn(plainDay(day)) && {
      caution: `본회의가 열리는 날입니다. 본회의 중에는 위원회를 열 수 없습니다(${citationText(barring)}).`,
    }),
  };
}

/** A bill that has no committee yet, as if it had been referred to this one; or why it cannot be. */
function supposed(question: PlacementQuestion): { bill: Bill; refused?: readonly Violation[] } {
  const { bill, committee, from, calendar, roster, procedureOf } = question;
  if (bill.committee !== undefined || committee === undefined) return { bill };
  const decision = decide({
    act: 'bill.refer', day: from, today: from, input: { committee }, bill, calendar, roster, procedure: procedureOf(bill, from),
    actor: { id: '', offices: [{ role: 'council-chair' }] },
  });
  if (!decision.accepted) return { bill, refused: decision.refusal.violations };
  const events = decision.events.flatMap((of) => of.events);
  return { bill: events.reduce((before, event) => evolveBill(before, { ...event, sequence: before.sequence + 1, recordedAt: 0 }), bill) };
}

/** That the record knows no meeting and no day for one. */
const noDay = (from: string, procedure: Procedure): Violation =>
  violation(procedure, 'record.session-known', `${koreanDay(from)}부터는 등록된 회기와 회의 가운데 위원회를 열 수 있는 날이 없습니다.`);

/**
 * The placement window of a bill (상정 가능 창): on which meetings of its committee, planned or possible, it can lawfully be
 * placed. Each such day is judged by the rules of 상정, as if its meeting were open and the agenda approved; nothing here knows
 * a law.
 */
export function placementWindow(question: PlacementQuestion): PlacementWindow {
  const { bill, refused } = supposed(question);
  const { from, committee = bill.committee } = question;
  const groundOn = grounds(bill, question);
  const { procedure, autoPlacement } = groundOn(from);
  const barred = procedure.council.practice.noCommitteeDuringPlenary !== undefined;
  const days = refused ? [] : candidatesOf(question, committee, barred)
    .map((candidate) => judged(candidate, groundOn(candidate.day), question));
  const window = {
    committee, supposedReferral: bill === question.bill ? undefined : from,
    open: days.filter(({ violations }) => violations.length === 0),
    widened: days.filter(({ exceptions }) => exceptions.length > 0),
    autoPlacement: autoPlacement && {
      from: autoPlacement.due, comesFirst: days.find(({ byLapse, violations }) => byLapse || violations.length === 0)?.byLapse ?? false,
    },
  };
  if (window.open.length > 0) return { ...window, binding: [], waysOut: [] };
  const binding = refused ?? days.at(-1)?.violations
    ?? [noDay(from, procedure), ...judged({ day: from }, groundOn(from), question).violations];
  return { ...window, binding, waysOut: waysOutOf(bill, binding, window.widened[0]?.exceptions) };
}
