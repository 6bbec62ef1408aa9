import {
  BILL_DEEMS, BILL_TRANSITIONS, type BillDeemId, type BillStateId, type BillTransition, type FactId,
} from '@uian/procedure';
import { aboutOf, changesOf, proposerOf, type Decided } from './bill-changes.js';
import type { Bill } from './bill.js';
import type { BillInputs } from './commands/bill-commands.js';
import { factOf, type RecordedEvent } from './event.js';

export type { Decided } from './bill-changes.js';

const isDeem = (type: FactId): type is BillDeemId => Object.hasOwn(BILL_DEEMS, type);

const rowOf = (type: FactId, { kind }: Bill): BillTransition | undefined =>
  BILL_TRANSITIONS.find((row) => row.act === type && (row.kinds?.includes(kind) ?? true))
  ?? BILL_TRANSITIONS.find((row) => row.act === type);

function nextState(bill: Bill, event: RecordedEvent): BillStateId {
  if (isDeem(event.type)) return BILL_DEEMS[event.type].to;
  const to = rowOf(event.type, bill)?.to ?? 'same';
  if (typeof to === 'string') return to === 'same' ? bill.state : to;
  const outcome = (event.payload as Decided).outcome;
  const state = outcome && to[outcome];
  if (!state) throw new Error(`event ${event.sequence} (${event.type}) has no outcome that the table knows`);
  return state === 'same' ? bill.state : state;
}

/** A referral that begins its waiting anew counts as one, whatever the act was called. */
function factsOf(bill: Bill, event: RecordedEvent): Bill['facts'] {
  const fact = factOf(event, aboutOf(event));
  const facts = { ...bill.facts, [event.type]: fact };
  return (event.payload as Decided).waitRestarts ? { ...facts, 'bill.refer': fact } : facts;
}

/** The first event of a bill: 발의, 제출, 위원회안 제안 or 주민조례 청구. */
export function beginBill(id: string, council: string, event: RecordedEvent): Bill {
  const p = event.payload as BillInputs['bill.submit'] & Partial<BillInputs['bill.introduce']>;
  return {
    id, council, state: event.type === 'bill.lodge-petition' ? 'petitioned' : 'introduced', sequence: event.sequence,
    lastDay: event.day, kind: p.kind, title: p.title, subtitle: p.subtitle, proposer: proposerOf(event.type, p),
    costEstimate: p.costEstimate?.kind, needsExecutiveOpinion: p.needsExecutiveOpinion,
    ...(p.affectsRights && { affectsRights: true }), ...(p.fiscalYear && { fiscalYear: p.fiscalYear }), ...(p.about && { about: p.about }),
    facts: { [event.type]: factOf(event, aboutOf(event)) }, notJudged: [],
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
  const notJudged = ((event.payload as Decided).notJudged ?? [])
    .map((rule) => ({ rule, act: event.type, sequence: event.sequence }));
  return {
    ...bill,
    ...changesOf(bill, event),
    state: nextState(bill, event),
    sequence: event.sequence,
    // An agenda approved earlier may reach the bill later: the day never goes back.
    lastDay: event.day > bill.lastDay ? event.day : bill.lastDay,
    facts: factsOf(bill, event),
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
