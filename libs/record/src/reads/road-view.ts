import { koreanDay, openedActs, roadMap, type Bill, type OpenedAct, type Station } from '@uian/domain';
import { BILL_ACTS, roadStation, targetsOf, type BillActId, type Procedure } from '@uian/procedure';
import type { Council } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import type { Termed } from './terms.js';

/** What leads on from where the bill stands, and what it waits for. */
export interface NextStep {
  readonly acts: readonly Termed<BillActId>[];
  /** ISO day before which none of them can be done; null where no day is told. Other reasons may stand in the way as well. */
  readonly from: string | null;
  /** Why not today, in Korean; null: it can be done. */
  readonly why: string | null;
}

/** The road of a bill (의안의 길), with a sentence for whoever does not see the picture. */
export interface RoadView {
  readonly stations: readonly Station[];
  readonly next: NextStep | null;
  readonly text: string;
}

const leadsTo = (act: OpenedAct, bill: Bill, station: Station, procedure: Procedure): boolean => {
  const row = procedure.billTransition(act.act, bill.kind, bill.proposer.kind);
  if (!row || row.goesBack || station.id === 'end') return false;
  const { states } = roadStation(station.id);
  return row.to !== 'same' && targetsOf(row, bill.state).some((state) => states.includes(state));
};

function nextStep(bill: Bill, stations: readonly Station[], council: Council, today: string): NextStep | null {
  const station = stations.find(({ status }) => status === 'next');
  if (!station) return null;
  const procedure = procedureOf(council, bill, today);
  const onward = openedActs(undefined, { bill, day: today, today, calendar: council.calendar, roster: council.roster, procedure })
    .filter(({ act, leads }) => leads && procedure.billTransition(act, bill.kind, bill.proposer.kind)?.goesBack !== true);
  const there = onward.filter((act) => leadsTo(act, bill, station, procedure));
  // A station may hold several states: what leads on within it comes first.
  const leading = there.length > 0 ? there : onward;
  if (leading.length === 0) return null;
  const acts = leading.map(({ act }) => ({ id: act, term: BILL_ACTS[act] }));
  if (leading.some(({ violations }) => violations.length === 0)) return { acts, from: today, why: null };
  const days = leading.flatMap(({ violations }) => violations.flatMap(({ allowedFrom }) => allowedFrom ?? []).sort().at(-1) ?? []).sort();
  return { acts, from: days[0] ?? null, why: leading[0]?.violations.map(({ message }) => message).join(' ') ?? null };
}

export function roadView(bill: Bill, council: Council, today: string): RoadView {
  const { stations, text } = roadMap(bill, procedureOf(council, bill, bill.lastDay));
  const next = nextStep(bill, stations, council, today);
  const waits = next?.from != null && next.why !== null ? ` 다음 단계는 ${koreanDay(next.from)}부터 할 수 있습니다.` : '';
  return { stations, next, text: `${text}${waits}` };
}
