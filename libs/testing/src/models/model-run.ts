import { billDeadlines, foldBill, foldMeeting, meetingDeadlines, nextDeem, settledBefore, type Bill, type Deadline } from '@uian/domain';
import {
  BILL_ACTS, BILL_KIND_IDS, BILL_STATE_IDS, CALENDAR_ACTS, isFinal, MEETING_ACTS, procedureAsOf, type BillStateId, type ProposerKind,
} from '@uian/procedure';
import fc from 'fast-check';
import { procedureOf } from '../docket.js';
import { CouncilInMotion, type Beginning, type Move, type Moved, type Roll } from './council-in-motion.js';

/** Rolls of the dice, most of them on the same day and of an act that seems possible. */
export const ROLLS = fc.array(fc.record<Roll>({
  days: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 140 }) }),
  pick: fc.nat(10_000), variant: fc.nat(1_000_000), wild: oneIn(6), late: oneIn(10), besides: oneIn(25),
}), { minLength: 10, maxLength: 45 });

function oneIn(times: number): fc.Arbitrary<boolean> {
  return fc.nat(times - 1).map((n) => n === 0);
}

/** Where the bill of a council in motion has come to, before the dice begin. */
const STATES: readonly BillStateId[] = [
  'introduced', 'received', 'referred', 'placed', 'review-heard', 'questioned', 'in-subcommittee', 'held', 'committee-decided', 'not-sent-to-plenary',
  'plenary-placed', 'unlimited-debate', 'passed', 'transferred', 'reconsideration-requested', 'reconfirmed',
];

/** Bills that are not on the road of a member's amendment of an ordinance: of each kind and each proposer, of their own roads. */
const OTHER_ROADS: readonly Omit<Beginning, 'council'>[] = [
  ...BILL_KIND_IDS.filter((kind) => kind !== 'reconsideration-request').flatMap((kind): Omit<Beginning, 'council'>[] => {
    const by: ProposerKind = kind.startsWith('budget.') || kind === 'consent' || kind === 'approval' || kind === 'opinion-hearing' ? 'mayor' : 'members';
    return (['received', 'plenary-placed', 'passed'] as const).map((state) => ({ state, kind, by }));
  }),
  { state: 'petitioned', by: 'residents' }, { state: 'received', by: 'residents' }, { state: 'plenary-placed', by: 'residents' },
  { state: 'received', by: 'superintendent' }, { state: 'plenary-placed', by: 'superintendent' }, { state: 'received', by: 'committee' },
  { state: 'plenary-placed', by: 'committee' },
];

/** Beginnings of both councils. */
export const BEGINNINGS = fc.constantFrom<Beginning>(...['seoul', 'gyeonggi'].flatMap((council) => [
  ...STATES.map((state) => ({ council, state })), ...OTHER_ROADS.map((road) => ({ council, ...road })),
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
    council.moveTo(plusDays(council.today, roll.days), roll.variant % 3 > 0);
    const move = council.plan(roll);
    if (!move) continue;
    const moved = step(council, move);
    coverage.note(moved);
    for (const id of council.bills) coverage.see(council.bill(id));
    deadlinesOnce(council);
  }
  foldsAgain(council);
}

const plusDays = (day: string, days: number): string => CouncilInMotion.dayAfter(day, days);

const everything = (council: CouncilInMotion): readonly unknown[] => [
  ...council.bills.flatMap((id) => [council.bill(id), council.docket.events(id)]),
  ...council.meetings.flatMap((id) => [council.docket.meeting(id), council.docket.events(id)]), council.own.book,
];

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
  hold(promised !== false, '할 수 없다고 한 행위가 기록됨', move);
  for (const id of council.bills) {
    const bill = council.bill(id);
    const due = id === moved.stream && !move.act.endsWith('.correct')
      ? nextDeem(bill, settledBefore(move.day), procedureOf(bill, bill.lastDay), council.docket.calendar) : undefined;
    hold((due?.event.day ?? move.day) >= move.day, '행위 전에 있었을 간주가 기록되지 않음', { move, due: due?.event });
    hold(isFinal(bill.state) || council.waysOn(id).length > 0, '나아갈 길이 없는 상태', { council: bill.council, state: bill.state, kind: bill.kind, by: bill.proposer.kind });
  }
  return moved;
}

/** Never two open deadlines of one period; on a closed bill none but what outlives it. */
function deadlinesOnce({ docket, bills, meetings }: CouncilInMotion): void {
  const once = (deadlines: readonly Deadline[], id: string): void => {
    const open = deadlines.filter(({ status }) => status === 'open').map(({ period, revision }) => `${period.id}#${revision}`);
    hold(new Set(open.map((one) => one.split('#')[0])).size === open.length, '한 기간의 열린 기한이 둘', { id, open });
  };
  for (const bill of bills.map((id) => docket.bill(id))) {
    const deadlines = billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar);
    once(deadlines, bill.id);
    if (!isFinal(bill.state)) continue;
    const left = deadlines.filter(({ status, period }) => status === 'open' && !period.outlives).map(({ period }) => period.id);
    hold(left.length === 0, '끝난 의안에 열린 기한', { state: bill.state, left });
  }
  for (const meeting of meetings.map((id) => docket.meeting(id))) {
    once(meetingDeadlines(meeting, procedureAsOf(docket.council, meeting.lastDay), docket.calendar), meeting.id);
  }
}

/** Folds again from its events, and from their JSON, to the state that it came to step by step. */
function foldsAgain({ docket, bills, meetings }: CouncilInMotion): void {
  for (const [ids, of, fold] of [[bills, (id: string) => docket.bill(id), foldBill], [meetings, (id: string) => docket.meeting(id), foldMeeting]] as const) {
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
