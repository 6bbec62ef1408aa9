import { isRecordActId, type ActId, type RuleId } from '@uian/procedure';
import type { z } from 'zod';
import type { Bill } from './bill.js';
import { INPUTS } from './commands/command.js';
import { billDeadlines, meetingDeadlines, type Deadline } from './deadlines.js';
import { asked, judge, mainEvent, type Decision } from './decide.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { stamped } from './event-versions.js';
import { beginBill, billFrom, evolveBill, withoutDecided, type Decided } from './evolve-bill.js';
import { meetingFrom } from './evolve-meeting.js';
import { isWaivable } from './irregular.js';
import type { Meeting } from './meeting.js';
import { refusal, type Violation } from './rule-violation.js';
import { correctedEvent } from './corrected-event.js';
import type { RuleContext } from './rules/rule.js';
import { nextDeem, placedByLapse } from './settle.js';
import { isDeem, standing, told, type CorrectedDeadline } from './told.js';

/** Asked of every correction; then of what it says, where there is something to correct. */
const PRINCIPLES: readonly RuleId[] = ['record.known-day', 'record.not-future', 'record.actor', 'record.correctable'];
const OF_CONTENT: readonly RuleId[] = ['record.corrected-day', 'record.corrected-input'];

type Correcting = RuleContext & { readonly history: NonNullable<RuleContext['history']> };

const isOfBill = ({ act }: RuleContext): boolean => act === 'bill.correct';

/** The stream as facts leave it. */
function fold(context: Correcting, facts: readonly RecordedEvent[]): { readonly bill?: Bill; readonly meeting?: Meeting } {
  if (facts.length === 0) return {};
  const { id, council } = (context.bill ?? context.meeting)!;
  return isOfBill(context) ? { bill: billFrom(id, council, facts) } : { meeting: meetingFrom(id, council, facts) };
}

function deadlinesOf(context: Correcting, { bill, meeting }: { bill?: Bill; meeting?: Meeting }): readonly Deadline[] {
  const { calendar, history } = context;
  if (bill) return billDeadlines(bill, history.procedureOf(bill, bill.lastDay), calendar);
  return meeting ? meetingDeadlines(meeting, history.procedureOf(undefined, meeting.lastDay), calendar) : [];
}

/** Each deadline whose day is another one afterwards, with both days. */
function moved(before: readonly Deadline[], after: readonly Deadline[]): readonly CorrectedDeadline[] {
  const dues = (of: readonly Deadline[]) => new Map(of.map(({ period, revision, due }) => [`${period.id}:${revision}`, due]));
  const [was, is] = [dues(before), dues(after)];
  return [...new Map([...before, ...after].map((d) => [`${d.period.id}:${d.revision}`, d]))].flatMap(([key, { period, revision }]) => {
    const [from, to] = [was.get(key) ?? null, is.get(key) ?? null];
    return from === to ? [] : [{ period: period.id, revision, from, to }];
  });
}

/** Whether the law still brings a deem about on its day, by what is known of the bill before it. */
function holds(bill: Bill, { type, day }: RecordedEvent, { history, calendar }: Correcting): boolean {
  if (type === 'deemed.placed') return placedByLapse(bill, day, history.procedureOf(bill, day), calendar);
  const due = nextDeem(bill, Infinity, history.procedureOf(bill, bill.lastDay), calendar);
  return due?.event.type === type && due.event.day === day;
}

/** Sequences of the deems that events do not bear out. */
function unfounded(context: Correcting, facts: readonly RecordedEvent[]): readonly number[] {
  if (!context.bill) return [];
  const { id, council } = context.bill;
  let bill: Bill | undefined;
  return standing(facts).flatMap((fact) => {
    const wrong = bill && isDeem(fact.type) && !holds(bill, fact, context);
    bill = bill ? evolveBill(bill, fact) : beginBill(id, council, fact);
    return wrong ? [fact.sequence] : [];
  });
}

/** Whether more stands on a deem than other deems: the state from before it is kept no longer. */
function isBuiltOn(deem: RecordedEvent, bill: Bill | undefined): boolean {
  let earlier = bill;
  while (earlier && earlier.sequence >= deem.sequence) earlier = earlier.beforeDeem;
  return earlier === undefined;
}

/** The event as it reads once corrected, decided again on what came before it; and what it now breaks that it did not. */
function readAgain(context: Correcting, event: RecordedEvent, input: { day?: string; input?: object }): {
  readonly now: NewEvent; readonly refused: readonly Violation[];
} {
  const { history } = context;
  const schema: z.ZodType = INPUTS[event.type as ActId];
  const was = withoutDecided(event.payload);
  const before = fold(context, standing(told(history.events)).filter(({ sequence }) => sequence < event.sequence));
  const judged = (day: string, of: unknown): RuleContext => ({
    ...context, ...before, act: event.type as ActId, day, input: of, history: undefined,
    meeting: before.meeting ?? context.meeting, procedure: history.procedureOf(before.bill, day),
  });
  const then = judged(event.day, was);
  const corrected = judged(input.day ?? event.day, input.input === undefined ? was : schema.parse(input.input));
  const { imported, billNumber } = event.payload as Decided;
  if (imported) {
    // No rule was asked of it when it was taken over, and none is now.
    const { type, day, payload } = mainEvent(corrected, []);
    const told = input.input === undefined ? event.payload : payload;
    return { now: stamped({ type, day, payload: { ...told, billNumber, imported } }), refused: [] };
  }
  const brokenThen = judge(then).violations.map(({ rule }) => rule);
  const { irregular, notJudged } = event.payload as Decided;
  const broken = judge(corrected).violations.filter(({ rule }) => !brokenThen.includes(rule) || irregular?.rules.includes(rule));
  const rules = broken.map(({ rule }) => rule).filter((rule) => isWaivable(rule, corrected));
  const mark = rules.length === 0 ? undefined
    : { rules, reason: rules.every((rule) => irregular?.rules.includes(rule)) ? irregular!.reason : context.irregular!.reason };
  const { payload, ...fact } = mainEvent(corrected, notJudged ?? [], mark);
  return {
    now: stamped({ ...fact, payload: billNumber === undefined ? payload : { ...payload, billNumber } }),
    refused: broken.filter(({ rule }) => !isWaivable(rule, corrected)),
  };
}

/**
 * Decides a correction (기록 정정의 판단): the event that says how an earlier one reads from now on, with every deadline that it
 * moves, old and new. The original stays. Where the corrected act would have broken a rule that it had not broken, the rule is
 * written down with the correction's reason: a correction is no way around the rules. A deem that is disproved is voided, as a
 * late entry would; where acts stand on it, the correction is refused.
 */
export function decideCorrection(of: RuleContext): Decision {
  const context = of as Correcting;
  const found = correctedEvent(context);
  if (!isRecordActId(context.act) || !found) throw new Error(`${context.act} is no correction of a known history`);
  const { event, input } = found;
  const atDoor = asked(context, PRINCIPLES).violations;
  const violations = atDoor.length > 0 ? atDoor : asked(context, OF_CONTENT).violations;
  if (!event || violations.length > 0) return { accepted: false, refusal: refusal(context.act, violations) };
  const { now, refused } = readAgain({ ...context, irregular: { reason: input.reason } }, event, input);
  const { events } = context.history;
  const at = events.length + 1;
  const recorded = (type: NewEvent['type'], sequence: number, payload: object): RecordedEvent =>
    stamped({ type, day: context.day, payload: { ...payload }, sequence, recordedAt: 0 });
  const correction = recorded(context.act, at, { ...input, now });
  const after = told([...events, correction]);
  const before = unfounded(context, told(events));
  const first = unfounded(context, after).find((sequence) => !before.includes(sequence));
  const deem = after.find(({ sequence }) => sequence === first);
  const lost = deem && isBuiltOn(deem, fold(context, after).bill)
    ? asked({ ...context, history: { ...context.history, lost: deem } }, ['record.corrected-history']).violations : [];
  if (refused.length + lost.length > 0) return { accepted: false, refusal: refusal(context.act, [...refused, ...lost]) };
  const voided = deem ? [recorded('deemed.voided', at + 1, { voids: deem.sequence })] : [];
  const deadlines = moved(deadlinesOf(context, context), deadlinesOf(context, fold(context, told([...events, correction, ...voided]))));
  const fact = ({ type, day, payload }: RecordedEvent): NewEvent => ({ type, day, payload });
  return {
    accepted: true, notJudged: [], irregular: (now.payload as Decided).irregular?.rules,
    events: [{ stream: null, events: [fact({ ...correction, payload: { ...correction.payload, deadlines } }), ...voided.map(fact)] }],
  };
}
