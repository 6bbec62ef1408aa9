import type { BillActId, FactId, Outcome, PeriodId, RuleId } from '@uian/procedure';
import type { AgendaSnapshot } from './agenda-versions.js';
import type { Amendment, Bill, LedgerEntry, Proposer } from './bill.js';
import type { BillInputs } from './commands/bill-commands.js';
import { factOf, type RecordedEvent } from './event.js';
import { REPORT_CHANGES } from './report-changes.js';
import { levelOf } from './votes.js';
import type { ImportMark } from './imported.js';
import type { IrregularMark } from './irregular.js';

/** What a payload holds beside the input of the act: what the decision itself found out. */
export interface Decided {
  readonly outcome?: Outcome;
  /** 의안번호, given by the recorder. */
  readonly billNumber?: number;
  /** 시행일, where the 부칙 gives it. */
  readonly effectiveOn?: string;
  /** A referral that begins its waiting anew (다른 위원회로의 회부). */
  readonly waitRestarts?: boolean;
  readonly notJudged?: readonly RuleId[];
  /** The other bills that it was done to with it (일괄). */
  readonly together?: readonly string[];
  /** The agenda that an approval approved, and its fingerprint (승인된 의사일정). */
  readonly agenda?: AgendaSnapshot;
  readonly agendaHash?: string;
  /** Items that a change of the draft took out of the approval (승인 실효). */
  readonly fallen?: readonly string[];
  /** It came through the second door (규칙에 어긋난 사실). */
  readonly irregular?: IrregularMark;
  /** It was taken over from elsewhere (이관). */
  readonly imported?: ImportMark;
}

const DECIDED: Readonly<Record<keyof Decided, true>> = {
  outcome: true, billNumber: true, effectiveOn: true, waitRestarts: true, notJudged: true, irregular: true, together: true,
  imported: true, agenda: true, agendaHash: true, fallen: true,
};

/** The input of an act, as its payload holds it. */
export const withoutDecided = (payload: RecordedEvent['payload']): RecordedEvent['payload'] =>
  Object.fromEntries(Object.entries(payload).filter(([key]) => !Object.hasOwn(DECIDED, key)));

type Payloads = { [Act in BillActId]: BillInputs[Act] & Decided };
export type Change<Act extends BillActId> = (payload: Payloads[Act], bill: Bill, event: RecordedEvent) => Partial<Bill>;

const ledger = (bill: Bill, what: LedgerEntry['what'], period: string, event: RecordedEvent, length?: number): Partial<Bill> => ({
  ledger: [...bill.ledger ?? [], {
    period: period as PeriodId, what, day: event.day, sequence: event.sequence, ...(length !== undefined && { length }),
  }],
});

/** A referral to another committee (소관 위원회의 변경): what was planned and decided before is left behind. */
const moved = (committee: string): Partial<Bill> => ({
  committee, scheduled: undefined, committeeOutcome: undefined, subcommittee: undefined, designatedUntil: undefined,
  report: undefined,
});

const amendmentOf = (p: BillInputs['bill.move-amendment'], bill: Bill, event: RecordedEvent): Amendment => ({
  number: p.amendment, by: p.by, distance: p.distance, day: event.day, sequence: event.sequence, level: levelOf(bill),
});

/** What each act adds to the bill beside its state and its fact. */
const CHANGES: { [Act in BillActId]?: Change<Act> } = {
  'bill.introduce-petition': (p, bill) => ({ costEstimate: p.costEstimate?.kind ?? bill.costEstimate }),
  'bill.request-supplement': () => ({ supplementAsked: true }),
  'bill.supplement': () => ({ supplementAsked: false }),
  'bill.receive': (p, bill) => ({ number: p.billNumber ?? bill.number, urgent: p.urgency !== undefined, forSession: p.forSession }),
  'bill.refer': (p) => moved(p.committee),
  'bill.refer-preliminary': (p) => ({ preliminary: p.committees.map((committee) => ({ committee, reported: false })) }),
  'bill.report-preliminary': (p, bill) => ({
    preliminary: bill.preliminary?.map((one) => (one.committee === p.committee ? { ...one, reported: true } : one)),
  }),
  'bill.refer-to-budget-committee': (p) => moved(p.committee),
  'bill.refer-elsewhere': (p) => moved(p.committee),
  'bill.recommit': (p) => moved(p.committee),
  'bill.consult-related-committee': (p, bill, event) => ({
    related: [...(bill.related ?? []).filter(({ committee }) => committee !== p.committee),
      { committee: p.committee, answered: false, asked: factOf(event, aboutOf(event)) }],
  }),
  'bill.give-related-opinion': (p, bill, event) => ({
    related: bill.related?.map((one) => (one.committee === p.committee ? { ...one, answered: true, gave: factOf(event) } : one)),
  }),
  'bill.amend-by-proposer': (_, __, event) => ({ textFrom: event.sequence }),
  'bill.attach-text': ({ text }, _, event) => (text === undefined ? {} : { textFrom: event.sequence }),
  ...REPORT_CHANGES,
  'bill.designate-period': (p) => ({ designatedUntil: p.until }),
  'bill.send-to-subcommittee': (p) => ({ subcommittee: p.subcommittee }),
  'bill.report-from-subcommittee': () => ({ subcommittee: undefined }),
  'bill.move-amendment': (p, bill, event) => ({ amendments: [...bill.amendments ?? [], amendmentOf(p, bill, event)] }),
  'bill.vote-amendment': (p, bill) => ({
    amendments: bill.amendments?.map((one) => (one.number === p.amendment ? { ...one, carried: p.outcome === 'passed-amended' } : one)),
  }),
  'bill.decide-in-committee': (p) => ({ committeeOutcome: p.outcome, absorbedInto: p.into }),
  'bill.rescind-in-committee': (p, bill) => ({ committeeOutcome: p.outcome === 'not-carried' ? bill.committeeOutcome : p.outcome }),
  'bill.decide-in-plenary': (p) => ({ plenaryOutcome: p.outcome }),
  'bill.rescind-in-plenary': (p, bill) => ({ plenaryOutcome: p.outcome === 'not-carried' ? bill.plenaryOutcome : p.outcome }),
  'bill.promulgate': (p) => ({ ordinanceNumber: p.number }),
  'bill.promulgate-by-chair': (p) => ({ ordinanceNumber: p.number }),
  'bill.file-suit': (p) => ({ suit: { by: p.by } }),
  'bill.record-judgment': (p, bill) => ({ suit: { by: bill.suit?.by ?? 'head', result: p.result } }),
  'bill.stay-effect': (_, __, event) => ({ stay: { from: event.day } }),
  'bill.lift-stay': (_, { stay }, event) => ({ stay: stay && { ...stay, to: event.day } }),
  'bill.suspend-period': (p, bill, event) => ledger(bill, 'suspended', p.period, event),
  'bill.resume-period': (p, bill, event) => ledger(bill, 'resumed', p.period, event),
  'bill.extend-period': (p, bill, event) => ledger(bill, 'extended', p.period, event, p.length),
};

/** What one event adds to the bill (사건이 의안에 더하는 것). */
export function changesOf(bill: Bill, event: RecordedEvent): Partial<Bill> {
  if (event.type === 'bill.schedule') {
    const { meeting, sitting } = event.payload as { meeting: string; sitting: string };
    return { scheduled: { meeting, day: sitting } };
  }
  if (event.type === 'bill.unschedule') return { scheduled: undefined };
  const change = CHANGES[event.type as BillActId] as ((payload: unknown, bill: Bill, event: RecordedEvent) => Partial<Bill>) | undefined;
  return change?.(event.payload, bill, event) ?? {};
}

/** The day and the hour that a fact is about, where it is not the day it was done: a sitting, a 시행일, a term set. */
export function aboutOf(event: RecordedEvent): { target?: string; time?: string } {
  const p = event.payload as Record<string, unknown>;
  const text = (key: string): string | undefined => (typeof p[key] === 'string' ? p[key] : undefined);
  const time = text('time');
  switch (event.type) {
    case 'bill.schedule': return { target: text('sitting'), time };
    case 'bill.note-executive-notice': return { target: text('from') };
    case 'bill.note-publicity': return { target: text('publishedOn') };
    case 'bill.consult-related-committee': return { target: text('opinionBy') };
    case 'bill.designate-period': return { target: text('until') };
    case 'bill.send-to-mediation': return { target: text('until') };
    case 'bill.inherit-fast-track': return { target: text('designatedOn') };
    case 'bill.submit': return typeof p['fiscalYear'] === 'number' ? { target: `${p['fiscalYear']}-01-01` } : {};
    default: return { target: text('effectiveOn'), time };
  }
}

/** Who put the bill to the council, from its first event. */
export function proposerOf(type: FactId, payload: unknown): Proposer {
  if (type === 'bill.introduce') {
    const p = payload as BillInputs['bill.introduce'];
    return { kind: 'members', lead: p.lead ?? p.proposers[0] ?? '', proposers: p.proposers, supporterCount: p.supporters.length };
  }
  if (type === 'bill.propose-by-committee') {
    const { committee, alternativeTo } = payload as BillInputs['bill.propose-by-committee'];
    return { kind: 'committee', committee, ...(alternativeTo && { alternativeTo }) };
  }
  if (type === 'bill.lodge-petition') {
    const { representative, signatures } = payload as BillInputs['bill.lodge-petition'];
    return { kind: 'residents', representative, signatures };
  }
  return { kind: (payload as BillInputs['bill.submit']).by ?? 'mayor' };
}
