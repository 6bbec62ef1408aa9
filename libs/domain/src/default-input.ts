import type { ActId, CalendarActId } from '@uian/procedure';
import type { Bill } from './bill.js';
import { countOnce } from './count-once.js';
import { billDeadlines, type Deadline } from './deadlines.js';
import { outcomeKind } from './rules/outcome.kind.js';
import type { RuleContext } from './rules/rule.js';
import { voteSecret } from './rules/vote.secret.js';

type Context = Omit<RuleContext, 'input'>;
/** What a form begins with, by field; what is left out, somebody has to say. */
export type DefaultInput = Readonly<Record<string, unknown>>;

/** The last day of the shortest notice that would do (입법예고 기간), the day of posting counted. */
function leastNotice({ procedure, day, calendar }: Context): string | undefined {
  const period = procedure.period('bill.council_notice');
  if (!period || period.length === null) return undefined;
  const { style, length, unit, includeFirst } = period;
  const counted = countOnce({ style, start: day, length, unit, includeFirst }, calendar);
  return counted.known ? counted.lastDay : undefined;
}

/** By record, unless the vote must be secret; in a committee as many as are present (표결). */
function vote(context: Context): object {
  const counted = { present: context.meeting?.present ?? 0, yes: 0, no: 0, abstain: 0 };
  const asked = { ...context, input: { vote: { method: 'recorded', ...counted } } };
  const method = typeof voteSecret(asked) === 'object' ? 'secret' : 'recorded';
  return { method, ...(context.meeting?.present !== undefined && { present: context.meeting.present }) };
}

/** 원안대로, or 채택 where the kind of bill is taken up rather than passed; in the plenary as the committee decided. */
function motion(context: Context): string {
  const adopted = typeof outcomeKind({ ...context, input: { motion: 'passed-unamended' } }) === 'object';
  if (adopted) return 'adopted';
  return context.act === 'bill.decide-in-plenary' && context.bill?.committeeOutcome === 'passed-amended' ? 'passed-amended' : 'passed-unamended';
}

const running = ({ bill, procedure, calendar }: Context, test: (deadline: Deadline) => boolean): string | undefined =>
  bill && billDeadlines(bill, procedure, calendar).find(test)?.period.id;

/** The one that is voted on next: the farthest from the original first (원안과 차이가 큰 것부터). */
const nextAmendment = ({ amendments = [] }: Bill): number | undefined =>
  amendments.filter(({ carried }) => carried === undefined).toSorted((a, b) => b.distance - a.distance)[0]?.number;

/** The session that is on, or the next, or the last (회기). */
function sessionNow({ calendar, day }: Context): number | undefined {
  const { sessions } = calendar;
  return (sessions.find(({ from, to }) => from <= day && day <= to) ?? sessions.find(({ from }) => from > day) ?? sessions.at(-1))?.ordinal;
}

const sessionAt = (context: Context) => context.calendar.sessions.find(({ ordinal }) => ordinal === sessionNow(context));

const CALENDAR: Partial<Record<CalendarActId, (context: Context) => DefaultInput>> = {
  'calendar.set-session': ({ calendar }) => ({ ordinal: (calendar.sessions.at(-1)?.ordinal ?? 0) + 1, kind: 'extraordinary', plenarySittings: [] }),
  'calendar.set-term': ({ calendar }) => ({ ordinal: (calendar.terms.at(-1)?.ordinal ?? 0) + 1 }),
  'calendar.adopt-plan': ({ day }) => ({ year: Number(day.slice(0, 4)) + 1 }),
  'calendar.set-sittings': (context) => ({ session: sessionNow(context), plenarySittings: sessionAt(context)?.plenarySittings ?? [] }),
};

const BILL_AND_MEETING: Partial<Record<ActId, (context: Context & { bill: Bill }) => DefaultInput>> = {
  'bill.report-preliminary': ({ bill }) => ({ committee: bill.preliminary?.find(({ reported }) => !reported)?.committee }),
  'bill.give-related-opinion': ({ bill }) => ({ committee: bill.related?.find(({ answered }) => !answered)?.committee }),
  'bill.recommit': ({ bill }) => ({ committee: bill.committee }),
  'bill.give-notice': (context) => ({ until: leastNotice(context) }),
  'bill.distribute-report': ({ bill, roster }) => ({ distributedTo: roster.committees.get(bill.committee ?? '')?.size }),
  'bill.decide-in-committee': (context) => ({ motion: motion(context) }),
  'bill.rescind-in-committee': () => ({ motion: 'passed-unamended' }),
  'bill.decide-in-plenary': (context) => ({ motion: motion(context) }),
  'bill.rescind-in-plenary': () => ({ motion: 'passed-unamended' }),
  'bill.move-amendment': ({ bill }) => ({ amendment: Math.max(0, ...(bill.amendments ?? []).map(({ number }) => number)) + 1, by: 'members' }),
  'bill.vote-amendment': ({ bill }) => ({ amendment: nextAmendment(bill) }),
  'bill.promulgate': () => ({ effect: { kind: 'default' } }),
  'bill.promulgate-by-chair': () => ({ effect: { kind: 'default' } }),
  'bill.withdraw': ({ bill }) => ({ by: bill.proposer.kind === 'members' ? bill.proposer.proposers : [] }),
  'bill.extend-period': (context) => ({ period: running(context, ({ period, status }) => status === 'open' && !!period.extendable), resolvedBy: 'plenary' }),
  'bill.suspend-period': (context) => ({ period: running(context, ({ period, status }) => status === 'open' && !!period.suspendable) }),
  'bill.resume-period': (context) => ({ period: running(context, ({ status }) => status === 'suspended') }),
};

const MEETING: Partial<Record<ActId, (context: Context) => DefaultInput>> = {
  'meeting.change-items': ({ meeting }) => ({
    items: meeting?.items.map(({ bill }) => bill), sitting: meeting?.sitting, time: meeting?.time }),
  'meeting.open': ({ meeting, roster }) => ({ present: roster.committees.get(meeting?.committee ?? '')?.size }),
};

/**
 * What a form of an act can begin with (미리 채운 값), so that the usual case needs few keys. It is a proposal: what is sent is
 * judged like anything else.
 * @param fields names of the fields that the act's input has
 */
export function defaultInput(context: Context, fields: readonly string[]): DefaultInput {
  const { act, bill, meeting } = context;
  const has = (field: string): boolean => fields.includes(field);
  const own = CALENDAR[act as CalendarActId]?.(context) ?? MEETING[act]?.(context) ?? (bill ? BILL_AND_MEETING[act]?.({ ...context, bill }) : undefined);
  const found: DefaultInput = {
    ...(has('meeting') && meeting && { meeting: meeting.id }),
    ...(has('vote') && { vote: vote(context) }),
    ...(has('session') && { session: sessionNow(context) }),
    ...own,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
