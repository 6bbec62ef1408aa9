import {
  BILL_DEEMS, BILL_TRANSITIONS, isPaperActId, isRecordActId, type BillStateId, type BillTransition, type FactId,
} from '@uian/procedure';
import { aboutOf, changesOf, proposerOf, type Decided } from './bill-changes.js';
import type { Bill, Proposer } from './bill.js';
import type { BillInputs } from './commands/bill-commands.js';
import { factOf, type RecordedEvent } from './event.js';
import { importedAfter } from './imported.js';
import { irregularitiesAfter } from './irregular.js';
import { isDeem, told } from './told.js';

export { withoutDecided, type Decided } from './bill-changes.js';

const rowOf = (type: FactId, { kind }: Bill): BillTransition | undefined =>
  BILL_TRANSITIONS.find((row) => row.act === type && (row.kinds?.includes(kind) ?? true))
  ?? BILL_TRANSITIONS.find((row) => row.act === type);

function nextState(bill: Bill, event: RecordedEvent): BillStateId {
  if (isDeem(event.type)) return BILL_DEEMS[event.type].to;
  const to = rowOf(event.type, bill)?.to ?? 'same';
  if (typeof to === 'string') return to === 'same' ? bill.state : to;
  const { outcome } = event.payload as Decided;
  // An outcome that the row does not know is kept, and leads nowhere.
  const state = (outcome && to[outcome]) ?? 'same';
  return state === 'same' ? bill.state : state;
}

/** Office paper (의안 본문): what is dated earlier may still be entered after it. */
const isPaper = (type: FactId): boolean => type === 'bill.attach-text';

/** A decision that leaves things as they are; a closure that was lost has used up its motion. */
function isIdle({ type, payload }: RecordedEvent): boolean {
  const { outcome } = payload as Decided;
  return outcome === 'held' || (outcome === 'not-carried' && type !== 'bill.vote-closure');
}

/** A referral that begins its waiting anew counts as one, whatever the act was called. */
function factsOf(bill: Bill, event: RecordedEvent): Bill['facts'] {
  const fact = factOf(event, aboutOf(event));
  const before = bill.facts[event.type];
  if (isIdle(event)) return { ...bill.facts, [event.type]: before && !before.idle ? before : { ...fact, idle: true } };
  const facts = { ...bill.facts, [event.type]: fact };
  return (event.payload as Decided).waitRestarts ? { ...facts, 'bill.refer': fact } : facts;
}

/** What a first event may hold, of whichever act; one that was taken over (이관) says itself whose the bill is. */
type Beginning = BillInputs['bill.submit'] & Partial<BillInputs['bill.introduce']> & Decided & { readonly proposer?: Proposer };

/** The first event of a bill: 발의, 제출, 위원회안 제안 or 주민조례 청구. */
export function beginBill(id: string, council: string, event: RecordedEvent): Bill {
  const p = event.payload as unknown as Beginning;
  const proposer = p.proposer ?? proposerOf(event.type, p);
  return {
    id, council, state: event.type === 'bill.lodge-petition' ? 'petitioned' : 'introduced', sequence: event.sequence,
    lastDay: event.day, kind: p.kind, title: p.title, subtitle: p.subtitle, proposer,
    costEstimate: p.costEstimate?.kind, needsExecutiveOpinion: p.needsExecutiveOpinion ?? false, number: p.billNumber,
    ...(p.affectsRights && { affectsRights: true }), ...((p.education ?? proposer.kind === 'superintendent') && { education: true }),
    ...(p.fiscalYear && { fiscalYear: p.fiscalYear }), ...(p.about && { about: p.about }),
    facts: { [event.type]: factOf(event, aboutOf(event)) }, notJudged: [], irregularities: irregularitiesAfter(undefined, event),
    imported: importedAfter(undefined, event),
  };
}

/** The bill after one more event. Total: what the record holds can always be folded. */
export function evolveBill(bill: Bill, event: RecordedEvent): Bill {
  if (isRecordActId(event.type) || isPaperActId(event.type)) return { ...bill, sequence: event.sequence };
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
    ...changesOf(bill, event),
    state: nextState(bill, event),
    sequence: event.sequence,
    // An agenda approved earlier may reach the bill later: the day never goes back. A paper put on file is no step of the road.
    lastDay: event.day > bill.lastDay && !isPaper(event.type) ? event.day : bill.lastDay,
    facts: factsOf(bill, event),
    notJudged: notJudged.length > 0 ? [...bill.notJudged, ...notJudged] : bill.notJudged,
    irregularities: irregularitiesAfter(bill.irregularities, event),
    imported: importedAfter(bill.imported, event),
    beforeDeem: isDeem(event.type) ? bill : undefined,
  };
}

/** A bill from the whole of its events as they are stored: of whatever version, corrected or not. */
export const foldBill = (id: string, council: string, events: readonly RecordedEvent[]): Bill => billFrom(id, council, told(events));

/** A bill from what its events tell, or from as much of it as was known once. */
export function billFrom(id: string, council: string, facts: readonly RecordedEvent[]): Bill {
  const [first, ...rest] = facts;
  if (!first) throw new Error('a stream begins with an event');
  return rest.reduce(evolveBill, beginBill(id, council, first));
}
