import type { FactId } from '../actions.js';
import { BILL_KIND_IDS, PROPOSER_KINDS, type BillKind, type ProposerKind } from '../bill-kinds.js';
import { billState, type BillStateId } from '../bill-states.js';
import { BILL_DEEM_IDS, BILL_DEEMS, type BillDeemId } from '../deems.js';
import type { Procedure } from '../procedure-as-of.js';
import { targetsOf, type BillTransition } from '../transitions/transition.js';

/** One way of a bill from state to state (의안의 길): by an act of the council, or by what its law deems. */
interface Way {
  readonly from: BillStateId;
  readonly to: BillStateId;
  /** It needs nothing out of the ordinary: a road that has no such way on is a dead end. */
  readonly ordinary: boolean;
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

/** What ends a bill anywhere, or helps one past its committee: no council's ordinary road. */
const EXTRAORDINARY: readonly FactId[] = ['bill.withdraw', 'bill.demand-plenary', 'deemed.sent-to-plenary', 'deemed.expired'];

const PROPOSERS = Object.keys(PROPOSER_KINDS) as readonly ProposerKind[];

const suits = (row: Pick<BillTransition, 'kinds' | 'proposers'>, kind: BillKind, proposer: ProposerKind): boolean =>
  (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer) ?? true);

/** 위원회안 and what the council refers to no committee go from receipt straight to the plenary; nothing else does. */
function waysBy(row: BillTransition, skipsCommittee: boolean): readonly Way[] {
  const directly = row.act === 'bill.place-directly';
  return row.from.filter((from) => !directly || from !== 'received' || skipsCommittee).flatMap((from) => targetsOf(row, from)
    .filter((to) => to !== from)
    .map((to) => ({ from, to, ordinary: !row.goesBack && !EXTRAORDINARY.includes(row.act) && (!directly || from === 'received') })));
}

const waysOfDeem = (id: BillDeemId): readonly Way[] =>
  BILL_DEEMS[id].from.map((from) => ({ from, to: BILL_DEEMS[id].to, ordinary: !EXTRAORDINARY.includes(id) }));

/** Every state that is come to from these, step by step. */
function spread(from: Iterable<BillStateId>, next: (state: BillStateId) => readonly BillStateId[]): ReadonlySet<BillStateId> {
  const reached = new Set(from);
  for (const state of reached) for (const to of next(state)) reached.add(to);
  return reached;
}

function walk(begins: readonly BillStateId[], ways: readonly Way[]): Pick<Road, 'reached' | 'deadEnds'> {
  const reached = spread(begins, (state) => ways.filter(({ from }) => from === state).map(({ to }) => to));
  const ordinary = ways.filter((way) => way.ordinary);
  const ends = [...reached].filter((state) => billState(state).final);
  const ending = spread(ends, (state) => ordinary.filter(({ to }) => to === state).map(({ from }) => from));
  const lost = [...reached].filter((state) => !ending.has(state));
  const stuck = lost.filter((state) => !ordinary.some(({ from }) => from === state));
  return { reached, deadEnds: stuck.length > 0 ? stuck : lost };
}

/** The road of every kind of bill of every proposer that can put one to this council. */
export function roadsOf(procedure: Procedure): readonly Road[] {
  const rows = procedure.billTransitions().map((row, at) => ({ ...row, at, ways: { all: waysBy(row, true), usual: waysBy(row, false) } }));
  const deeming = procedure.periods().filter(({ deems }) => deems);
  const walked = new Map<string, Pick<Road, 'reached' | 'deadEnds'>>();
  return BILL_KIND_IDS.flatMap((kind) => PROPOSERS.flatMap((proposer): readonly Road[] => {
    const own = rows.filter((row) => suits(row, kind, proposer));
    const begins = own.filter(({ from, proposers }) => from.length === 0 && proposers).flatMap((row) => targetsOf(row, 'introduced'));
    if (begins.length === 0) return [];
    const deems = BILL_DEEM_IDS.filter((id) => deeming.some((period) => period.deems === id && suits(period, kind, proposer)));
    const skipsCommittee = proposer === 'committee' || procedure.council.practice.notReferred.includes(kind);
    const key = [skipsCommittee, ...own.map(({ at }) => at), ...deems].join();
    if (!walked.has(key)) {
      walked.set(key, walk(begins, [...own.flatMap(({ ways }) => (skipsCommittee ? ways.all : ways.usual)), ...deems.flatMap(waysOfDeem)]));
    }
    return [{ kind, proposer, ...walked.get(key)! }];
  }));
}
