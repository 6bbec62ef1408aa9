import type { Bill } from '@uian/domain';
import type { BillActId, BillKind, BillStateId, MeetingActId, ProposerKind } from '@uian/procedure';
import { COMMITTEE, PROPOSER, SUPPORTERS } from './council.js';
import { Docket, type Entry, type InputFor } from './docket.js';

/** Days of the road of bill 1544. Those that its sources do not give are chosen: receipt, agenda, report, transfer. */
export const ROAD = {
  introduced: '2024-02-02', received: '2024-02-02', referred: '2024-02-07', noticed: '2024-02-08', drafted: '2024-02-13',
  approved: '2024-02-14', hearing: '2024-02-22', reportWritten: '2024-02-27', distributed: '2024-02-28', sitting: '2024-03-05',
  reported: '2024-03-06', plenary: '2024-03-08', transferred: '2024-03-13', promulgated: '2024-03-26',
  /** The day after the mayor's twenty days. */
  confirmed: '2024-04-03',
} as const;

/** 발의 of bill 1544: one proposer, 41 supporters. */
export const introduction = (more: Partial<InputFor<'bill.introduce'>> = {}): InputFor<'bill.introduce'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안',
  subtitle: `(${PROPOSER} 의원 발의)`, proposers: [PROPOSER], supporters: [...SUPPORTERS],
  costEstimate: { kind: 'waiver', clause: '제3조제2항', reason: '선언적·권고적인 형식으로 규정되어 있음' }, ...more,
});

/** 제출 of a bill by the mayor. */
export const submission = (more: Partial<InputFor<'bill.submit'>> = {}): InputFor<'bill.submit'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 도시계획 조례 일부개정조례안', costEstimate: { kind: 'estimate' }, ...more,
});

/** A recorded vote; whoever neither favours nor opposes abstains. */
export const recordedVote = (present: number, yes: number, no = 0) =>
  ({ method: 'recorded', present, yes, no, abstain: present - yes - no }) as const;

export interface RoadOptions {
  readonly docket?: Docket;
  readonly kind?: BillKind;
  readonly by?: ProposerKind;
  /** Changes of 발의 or 제출. */
  readonly introduce?: Partial<InputFor<'bill.introduce'>>;
}

/** A bill on its road, in a docket of its own unless one is given. */
export interface Travelled {
  readonly docket: Docket;
  /** Stream id of the bill. */
  readonly id: string;
  /** The bill as it stands now. */
  readonly bill: Bill;
  /** Stream id of the meeting that it is (to be) placed in, once one is drafted. */
  readonly meeting: string | undefined;
}

type Walk = { -readonly [K in keyof Travelled]: Travelled[K] };
type Step = readonly [BillStateId, (walk: Walk) => void];

const step = <Act extends BillActId>(act: Act, day: string, input?: InputFor<Act>) =>
  ({ docket, id }: Walk): void => { docket.do(act, { day, input, stream: id }); };

/** An act in the meeting of the walk, on the day of the sitting. */
const inMeeting = <Act extends BillActId>(act: Act, more: object = {}) =>
  ({ docket, id, meeting }: Walk): void => {
    docket.do(act, { day: ROAD.sitting, input: { meeting, ...more } as InputFor<Act>, stream: id });
  };

/** An agenda on its way (의사일정): drafted, the vice-chair consulted, the chair asked. Answers the meeting's id. */
export function agendaAwaitingApproval(docket: Docket, items: readonly string[], sitting: string = ROAD.sitting): string {
  const input = { committee: COMMITTEE, ordinal: 4, sitting, time: '10:00', items: [...items] };
  const stream = docket.do('meeting.draft', { day: ROAD.drafted, input });
  const next = <Act extends MeetingActId>(act: Act, entry: Omit<Entry<Act>, 'stream'>) => docket.do(act, { ...entry, stream });
  next('meeting.consult', { day: ROAD.drafted });
  next('meeting.answer-consultation', { day: ROAD.approved, input: { answer: 'agreed' } });
  next('meeting.request-approval', { day: ROAD.approved });
  return stream;
}

/** An agenda that the chair approved in whole. */
export function approvedAgenda(docket: Docket, items: readonly string[], sitting: string = ROAD.sitting): string {
  const stream = agendaAwaitingApproval(docket, items, sitting);
  docket.do('meeting.approve', { day: ROAD.approved, input: {}, stream });
  docket.do('meeting.notify', { day: ROAD.approved, stream });
  return stream;
}

function beforeSitting(walk: Walk): void {
  const { docket, id } = walk;
  walk.meeting = approvedAgenda(docket, [id]);
  if (!isFull(docket.bill(id).kind)) return;
  docket.do('bill.hold-hearing', { day: ROAD.hearing, stream: id });
}

function placement(walk: Walk): void {
  const { docket, id } = walk;
  beforeSitting(walk);
  docket.do('bill.submit-report', { day: ROAD.reportWritten, stream: id });
  docket.do('bill.distribute-report', {
    day: ROAD.distributed, stream: id, input: { distributedTo: 11, published: 'https://example.kr/1544' },
  });
  docket.do('meeting.open', { day: ROAD.sitting, stream: walk.meeting, input: { present: 11 } });
  inMeeting('bill.place')(walk);
}

const isFull = (kind: BillKind): boolean => kind === 'ordinance.enactment' || kind === 'ordinance.full-amendment';

const UNAMENDED = { motion: 'passed-unamended' } as const;
const inCommittee = (motion: string, vote: object = recordedVote(11, 11)) => inMeeting('bill.decide-in-committee', { motion, vote });

/** The road to 공포 and 시행, each step by the state that it leads to. */
const MAIN_ROAD: readonly Step[] = [
  ['received', step('bill.receive', ROAD.received)],
  ['referred', step('bill.refer', ROAD.referred, { committee: COMMITTEE })],
  ['placed', placement],
  ['explained', inMeeting('bill.explain')],
  ['review-heard', inMeeting('bill.hear-report')],
  ['questioned', inMeeting('bill.question')],
  ['debated', inMeeting('bill.debate')],
  ['committee-decided', inCommittee('passed-unamended')],
  ['reported', step('bill.report', ROAD.reported)],
  ['plenary-placed', step('bill.place-in-plenary', ROAD.plenary, { item: 21 })],
  ['passed', step('bill.decide-in-plenary', ROAD.plenary, { ...UNAMENDED, vote: recordedVote(80, 80) })],
  ['transferred', step('bill.transfer', ROAD.transferred)],
  ['promulgated', step('bill.promulgate', ROAD.promulgated, { number: '제9173호', effect: { kind: 'default' } })],
  ['in-force', ({ docket, id }) => docket.settle(id, Infinity, ROAD.promulgated)],
];

/** States beside the main road: where they branch off, and how. */
const BRANCHES: Readonly<Partial<Record<BillStateId, Step>>> = {
  held: ['debated', inCommittee('held')],
  'not-sent-to-plenary': ['debated', inCommittee('passed-unamended', recordedVote(11, 5, 6))],
  rejected: ['plenary-placed', step('bill.decide-in-plenary', ROAD.plenary, { ...UNAMENDED, vote: recordedVote(80, 40, 40) })],
  confirmed: ['transferred', ({ docket, id }) => docket.settle(id, Infinity, ROAD.confirmed)],
  'reconsideration-requested': ['transferred', step('bill.request-reconsideration', ROAD.promulgated, { reason: '상위법령 위반' })],
  withdrawn: ['referred', step('bill.withdraw', ROAD.referred, { by: [PROPOSER] })],
};

/**
 * A bill in a state, reached along the road of bill 1544 (or of another kind of bill) by acts that were all accepted.
 * @throws where an act on the way is refused: then the road itself is broken
 */
export function billAt(state: BillStateId, { docket = new Docket(), kind, by = 'members', introduce }: RoadOptions = {}): Travelled {
  const of = { ...(kind && { kind }), ...introduce };
  const id = by === 'members'
    ? docket.do('bill.introduce', { day: ROAD.introduced, input: introduction(of) })
    : docket.do('bill.submit', { day: ROAD.introduced, input: submission(of as Partial<InputFor<'bill.submit'>>) });
  const walk: Walk = { docket, id, bill: docket.bill(id), meeting: undefined };
  const branch = BRANCHES[state];
  for (const [reached, walkOn] of MAIN_ROAD) {
    if (docket.bill(id).state === (branch?.[0] ?? state)) break;
    walkOn(walk);
    if (docket.bill(id).state !== reached) throw new Error(`the road led to ${docket.bill(id).state}, not to ${reached}`);
  }
  branch?.[1](walk);
  walk.bill = docket.bill(id);
  if (walk.bill.state !== state) throw new Error(`no road leads to ${state}`);
  return walk;
}
