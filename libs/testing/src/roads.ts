import type { Bill } from '@uian/domain';
import { billKind, BUDGETS, type BillActId, type BillKind, type BillStateId, type ProposerKind } from '@uian/procedure';
import { approvedAgenda, introduction, petition, proposal, recordedVote, ROAD, submission } from './builders.js';
import { CALENDAR_WITH_TERM, COMMITTEE, OTHER_COMMITTEE, PROPOSER, SPECIAL_COMMITTEE } from './council.js';
import { Docket, type InputFor } from './docket.js';

export interface RoadOptions {
  readonly docket?: Docket;
  /** Council of the docket, where none is given. */
  readonly council?: string;
  readonly kind?: BillKind;
  readonly by?: ProposerKind;
  /** Changes of the act that puts it to the council (발의, 제출, 제안, 청구). */
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

const inTurn = (...acts: readonly ((walk: Walk) => void)[]) => (walk: Walk): void => acts.forEach((act) => act(walk));
const settled = (on: string) => ({ docket, id }: Walk): void => docket.settle(id, Infinity, on);

const isFull = (kind: BillKind): boolean => kind === 'ordinance.enactment' || kind === 'ordinance.full-amendment';

/** How many members the committee of the bill has: all of them are present and get their papers. */
const sizeOf = ({ docket, id }: Walk): number => docket.roster.committees.get(docket.bill(id).committee ?? '')!.size;

function placement(walk: Walk): void {
  const { docket, id } = walk;
  walk.meeting = approvedAgenda(docket, [id]);
  if (isFull(docket.bill(id).kind)) docket.do('bill.hold-hearing', { day: ROAD.hearing, stream: id });
  docket.do('bill.submit-report', { day: ROAD.reportWritten, stream: id });
  docket.do('bill.distribute-report', {
    day: ROAD.distributed, stream: id, input: { distributedTo: sizeOf(walk), published: 'https://example.kr/1544' },
  });
  docket.do('meeting.open', { day: ROAD.sitting, stream: walk.meeting, input: { present: sizeOf(walk) } });
  inMeeting('bill.place')(walk);
}

/** What a kind of bill is carried as: the council's own word is taken up (채택), all else is passed (가결). */
const motionOf = (kind: BillKind) =>
  (['resolution', 'recommendation', 'opinion-hearing'].includes(kind) ? 'adopted' : 'passed-unamended');

const committeeVote = ({ motion, carried = true }: { motion?: string; carried?: boolean } = {}) => (walk: Walk): void => {
  const size = sizeOf(walk);
  inMeeting('bill.decide-in-committee', {
    motion: motion ?? motionOf(walk.docket.bill(walk.id).kind), vote: carried ? recordedVote(size, size) : recordedVote(size, 0, size),
  })(walk);
};

const plenaryVote = (yes: number) => ({ docket, id }: Walk): void => {
  const { kind } = docket.bill(id);
  const vote = { ...recordedVote(80, yes, 80 - yes), method: kind === 'reconsideration-request' ? 'secret' : 'recorded' } as const;
  docket.do('bill.decide-in-plenary', { day: ROAD.plenary, stream: id, input: { motion: motionOf(kind), vote } });
};

function preliminaryReviews({ docket, id }: Walk): void {
  for (const committee of [COMMITTEE, OTHER_COMMITTEE]) {
    docket.do('bill.report-preliminary', { day: ROAD.noticed, stream: id, input: { committee, opinion: '원안' } });
  }
  docket.do('bill.refer-to-budget-committee', { day: ROAD.noticed, stream: id, input: { committee: SPECIAL_COMMITTEE } });
}

const RECEPTION: readonly Step[] = [
  ['petition-accepted', step('bill.accept-petition', ROAD.introduced)],
  ['introduced', step('bill.introduce-petition', ROAD.introduced)],
  ['received', step('bill.receive', ROAD.received)],
];
const REFERRAL: readonly Step[] = [['referred', step('bill.refer', ROAD.referred, { committee: COMMITTEE })]];
/** 예산안, 결산: 예비심사 first, then the budget committee. */
const BUDGET_REFERRAL: readonly Step[] = [
  ['preliminary-review', step('bill.refer-preliminary', ROAD.referred, { committees: [COMMITTEE, OTHER_COMMITTEE] })],
  ['referred', preliminaryReviews],
];
const REVIEW: readonly Step[] = [
  ['placed', placement],
  ['explained', inMeeting('bill.explain')],
  ['review-heard', inMeeting('bill.hear-report')],
  ['questioned', inMeeting('bill.question')],
  ['debated', inMeeting('bill.debate')],
  ['committee-decided', committeeVote()],
  ['reported', step('bill.report', ROAD.reported)],
  ['plenary-placed', step('bill.place-in-plenary', ROAD.plenary, { item: 21 })],
];
/** 위원회안, 재의의 건: no committee reviews them. */
const DIRECTLY: readonly Step[] = [['plenary-placed', step('bill.place-directly', ROAD.plenary, { item: 21 })]];
const DECISION: readonly Step[] = [['passed', plenaryVote(80)]];
const PROMULGATION = { number: '제9173호', effect: { kind: 'default' } } as const;

/** What follows 가결, to the end of the road. */
const AFTER: Readonly<Record<ReturnType<typeof billKind>['road'], readonly Step[]>> = {
  promulgated: [
    ['transferred', step('bill.transfer', ROAD.transferred)],
    ['promulgated', step('bill.promulgate', ROAD.promulgated, PROMULGATION)],
    ['in-force', settled(ROAD.promulgated)],
  ],
  transferred: [['transferred', step('bill.transfer', ROAD.transferred)], ['concluded', settled(ROAD.confirmed)]],
  'own-rule': [
    ['promulgated', step('bill.promulgate-by-chair', ROAD.promulgated, PROMULGATION)],
    ['in-force', settled(ROAD.promulgated)],
  ],
  sent: [['concluded', step('bill.notify-result', ROAD.transferred)]],
};

function roadOf(kind: BillKind, by: ProposerKind): readonly Step[] {
  const reception = by === 'residents' ? RECEPTION : RECEPTION.slice(-1);
  const direct = by === 'committee' || kind === 'reconsideration-request';
  const referral = BUDGETS.includes(kind) ? BUDGET_REFERRAL : REFERRAL;
  return [...reception, ...(direct ? DIRECTLY : [...referral, ...REVIEW]), ...DECISION, ...AFTER[billKind(kind).road]];
}

const reconsideration = step('bill.request-reconsideration', ROAD.promulgated, { reason: '상위법령 위반' });
const again = step('bill.place-reconsideration', ROAD.reconsidered);
const decidedAgain = step('bill.reconsider', ROAD.reconsidered, { vote: { ...recordedVote(80, 80), method: 'secret' } });

/** States beside the road: where they branch off, and how. */
const BRANCHES: Readonly<Partial<Record<BillStateId, Step>>> = {
  'petition-dismissed': ['petitioned', step('bill.dismiss-petition', ROAD.introduced, { reason: '조례로 정할 수 없는 사항' })],
  'in-subcommittee': ['questioned', inMeeting('bill.send-to-subcommittee', { subcommittee: '제1소위원회' })],
  'in-mediation': ['questioned', step('bill.send-to-mediation', ROAD.sitting, { demandedBy: 4, members: [PROPOSER] })],
  held: ['debated', committeeVote({ motion: 'held' })],
  'not-sent-to-plenary': ['debated', committeeVote({ carried: false })],
  discarded: ['debated', inTurn(committeeVote({ carried: false }), step('bill.report-discard', ROAD.plenary), settled(ROAD.reconsidered))],
  'unlimited-debate': ['plenary-placed', step('bill.start-unlimited-debate', ROAD.plenary, { signatories: 37 })],
  rejected: ['plenary-placed', plenaryVote(40)],
  confirmed: ['transferred', settled(ROAD.confirmed)],
  'reconsideration-requested': ['transferred', reconsideration],
  'reconsideration-placed': ['transferred', inTurn(reconsideration, again)],
  reconfirmed: ['transferred', inTurn(reconsideration, again, decidedAgain)],
  retransferred: ['transferred', inTurn(reconsideration, again, decidedAgain, step('bill.retransfer', ROAD.reconsidered))],
  /** Wherever it stands when the term of the council ends. */
  expired: ['referred', settled(ROAD.referred)],
  withdrawn: ['referred', step('bill.withdraw', ROAD.referred, { by: [PROPOSER] })],
};

/** States that bill 1544 itself cannot come to: on whose road they lie, in which council. */
const ON_ANOTHER_ROAD: Readonly<Partial<Record<BillStateId, RoadOptions>>> = {
  petitioned: { by: 'residents' },
  'petition-accepted': { by: 'residents' },
  'petition-dismissed': { by: 'residents' },
  'preliminary-review': { kind: 'budget.main', by: 'mayor' },
  'in-mediation': { council: 'gyeonggi' },
  concluded: { kind: 'consent', by: 'mayor' },
};

/** The act that puts a bill of each proposer to the council. */
function begun(docket: Docket, by: ProposerKind, of: object): string {
  const day = ROAD.introduced;
  switch (by) {
    case 'members': return docket.do('bill.introduce', { day, input: introduction(of) });
    case 'committee': return docket.do('bill.propose-by-committee', { day, input: proposal(of) });
    case 'residents': return docket.do('bill.lodge-petition', { day, input: petition(of) });
    default: return docket.do('bill.submit', {
      day, input: submission({ ...(by === 'superintendent' && { by, consultedMayor: true }), ...of }),
    });
  }
}

/**
 * A bill in a state, reached along the road of bill 1544 (or of another kind of bill, of another proposer) by acts that were
 * all accepted. What bill 1544 cannot come to is reached by a bill that can, unless the options say otherwise.
 * @throws where an act on the way is refused: then the road itself is broken
 */
export function billAt(state: BillStateId, options: RoadOptions = {}): Travelled {
  const { council, kind = 'ordinance.partial-amendment', by = 'members', introduce } = { ...ON_ANOTHER_ROAD[state], ...options };
  const docket = options.docket ?? new Docket({ council, ...(state === 'expired' && { calendar: CALENDAR_WITH_TERM }) });
  const id = begun(docket, by, { kind, ...introduce });
  const walk: Walk = { docket, id, bill: docket.bill(id), meeting: undefined };
  const branch = BRANCHES[state];
  for (const [reached, walkOn] of roadOf(docket.bill(id).kind, by)) {
    if (docket.bill(id).state === (branch?.[0] ?? state)) break;
    walkOn(walk);
    if (docket.bill(id).state !== reached) throw new Error(`the road led to ${docket.bill(id).state}, not to ${reached}`);
  }
  branch?.[1](walk);
  walk.bill = docket.bill(id);
  if (walk.bill.state !== state) throw new Error(`no road leads to ${state}`);
  return walk;
}
