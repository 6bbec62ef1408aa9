import { billDeadlines, foldBill, foldMeeting, meetingDeadlines, nextDeem, settledBefore, type Bill, type Deadline } from '@uian/domain';
import {
  BILL_ACTS, BILL_KIND_IDS, BILL_STATE_IDS, CALENDAR_ACTS, isFinal, MEETING_ACTS, procedureAsOf, type BillStateId, type ProposerKind,
} from '@uian/procedure';
import fc from 'fast-check';
import { CouncilInMotion, type Beginning, type Move, type Moved, type Roll } from './council-in-motion.js';

/** A roll of the dice: more often than not on the same day and of an act that seems possible. */
export const ROLL = fc.record<Roll>({
  days: fc.oneof({ weight: 16, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 140 }) }),
  pick: fc.nat(10_000), variant: fc.nat(1_000_000), wild: oneIn(6), late: oneIn(10), besides: oneIn(25),
});

export const ROLLS = fc.array(ROLL, { minLength: 10, maxLength: 45 });

function oneIn(times: number): fc.Arbitrary<boolean> {
  return fc.nat(times - 1).map((n) => n === 0);
}

/** Where the bill of a council in motion has come to, before the dice begin. */
const STATES: readonly BillStateId[] = [
  'introduced', 'received', 'referred', 'placed', 'review-heard', 'questioned', 'in-subcommittee', 'held', 'committee-decided',
  'not-sent-to-plenary',
  'plenary-placed', 'unlimited-debate', 'passed', 'transferred', 'reconsideration-requested', 'reconfirmed',
];

/** Bills that are not on the road of a member's amendment of an ordinance: of each kind and each proposer, of their own roads. */
const OTHER_ROADS: readonly Omit<Beginning, 'council'>[] = [
  ...BILL_KIND_IDS.filter((kind) => kind !== 'reconsideration-request').flatMap((kind): Omit<Beginning, 'council'>[] => {
    const ofHead = kind.startsWith('budget.') || ['consent', 'approval', 'opinion-hearing'].includes(kind);
    const by: ProposerKind = ofHead ? 'mayor' : 'members';
    return (['received', 'plenary-placed', 'passed'] as const).map((state) => ({ state, kind, by }));
  }),
  { state: 'petitioned', by: 'residents' }, { state: 'received', by: 'residents' }, { state: 'plenary-placed', by: 'residents' },
  { state: 'received', by: 'superintendent' }, { state: 'plenary-placed', by: 'superintendent' }, { state: 'received', by: 'committee' },
  { state: 'plenary-placed', by: 'committee' },
];

/** Beginnings of both councils. */
export const BEGINNINGS = fc.constantFrom<Beginning>(...['seoul', 'gyeonggi'].flatMap((council) => [
  // The longest road, and the votes on it, more often than the others.
  ...Array<readonly BillStateId[]>(4).fill(STATES).flat().map((state) => ({ council, state })),
  ...OTHER_ROADS.map((road) => ({ council, ...road })),
  ...(council === 'gyeonggi' ? [{ council, state: 'in-mediation' as const }] : []),
]));

/** What the dice have seen (도달 범위). */
export class Coverage {
  acts = 0;
  refused = 0;
  readonly accepted = new Set<string>();
  readonly states = new Set<string>();
  readonly deems = new Set<string>();
  readonly kinds = new Set<string>();

  note({ move, decision }: Moved): void {
    this.acts += 1;
    if (decision.accepted) this.accepted.add(move.act);
    else this.refused += 1;
  }

  see({ state, kind, proposer, facts }: Bill): void {
    this.states.add(state);
    this.kinds.add(`${kind}/${proposer.kind}`);
    for (const fact of Object.keys(facts)) if (fact.startsWith('deemed.')) this.deems.add(fact);
  }

  /** States and acts that were never come to, never accepted. */
  get missing(): { readonly states: readonly string[]; readonly acts: readonly string[] } {
    return {
      states: BILL_STATE_IDS.filter((state) => !this.states.has(state)),
      acts: Object.keys({ ...BILL_ACTS, ...MEETING_ACTS, ...CALENDAR_ACTS }).filter((act) => !this.accepted.has(act)),
    };
  }
}

/** A law of every council that did not hold (불변식의 위반). */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
}

function hold(holds: boolean, what: string, detail: unknown): void {
  if (!holds) throw new ModelFault(`${what}: ${JSON.stringify(detail)}`);
}

/**
 * Lets a council do whatever the dice say and holds each step against what must always be so.
 * @throws ModelFault where it is not; anything else that is thrown is one, too
 */
export function runModel(beginning: Beginning, rolls: readonly Roll[], coverage = new Coverage()): void {
  const council = new CouncilInMotion(beginning);
  for (const roll of rolls) {
    council.moveTo(council.dayAfter(roll), roll.variant % 3 > 0);
    const move = council.plan(roll);
    if (!move) continue;
    const before = new Set(everything(council));
    const moved = step(council, move);
    coverage.note(moved);
    const changed = before.has(council.own.book) ? (one: unknown) => !before.has(one) : () => true;
    for (const bill of council.bills.map((id) => council.bill(id)).filter(changed)) {
      coverage.see(bill);
      deadlinesOnce(billDeadlines(bill, council.docket.procedureOf(bill, bill.lastDay), council.docket.calendar), bill);
      hold(isFinal(bill.state) || council.waysOn(bill.id).length > 0, '나아갈 길이 없는 상태',
        { council: bill.council, state: bill.state, kind: bill.kind, by: bill.proposer.kind });
    }
    for (const meeting of council.meetings.map((id) => council.docket.meeting(id)).filter(changed)) {
      deadlinesOnce(meetingDeadlines(meeting, procedureAsOf(meeting.council, meeting.lastDay), council.docket.calendar), meeting);
    }
  }
  foldsAgain(council);
}

const everything = (council: CouncilInMotion): readonly unknown[] => [
  ...council.bills.flatMap((id) => [council.bill(id), council.docket.events(id)]),
  ...council.meetings.flatMap((id) => [council.docket.meeting(id), council.docket.events(id)]), council.own.book,
];

/** Inputs that name the lawful exception (긴급, 의결) which an offer, judged without its input, cannot know. */
const EXCEPTIONS = ['early', 'earlyByResolution', 'urgency', 'resolved'];

/** One act: accepted or refused, a refusal changes nothing, an acceptance was promised and leaves no deem unsettled. */
function step(council: CouncilInMotion, move: Move & { promised?: boolean }): Moved {
  const before = everything(council);
  const moved = council.act(move);
  const { decision, promised } = moved;
  if (!decision.accepted) {
    const after = everything(council);
    hold(before.length === after.length && after.every((one, at) => one === before[at]), '거부된 행위가 기록을 바꿈', move);
    hold(decision.refusal.violations.length > 0, '까닭 없는 거부', move);
    return moved;
  }
  hold(promised !== false || EXCEPTIONS.some((field) => field in move.input), '할 수 없다고 한 행위가 기록됨', move);
  if (council.bills.includes(moved.stream) && !move.act.endsWith('.correct')) {
    const bill = council.bill(moved.stream);
    const due = nextDeem(bill, settledBefore(move.day), council.docket.procedureOf(bill, bill.lastDay), council.docket.calendar);
    hold((due?.event.day ?? move.day) >= move.day, '행위 전에 있었을 간주가 기록되지 않음', { move, due: due?.event });
  }
  return moved;
}

/** Never two open deadlines of one period; on what is closed none but what outlives it. */
function deadlinesOnce(deadlines: readonly Deadline[], { id, state }: { id: string; state: string }): void {
  const stillOpen = deadlines.filter(({ status }) => status === 'open');
  const open = stillOpen.map(({ period }) => period);
  // 관련위원회: one for each committee that was asked.
  hold(new Set(stillOpen.map(({ period, committee }) => `${period.id} ${committee ?? ''}`)).size === open.length, '한 기간의 열린 기한이 둘', { id, open: open.map((period) => period.id) });
  const left = isFinal(state) ? open.filter(({ outlives }) => !outlives).map((period) => period.id) : [];
  hold(left.length === 0, '끝난 의안이나 회의에 열린 기한', { state, left });
}

/** Folds again from its events, and from their JSON, to the state that it came to step by step. */
function foldsAgain({ docket, bills, meetings }: CouncilInMotion): void {
  for (const ids of [bills, meetings]) {
    const of = (id: string): unknown => (ids === bills ? docket.bill(id) : docket.meeting(id));
    const fold = ids === bills ? foldBill : foldMeeting;
    for (const id of ids) {
      const [is, events] = [canonical(of(id)), docket.events(id)];
      hold(canonical(fold(id, docket.council, events)) === is, '사건에서 다시 쌓은 상태가 다름', { id });
      hold(canonical(fold(id, docket.council, JSON.parse(JSON.stringify(events)))) === is, 'JSON을 거친 사건에서 쌓은 상태가 다름', { id });
      hold(events.every(({ sequence }, nth) => sequence === nth + 1), '사건의 번호가 이어지지 않음', { id });
    }
  }
}

/** The same text for the same content, whatever the order of its keys. */
const canonical = (of: unknown): string => JSON.stringify(of, (_, value: unknown) =>
  (value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
