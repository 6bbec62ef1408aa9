import {
  BILL_DEEMS, BILL_KINDS, billState, FACT_TERMS, ROAD_STATION_IDS, roadStation, targetsOf,
  type BillDeemId, type BillKind, type BillStateId, type FactId, type Procedure, type ProposerKind, type RoadStationId,
} from '@uian/procedure';
import type { Bill } from './bill.js';
import { newestOf, type Fact } from './event.js';
import { withRo } from './korean.js';
import { koreanDay } from './time.js';

/** `skipped`: the bill did not come by; `none`: its kind has no such station; `cut`: the road ended before. */
export type StationStatus = 'done' | 'here' | 'next' | 'ahead' | 'skipped' | 'none' | 'cut';

/** A station of the road of one bill (단계). */
export interface Station {
  readonly id: RoadStationId | 'end';
  readonly term: string;
  readonly status: StationStatus;
  /** Legal day on which it was reached last, ISO. */
  readonly day: string | null;
  /** Why it is greyed, in Korean. */
  readonly reason: string | null;
  /** Where the road bends (어긋난 사실, 재회부, 간주): Korean, one a bend. */
  readonly bends: readonly string[];
}

/** The road of a bill as one picture, and in one sentence for whoever does not see it. */
export interface RoadMap {
  readonly stations: readonly Station[];
  readonly text: string;
}

/** The road in a list: how far, of how many. */
export interface RoadSummary {
  /** From 1; of the stations that this kind of bill has. */
  readonly here: number;
  readonly total: number;
  readonly ended: boolean;
  readonly next: string | null;
  readonly text: string;
}

interface Kind { readonly kind: BillKind; readonly proposer: ProposerKind }

const LAST: readonly BillStateId[] = ['in-force', 'concluded'];
/** States in which the road ended before its goal. */
const isCutShort = (state: BillStateId): boolean => billState(state).final === true && !LAST.includes(state);

/** Every state that a bill of this kind can come to, by the acts that it has here and by what the law deems. */
function reachable({ kind, proposer }: Kind, procedure: Procedure): ReadonlySet<BillStateId> {
  const rows = procedure.billTransitions().filter((row) => (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer) ?? true));
  const found = new Set<BillStateId>(rows.filter(({ from }) => from.length === 0).flatMap((row) => targetsOf(row, 'introduced')));
  const deems = procedure.periods().filter((p) => p.deems && (p.kinds?.includes(kind) ?? true) && (p.proposers?.includes(proposer) ?? true))
    .map(({ deems: id }) => BILL_DEEMS[id as BillDeemId]);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const state of [...found]) {
      for (const row of rows) if (row.from.includes(state)) for (const to of targetsOf(row, state)) found.add(to);
      for (const deem of deems) if ((deem.from as readonly BillStateId[]).includes(state)) found.add(deem.to);
    }
  }
  return found;
}

const kept = new WeakMap<Procedure, Map<string, ReadonlySet<RoadStationId>>>();

/** The stations that a kind of bill has (이 종류의 의안이 거치는 단계). */
function stationsOf(of: Kind, procedure: Procedure): ReadonlySet<RoadStationId> {
  const known = kept.get(procedure) ?? new Map<string, ReadonlySet<RoadStationId>>();
  kept.set(procedure, known);
  const key = `${of.kind}|${of.proposer}`;
  if (!known.has(key)) {
    const states = reachable(of, procedure);
    known.set(key, new Set(ROAD_STATION_IDS.filter((id) => roadStation(id).states.some((state) => states.has(state)))));
  }
  return known.get(key)!;
}

const stationOf = (state: BillStateId): RoadStationId | undefined => ROAD_STATION_IDS.find((id) => roadStation(id).states.includes(state));

/** The station whose arrival is newest: where the road was left, where its end is no station. */
function lastReached({ facts }: Bill): RoadStationId | undefined {
  return ROAD_STATION_IDS.map((id) => ({ id, fact: newestOf(facts, roadStation(id).reachedBy) }))
    .filter((one): one is { id: RoadStationId; fact: Fact } => one.fact !== undefined)
    .sort((a, b) => b.fact.sequence - a.fact.sequence)[0]?.id;
}

const GOES_BACK: readonly FactId[] = ['bill.recommit', 'bill.refer-elsewhere', 'bill.rescind-in-committee', 'bill.rescind-in-plenary'];

function bendsOf(id: RoadStationId, { facts, irregularities = [], imported }: Bill): readonly string[] {
  const { reachedBy } = roadStation(id);
  const own = (fact: FactId): boolean => reachedBy.some((one) => one === fact);
  const back = GOES_BACK.filter((fact) => own(fact) && facts[fact]).map((fact) => `${FACT_TERMS[fact]} ${koreanDay(facts[fact]!.day)}`);
  const deemed = reachedBy.filter((fact) => fact.startsWith('deemed.') && facts[fact] && fact !== 'deemed.in-force').map((fact) => FACT_TERMS[fact]);
  const broken = irregularities.filter(({ act }) => own(act)).map(({ act }) => `규칙에 어긋난 사실: ${FACT_TERMS[act]}`);
  const from = imported && id === 'introduced' ? ['다른 기록에서 이관'] : [];
  return [...back, ...deemed, ...broken, ...from];
}

function shown(of: Kind, facts: Bill['facts'], here: RoadStationId | undefined): readonly RoadStationId[] {
  return ROAD_STATION_IDS.filter((id) => {
    const { detour, reachedBy } = roadStation(id);
    if (!detour) return true;
    // A budget has its preliminary review from the start; of the others only who came this way.
    return id === here || newestOf(facts, reachedBy) !== undefined || (id === 'preliminary' && of.kind.startsWith('budget.'))
      || (id === 'petition' && of.proposer === 'residents');
  });
}

const SENTENCE: Readonly<Record<StationStatus, string>> = {
  done: '지남', here: '지금', next: '다음', ahead: '남음', skipped: '거치지 않음', none: '해당 없음', cut: '가지 않음',
};

function sentence(stations: readonly Station[]): string {
  const words = (one: Station): string => `${one.term}(${[SENTENCE[one.status], one.day && koreanDay(one.day), one.reason, ...one.bends]
    .filter((part) => part !== null && part !== '').join(', ')})`;
  return `의안의 길: ${stations.map(words).join(', ')}.`;
}

/** The road of a bill: stations done, here, next and ahead, bent where it was irregular, greyed where there is none. */
export function roadMap(bill: Bill, procedure: Procedure): RoadMap {
  const of = { kind: bill.kind, proposer: bill.proposer.kind };
  const has = stationsOf(of, procedure);
  const ended = isCutShort(bill.state);
  const here = stationOf(bill.state) ?? lastReached(bill);
  const ids = shown(of, bill.facts, here);
  const at = here === undefined ? -1 : ids.indexOf(here);
  const next = ended ? -1 : ids.findIndex((id, nth) => nth > at && has.has(id));
  const stations = ids.map((id, nth): Station => {
    const day = newestOf(bill.facts, roadStation(id).reachedBy)?.day ?? null;
    const base = { id, term: roadStation(id).term, day: nth <= at ? day : null, bends: nth <= at ? bendsOf(id, bill) : [], reason: null };
    if (nth === at && !ended) return { ...base, status: 'here' };
    if (nth <= at && (day !== null || nth === at)) return { ...base, status: 'done' };
    if (!has.has(id)) return { ...base, status: 'none', reason: `${BILL_KINDS[bill.kind].term}에는 없는 단계입니다` };
    if (nth < at) return { ...base, status: 'skipped' };
    if (ended) return { ...base, status: 'cut', reason: `${withRo(billState(bill.state).term)} 끝났습니다` };
    return { ...base, status: nth === next ? 'next' : 'ahead' };
  });
  const end: Station = { id: 'end', term: billState(bill.state).term, status: 'here', day: bill.lastDay, reason: null, bends: [] };
  const all = ended ? [...stations.slice(0, at + 1), end, ...stations.slice(at + 1)] : stations;
  return { stations: all, text: sentence(all) };
}

/** The same for a list, from what a list knows. */
export function roadSummary({ state, ...of }: Kind & { readonly state: BillStateId }, procedure: Procedure): RoadSummary {
  const has = stationsOf(of, procedure);
  const ended = billState(state).final === true;
  const here = stationOf(state);
  const ids = ROAD_STATION_IDS.filter((id) => has.has(id) && (!(roadStation(id).detour ?? false) || id === here));
  const at = here === undefined ? ids.length - 1 : ids.indexOf(here);
  const next = ended ? undefined : ids[at + 1];
  const { term } = billState(state);
  return {
    here: at + 1, total: ids.length, ended, next: next === undefined ? null : roadStation(next).term,
    text: ended ? `${withRo(term)} 끝남` : `${ids.length}단계 중 ${at + 1}번째: ${term}${next === undefined ? '' : `. 다음은 ${roadStation(next).term}`}`,
  };
}
