import type { Outcome, RuleId } from '@uian/procedure';
import { fallenBy } from './agenda-choice.js';
import { consequences, type StreamEvents } from './agenda-consequences.js';
import { agendaSnapshot, type AgendaSnapshot } from './agenda-versions.js';
import type { NewEvent } from './event.js';
import type { Decided } from './evolve-bill.js';
import { approvedItems } from './evolve-meeting.js';
import { inheritedFastTrack } from './fast-track.js';
import { secondDoor, type IrregularMark } from './irregular.js';
import { countedVote } from './votes.js';
import { refusal, type Refusal, type Violation } from './rule-violation.js';
import { anyRowOf, kindOf, proposerOf } from './rules/row.js';
import { inputOf, NOT_JUDGED, type RuleContext } from './rules/rule.js';
import { lastSubmissionDay } from './rules/submission.js';
import { RULE_BOOK } from './rules/rule-book.js';

/** Principles that every act meets before the rules of its row. */
const PRINCIPLES: readonly RuleId[] = [
  'record.known-day', 'record.not-future', 'record.order', 'record.state', 'record.actor',
];

/** What the rules say of an act: what is broken, and what could not be judged for its day. */
export interface Judgement {
  readonly violations: readonly Violation[];
  readonly notJudged: readonly RuleId[];
}

/** Judges an act by every rule of its row (심사); with no input, by those that need none. */
export function judge(context: RuleContext): Judgement {
  return asked(context, [...PRINCIPLES, ...(anyRowOf(context)?.rules ?? [])]);
}

/** Judges an act by these rules. */
export function asked(context: RuleContext, rules: readonly RuleId[]): Judgement {
  const violations: Violation[] = [];
  const notJudged: RuleId[] = [];
  for (const id of rules) {
    const known = context.procedure.rule(id);
    if (!known || known.kinds?.includes(kindOf(context)!) === false || known.proposers?.includes(proposerOf(context)) === false) continue;
    const rule = RULE_BOOK[id];
    if (!rule) throw new Error(`rule ${id} has no predicate`);
    const found = rule(context);
    if (found === NOT_JUDGED) notJudged.push(id);
    else if (found) violations.push(found);
  }
  return { violations, notJudged };
}

export type Decision =
  | {
    readonly accepted: true; readonly events: readonly StreamEvents[]; readonly notJudged: readonly RuleId[];
    /** Rules that the act broke, where it came through the second door. */
    readonly irregular?: readonly RuleId[];
  }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The outcome of a vote: what it was taken for, where it was none and was taken for one all the same. */
function outcomeOf(context: RuleContext, irregular: IrregularMark | undefined): Outcome | undefined {
  const vote = countedVote(context);
  return vote && irregular?.rules.some((rule) => rule === vote.threshold) ? vote.declared : vote?.outcome;
}

/** 시행일 by the 부칙: the day of 공포, or a day that it names; undefined where the Act's twenty days apply. */
function effectiveOn(context: RuleContext): string | undefined {
  const effect = inputOf(context, 'bill.promulgate', 'bill.promulgate-by-chair')?.effect;
  if (effect?.kind === 'on') return effect.day;
  return effect?.kind === 'on-promulgation' ? context.day : undefined;
}

/** Whether a later referral begins the waiting period anew: to another committee always, to the same as the council has it. */
function waitRestarts(context: RuleContext): boolean | undefined {
  const input = inputOf(context, 'bill.recommit', 'bill.refer-elsewhere', 'bill.refer-to-budget-committee');
  if (!input) return undefined;
  return input.committee !== context.bill?.committee || context.procedure.council.practice.waitRestarts === 'always' || undefined;
}

/** The session (회기) a bill is received for, where the clerk named none: the next one that it is in time for. */
function sessionOf(context: RuleContext): number | undefined {
  const input = inputOf(context, 'bill.receive');
  if (!input || input.forSession !== undefined) return input?.forSession;
  const { day, bill, calendar, procedure } = context;
  return calendar.sessions.find((session) => {
    const last = input.urgency === undefined ? lastSubmissionDay(session, bill, procedure, calendar) : undefined;
    return session.from > day && (last === undefined || day <= last);
  })?.ordinal;
}

/** The agenda that an approval approves (승인된 의사일정); undefined for any other act. */
function approvedAgenda(context: RuleContext): AgendaSnapshot | undefined {
  const input = inputOf(context, 'meeting.approve');
  const { meeting, bills } = context;
  return input && meeting && bills && agendaSnapshot({ ...meeting, items: approvedItems(meeting, input) }, bills);
}

/** What a change of the draft takes out of an approval; undefined where it takes nothing. */
function fallen(context: RuleContext): readonly string[] | undefined {
  const input = inputOf(context, 'meeting.change-items');
  const out = input && context.meeting ? fallenBy(context.meeting, input) : [];
  return out.length > 0 ? out : undefined;
}

const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

/** The event that an act becomes: its input, and what deciding it found out. */
export function mainEvent(context: RuleContext, notJudged: readonly RuleId[], irregular?: IrregularMark): NewEvent {
  const decided: Decided & { forSession?: number } = defined({
    outcome: outcomeOf(context, irregular), effectiveOn: effectiveOn(context), forSession: sessionOf(context),
    waitRestarts: waitRestarts(context), agenda: approvedAgenda(context), fallen: fallen(context),
    notJudged: notJudged.length > 0 ? notJudged : undefined, irregular,
  });
  return { type: context.act, day: context.day, payload: { ...(context.input as object), ...decided } };
}

/**
 * Decides an act (행위의 판단): the events that it becomes, or the refusal with every broken rule.
 * Deems that were due before its day have been settled already; nothing here looks at a clock.
 */
export function decide(context: RuleContext): Decision {
  const { violations, notJudged } = judge(context);
  const { refused, mark } = secondDoor(context, violations);
  if (refused.length > 0) return { accepted: false, refusal: refusal(context.act, refused) };
  return {
    accepted: true,
    events: [{ stream: null, events: [mainEvent(context, notJudged, mark), ...inheritedFastTrack(context)] }, ...consequences(context)],
    notJudged, irregular: mark?.rules,
  };
}

