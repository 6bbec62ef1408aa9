import type { BillActId, CalendarActId, MeetingActId } from './actions.js';
import type { ActorRole } from './actors.js';
import type { BillKind, ProposerKind } from './bill-kinds.js';
import type { BillStateId } from './bill-states.js';
import type { MeetingStateId } from './meeting-states.js';
import type { RuleId } from './rules.js';
import { cite, type Citation } from './statutes.js';

/** What a vote can end in (의결 결과). */
export const OUTCOMES = {
  'passed-unamended': '원안가결',
  'passed-amended': '수정가결',
  rejected: '부결',
  held: '보류',
  discarded: '폐기',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** One row of THE TABLE: an act, whence and whither it leads, who may do it, under which rules. */
export interface Transition<Act, State> {
  readonly act: Act;
  /** States from which it may be done; empty: it begins the record. */
  readonly from: readonly State[];
  /** Where it leads; `same` leaves the state; a vote leads where its outcome says. */
  readonly to: State | 'same' | Readonly<Partial<Record<Outcome, State>>>;
  readonly by: readonly ActorRole[];
  /** Rules that can refuse it, beside the record's own principles. */
  readonly rules: readonly RuleId[];
  readonly citation: Citation;
  readonly kinds?: readonly BillKind[];
  readonly proposers?: readonly ProposerKind[];
}

export type BillTransition = Transition<BillActId, BillStateId>;
export type MeetingTransition = Transition<MeetingActId, MeetingStateId>;

const autonomy = (article: string) => cite('localAutonomyAct', article);
const rules = (article: string) => cite('councilRules', article);
const OFFICE = cite('officeTarget');

const IN_COMMITTEE: readonly BillStateId[] = [
  'referred', 'placed', 'explained', 'review-heard', 'questioned', 'debated', 'held',
];
const BEFORE_DECISION: readonly BillStateId[] = ['placed', 'explained', 'review-heard', 'questioned', 'debated', 'held'];
const FULL: readonly BillKind[] = ['ordinance.enactment', 'ordinance.full-amendment'];

/** THE TABLE for bills, in the order of the road. */
export const BILL_TRANSITIONS: readonly BillTransition[] = [
  { act: 'bill.introduce', from: [], to: 'introduced', by: ['secretariat', 'member'], proposers: ['members'],
    rules: ['introduce.supporters', 'introduce.separate-supporters', 'introduce.lead-proposer', 'introduce.subtitle',
      'introduce.cost-estimate'],
    citation: autonomy('제76조') },
  { act: 'bill.submit', from: [], to: 'introduced', by: ['secretariat', 'executive'], proposers: ['mayor'],
    rules: ['introduce.cost-estimate'], citation: rules('제18조제1항') },
  { act: 'bill.receive', from: ['introduced'], to: 'received', by: ['secretariat'], rules: ['bill.submit'],
    citation: rules('제18조') },
  { act: 'bill.refer', from: ['received'], to: 'referred', by: ['secretariat', 'council-chair'],
    rules: ['refer.standing-committee'], citation: rules('제19조제1항') },
  { act: 'bill.give-notice', from: IN_COMMITTEE, to: 'same', by: ['secretariat', 'council-chair'],
    rules: ['bill.council_notice'], citation: rules('제19조의2') },
  { act: 'bill.omit-notice', from: IN_COMMITTEE, to: 'same', by: ['secretariat', 'council-chair'],
    rules: ['notice.omission'], citation: rules('제19조의2제1항') },
  { act: 'bill.assign-report', from: IN_COMMITTEE, to: 'same', by: ['chief-specialist', 'committee-chair'],
    rules: [], citation: autonomy('제68조제2항') },
  { act: 'bill.submit-report', from: ['referred', 'placed', 'explained'], to: 'same', by: ['chief-specialist'],
    rules: [], citation: autonomy('제68조제2항') },
  { act: 'bill.distribute-report', from: ['referred', 'placed', 'explained'], to: 'same',
    by: ['chief-specialist', 'committee-staff'], rules: ['report.evidence'], citation: rules('제54조제4항') },
  { act: 'bill.submit-cost-estimate', from: ['received', ...IN_COMMITTEE], to: 'same', by: ['secretariat'], rules: [],
    citation: cite('costEstimateOrdinance', '제3조제3항') },
  { act: 'bill.exempt-auto-place', from: ['referred'], to: 'same', by: ['committee-chair'],
    rules: ['auto-place.exemption'], citation: rules('제54조의3') },
  { act: 'bill.place', from: ['referred', 'held'], to: 'placed', by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open', 'agenda.approval', 'committee.wait.partial', 'committee.wait.full', 'bill.submit',
      'bill.cost_estimate_late'],
    citation: rules('제54조의2') },
  { act: 'bill.explain', from: ['placed'], to: 'explained', by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open'], citation: rules('제54조제1항') },
  { act: 'bill.hear-report', from: ['explained'], to: 'review-heard', by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open'], citation: rules('제54조제1항') },
  { act: 'bill.question', from: ['review-heard'], to: 'questioned', by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open'], citation: rules('제54조제1항') },
  { act: 'bill.debate', from: ['questioned'], to: 'debated', by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open'], citation: rules('제27조') },
  { act: 'bill.hold-hearing', from: IN_COMMITTEE, to: 'same', by: ['committee-chair', 'committee-staff'], rules: [],
    kinds: FULL, citation: rules('제59조') },
  { act: 'bill.demand-hearing', from: IN_COMMITTEE, to: 'same', by: ['member', 'secretariat', 'committee-staff'],
    rules: ['hearing.demand'], kinds: FULL, citation: rules('제54조제6항') },
  { act: 'bill.omit-hearing', from: IN_COMMITTEE, to: 'same', by: ['committee-chair', 'committee-staff'],
    rules: ['hearing.omission'], kinds: FULL, citation: rules('제54조제6항') },
  { act: 'bill.hear-executive', from: IN_COMMITTEE, to: 'same', by: ['committee-chair', 'committee-staff'], rules: [],
    citation: rules('제54조제3항') },
  { act: 'bill.decide-in-committee', from: ['questioned', 'debated'],
    to: { 'passed-unamended': 'committee-decided', 'passed-amended': 'committee-decided',
      rejected: 'not-sent-to-plenary', discarded: 'not-sent-to-plenary', held: 'held' },
    by: ['committee-chair', 'committee-staff'],
    rules: ['record.meeting-open', 'record.vote-count', 'committee.decision', 'committee.hearing',
      'committee.exec_opinion'],
    citation: rules('제56조') },
  { act: 'bill.report', from: ['committee-decided'], to: 'reported', by: ['committee-chair', 'committee-staff'],
    rules: [], citation: rules('제60조제1항') },
  { act: 'bill.place-in-plenary', from: ['reported'], to: 'plenary-placed', by: ['plenary-clerk', 'council-chair'],
    rules: ['record.plenary-day'], citation: rules('제19조제1항') },
  { act: 'bill.decide-in-plenary', from: ['plenary-placed'],
    to: { 'passed-unamended': 'passed', 'passed-amended': 'passed', rejected: 'rejected' },
    by: ['plenary-clerk', 'council-chair'],
    rules: ['record.plenary-day', 'record.vote-count', 'plenary.decision'], citation: autonomy('제73조') },
  { act: 'bill.transfer', from: ['passed'], to: 'transferred', by: ['secretariat', 'council-chair'], rules: [],
    citation: autonomy('제32조제1항') },
  { act: 'bill.promulgate', from: ['transferred', 'confirmed'], to: 'promulgated', by: ['executive', 'secretariat'],
    rules: [], citation: autonomy('제32조제2항') },
  { act: 'bill.promulgate-by-chair', from: ['confirmed'], to: 'promulgated', by: ['council-chair', 'secretariat'],
    rules: ['promulgate.chair-turn'], citation: autonomy('제32조제6항') },
  { act: 'bill.request-reconsideration', from: ['transferred'], to: 'reconsideration-requested',
    by: ['executive', 'secretariat'], rules: [], citation: autonomy('제32조제3항') },
  { act: 'bill.withdraw',
    from: ['introduced', 'received', 'referred', ...BEFORE_DECISION, 'committee-decided', 'reported',
      'plenary-placed'],
    to: 'withdrawn', by: ['secretariat', 'member', 'executive'],
    rules: ['withdraw.proposers', 'withdraw.consent'], citation: rules('제25조') },
];

/** What the law itself brings about (간주), without anybody's act: whence and whither. */
export const BILL_DEEMS = {
  'deemed.placed': { from: ['referred'], to: 'placed', citation: rules('제54조의3') },
  'deemed.confirmed': { from: ['transferred'], to: 'confirmed', citation: autonomy('제32조제5항') },
  'deemed.in-force': { from: ['promulgated'], to: 'in-force', citation: autonomy('제32조제8항') },
} as const satisfies Record<string, { from: readonly BillStateId[]; to: BillStateId; citation: Citation }>;

export type BillDeemId = keyof typeof BILL_DEEMS;

/** Where a row leads from a state of its own: one state, or one for each outcome of a vote. */
export function targetsOf<State extends string>(row: Transition<unknown, State>, from: State): readonly State[] {
  if (row.to === 'same') return [from];
  return typeof row.to === 'string' ? [row.to] : Object.values(row.to as Record<string, State>);
}

const STATES_AHEAD = new Map<BillStateId, ReadonlySet<BillStateId>>();

/** Every state that a bill may still come to from here, by an act or a deem (앞에 놓인 단계). */
export function statesAhead(state: BillStateId): ReadonlySet<BillStateId> {
  const known = STATES_AHEAD.get(state);
  if (known) return known;
  const ahead = new Set<BillStateId>();
  const walk = (here: BillStateId): void => {
    const next = [
      ...BILL_TRANSITIONS.filter((row) => row.to !== 'same' && row.from.includes(here)).flatMap((row) => targetsOf(row, here)),
      ...Object.values(BILL_DEEMS).filter((deem) => deem.from.some((from) => from === here)).map((deem) => deem.to),
    ];
    for (const reached of next) {
      if (ahead.has(reached)) continue;
      ahead.add(reached);
      walk(reached);
    }
  };
  walk(state);
  STATES_AHEAD.set(state, ahead);
  return ahead;
}

/** THE TABLE for committee meetings and their agenda. */
export const MEETING_TRANSITIONS: readonly MeetingTransition[] = [
  { act: 'meeting.draft', from: [], to: 'drafted', by: ['committee-staff', 'committee-chair'],
    rules: ['record.item-known', 'record.sitting-day'], citation: cite('councilBasicOrdinance', '제42조제2항') },
  { act: 'meeting.change-items', from: ['drafted', 'consulting', 'approval-requested', 'returned', 'approved', 'noticed'],
    to: 'drafted', by: ['committee-staff', 'committee-chair'], rules: ['record.item-known', 'record.sitting-day'],
    citation: cite('councilBasicOrdinance', '제42조제2항') },
  { act: 'meeting.consult', from: ['drafted', 'returned'], to: 'consulting', by: ['committee-staff', 'committee-chair'],
    rules: [], citation: cite('councilBasicOrdinance', '제42조제2항') },
  { act: 'meeting.answer-consultation', from: ['consulting'], to: 'same',
    by: ['vice-chair', 'committee-staff'], rules: [], citation: cite('councilBasicOrdinance', '제42조제2항') },
  { act: 'meeting.request-approval', from: ['consulting'], to: 'approval-requested', by: ['committee-staff'],
    rules: ['agenda.consultation'], citation: rules('제50조') },
  { act: 'meeting.report-absence', from: ['drafted', 'consulting', 'approval-requested', 'returned', 'approved', 'noticed'],
    to: 'same', by: ['committee-staff', 'secretariat'], rules: [],
    citation: cite('councilBasicOrdinance', '제43조제3항') },
  { act: 'meeting.approve', from: ['consulting', 'approval-requested'], to: 'approved',
    by: ['committee-chair', 'vice-chair'], rules: ['agenda.consultation', 'agenda.deputy'], citation: rules('제50조') },
  { act: 'meeting.return', from: ['approval-requested'], to: 'returned', by: ['committee-chair', 'vice-chair'],
    rules: ['agenda.deputy'], citation: rules('제50조') },
  { act: 'meeting.notify', from: ['approved'], to: 'noticed', by: ['committee-staff'], rules: [], citation: OFFICE },
  { act: 'meeting.open', from: ['drafted', 'consulting', 'approval-requested', 'returned', 'approved', 'noticed'],
    to: 'open', by: ['committee-chair', 'committee-staff'],
    rules: ['record.sitting-day', 'agenda.approval', 'committee.opening-quorum'], citation: rules('제56조') },
  { act: 'meeting.close', from: ['open'], to: 'closed', by: ['committee-chair', 'committee-staff'], rules: [],
    citation: rules('제50조') },
  { act: 'meeting.cancel', from: ['drafted', 'consulting', 'approval-requested', 'returned', 'approved', 'noticed'],
    to: 'cancelled', by: ['committee-chair', 'committee-staff'], rules: [], citation: rules('제50조') },
];

/** Who may act on the calendar of the council. */
export const CALENDAR_ACTORS: Readonly<Record<CalendarActId, readonly ActorRole[]>> = {
  'calendar.set-session': ['secretariat', 'administrator'],
  'calendar.correct-holiday': ['secretariat', 'administrator'],
};
