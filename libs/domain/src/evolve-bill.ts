import {
  BILL_DEEMS, BILL_TRANSITIONS, type BillActId, type BillDeemId, type BillStateId, type BillTransition, type FactId,
  type Outcome,
} from '@uian/procedure';
import type { Bill, Proposer } from './bill.js';
import type { BillInputs } from './commands/bill-commands.js';
import { factOf, type RecordedEvent } from './event.js';

/** What a payload holds beside the input of the act: what the decision itself found out. */
export interface Decided {
  readonly outcome?: Outcome;
  /** 의안번호, given by the recorder. */
  readonly billNumber?: number;
  /** 시행일, where the 부칙 gives it. */
  readonly effectiveOn?: string;
  readonly notJudged?: readonly Bill['notJudged'][number]['rule'][];
}

const isDeem = (type: FactId): type is BillDeemId => Object.hasOwn(BILL_DEEMS, type);

const rowOf = (type: FactId): BillTransition | undefined =>
  BILL_TRANSITIONS.find((row) => row.act === type);

function nextState(current: BillStateId, event: RecordedEvent): BillStateId {
  if (isDeem(event.type)) return BILL_DEEMS[event.type].to;
  const to = rowOf(event.type)?.to ?? 'same';
  if (to === 'same') return current;
  if (typeof to === 'string') return to;
  const outcome = (event.payload as Decided).outcome;
  const state = outcome && to[outcome];
  if (!state) throw new Error(`event ${event.sequence} (${event.type}) has no outcome that the table knows`);
  return state;
}

/** The day a fact is about, where it is not the day it was done: the sitting (의사일정), the 시행일 (부칙). */
function targetOf(event: RecordedEvent): string | undefined {
  if (event.type === 'bill.schedule') return (event.payload as { sitting: string }).sitting;
  return (event.payload as Decided).effectiveOn;
}

type Payloads = { [Act in BillActId]: BillInputs[Act] & Decided };

/** What each act adds to the bill beside its state and its fact. */
const CHANGES: { [Act in BillActId]?: (payload: Payloads[Act]) => Partial<Bill> } = {
  'bill.receive': (p) => ({ number: p.billNumber, urgent: p.urgency !== undefined, forSession: p.forSession }),
  'bill.refer': (p) => ({ committee: p.committee, scheduled: undefined }),
  'bill.decide-in-committee': (p) => ({ committeeOutcome: p.outcome }),
  'bill.decide-in-plenary': (p) => ({ plenaryOutcome: p.outcome }),
  'bill.promulgate': (p) => ({ ordinanceNumber: p.number }),
  'bill.promulgate-by-chair': (p) => ({ ordinanceNumber: p.number }),
};

function changes(event: RecordedEvent): Partial<Bill> {
  if (event.type === 'bill.schedule') {
    const { meeting, sitting } = event.payload as { meeting: string; sitting: string };
    return { scheduled: { meeting, day: sitting } };
  }
  if (event.type === 'bill.unschedule') return { scheduled: undefined };
  const change = CHANGES[event.type as BillActId] as ((payload: unknown) => Partial<Bill>) | undefined;
  return change?.(event.payload) ?? {};
}

/** The first event of a bill: 발의 or 제출. */
export function beginBill(id: string, council: string, event: RecordedEvent): Bill {
  const p = event.payload as BillInputs['bill.submit'] & Partial<BillInputs['bill.introduce']>;
  const proposer: Proposer = p.proposers
    ? { kind: 'members', lead: p.lead ?? p.proposers[0] ?? '', proposers: p.proposers, supporterCount: p.supporters?.length ?? 0 }
    : { kind: 'mayor' };
  return {
    id, council, state: 'introduced', sequence: event.sequence, lastDay: event.day, kind: p.kind, title: p.title,
    subtitle: p.subtitle, proposer, costEstimate: p.costEstimate?.kind, needsExecutiveOpinion: p.needsExecutiveOpinion,
    facts: { [event.type]: factOf(event) }, notJudged: [],
  };
}

/** The bill after one more event. Total: what the record holds can always be folded. */
export function evolveBill(bill: Bill, event: RecordedEvent): Bill {
  if (event.type === 'deemed.voided') {
    const { voids } = event.payload as { voids: number };
    let earlier: Bill = bill;
    while (earlier.sequence >= voids) {
      if (!earlier.beforeDeem) throw new Error(`event ${event.sequence} voids a deem that is not the newest event`);
      earlier = earlier.beforeDeem;
    }
    return { ...earlier, sequence: event.sequence };
  }
  // Deadlines are worked out from facts; that they were counted again changes none of them, and no legal day.
  if (event.type === 'deadline.recounted') return { ...bill, sequence: event.sequence };
  const notJudged = ((event.payload as Decided).notJudged ?? [])
    .map((rule) => ({ rule, act: event.type, sequence: event.sequence }));
  return {
    ...bill,
    ...changes(event),
    state: nextState(bill.state, event),
    sequence: event.sequence,
    // An agenda approved earlier may reach the bill later: the day never goes back.
    lastDay: event.day > bill.lastDay ? event.day : bill.lastDay,
    facts: { ...bill.facts, [event.type]: factOf(event, targetOf(event)) },
    notJudged: notJudged.length > 0 ? [...bill.notJudged, ...notJudged] : bill.notJudged,
    beforeDeem: isDeem(event.type) ? bill : undefined,
  };
}

/** A bill from the whole of its events. */
export function foldBill(id: string, council: string, events: readonly RecordedEvent[]): Bill {
  const [first, ...rest] = events;
  if (!first) throw new Error('a stream begins with an event');
  return rest.reduce(evolveBill, beginBill(id, council, first));
}
