import type { FactId } from '../actions.js';
import type { BillKind, ProposerKind } from '../bill-kinds.js';
import { BILL_STATE_IDS, billState, type BillStateId } from '../bill-states.js';
import { BILL_DEEM_IDS, BILL_DEEMS, type BillDeemId } from '../deems.js';
import type { Procedure } from '../procedure-as-of.js';
import { targetsOf, type BillTransition } from '../transitions/transition.js';

/** One way of a bill from state to state (의안의 길): by an act of the council, or by what its law deems. */
export interface Way {
  readonly from: BillStateId;
  readonly to: BillStateId;
  /** It needs nothing out of the ordinary: a road that has no such way on is a dead end. */
  readonly ordinary: boolean;
}

/** What ends a bill anywhere, or helps one past its committee: no council's ordinary road. */
const EXTRAORDINARY: readonly FactId[] = ['bill.withdraw', 'bill.demand-plenary', 'deemed.sent-to-plenary', 'deemed.expired'];

/** 위원회안 and what the council refers to no committee go from receipt straight to the plenary; nothing else does. */
const skipsCommittee = (kind: BillKind, proposer: ProposerKind, { council: { practice } }: Procedure): boolean =>
  proposer === 'committee' || practice.notReferred.includes(kind);

/** Whether a row is one of this kind of bill and of this proposer. */
const suits = (row: BillTransition, kind: BillKind, proposer: ProposerKind): boolean =>
  (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer) ?? true);

function waysOf(kind: BillKind, proposer: ProposerKind, procedure: Procedure): readonly Way[] {
  const acts = procedure.billTransitions().filter((row) => suits(row, kind, proposer)).flatMap((row) => row.from
    .filter((from) => row.act !== 'bill.place-directly' || from !== 'received' || skipsCommittee(kind, proposer, procedure))
    .flatMap((from) => targetsOf(row, from).map((to) => ({
      from, to, ordinary: !row.goesBack && !EXTRAORDINARY.includes(row.act) && (row.act !== 'bill.place-directly' || from === 'received'),
    }))));
  const deemed = (id: BillDeemId): boolean => procedure.periods().some((period) => period.deems === id
    && (period.kinds?.includes(kind) ?? true) && (period.proposers?.includes(proposer) ?? true));
  const deems = BILL_DEEM_IDS.filter(deemed).flatMap((id) =>
    BILL_DEEMS[id].from.map((from) => ({ from, to: BILL_DEEMS[id].to, ordinary: !EXTRAORDINARY.includes(id) })));
  return [...acts, ...deems];
}

/** The road of one kind of bill, of one proposer, in one council. */
export interface Road {
  readonly kind: BillKind;
  readonly proposer: ProposerKind;
  /** Every state that such a bill can come to. */
  readonly reached: ReadonlySet<BillStateId>;
  /** Where it cannot go on from, though its road does not end there. */
  readonly deadEnds: readonly BillStateId[];
}

/** Every state from which a final one can be come to, along these ways. */
function endingStates(ways: readonly Way[]): ReadonlySet<BillStateId> {
  const ending = new Set(BILL_STATE_IDS.filter((id) => billState(id).final));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const { from, to } of ways) if (ending.has(to)) ending.add(from);
  }
  return ending;
}

/** The road that such a bill takes there; undefined where none can begin. */
export function roadOf(kind: BillKind, proposer: ProposerKind, procedure: Procedure): Road | undefined {
  const begins = procedure.billTransitions().filter((row) => row.from.length === 0 && suits(row, kind, proposer)
    && row.proposers?.includes(proposer));
  if (begins.length === 0) return undefined;
  const ways = waysOf(kind, proposer, procedure);
  const reached = new Set(begins.flatMap((row) => targetsOf(row, 'introduced')));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of ways) if (reached.has(from)) reached.add(to);
  }
  const ordinary = ways.filter((way) => way.ordinary && way.from !== way.to);
  const ending = endingStates(ordinary);
  const lost = [...reached].filter((state) => !ending.has(state));
  const stuck = lost.filter((state) => !ordinary.some(({ from }) => from === state));
  return { kind, proposer, reached, deadEnds: stuck.length > 0 ? stuck : lost };
}
