import type { Actor } from '@uian/domain';
import { BILL_ACTS, billState, ROAD_STATION_IDS, roadStation, type BillActId, type BillStateId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type CouncilDirectory } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import type { Termed } from './terms.js';

/** A stage on the desk of the plenary clerk, and what its bills can be given (본회의·이송·공포). */
export interface PlenaryStage {
  readonly stage: Termed<BillStateId>;
  readonly count: number;
  /** Acts that the asker's offices may do from here; those that lead on come first. */
  readonly acts: readonly (Termed<BillActId> & { readonly leads: boolean })[];
}

/** From the committee's report on, every state in which something is left to be done. */
const STAGES: readonly BillStateId[] = [
  'not-sent-to-plenary', ...ROAD_STATION_IDS.slice(ROAD_STATION_IDS.indexOf('reported')).flatMap((id) => [...roadStation(id).states]),
].filter((id): id is BillStateId => billState(id as BillStateId).final !== true);

export class PlenaryReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async stages(councilId: string, { offices }: Actor): Promise<readonly PlenaryStage[]> {
    const [council, offset, counts] = await Promise.all([
      this.councils.of(councilId), this.councils.clockOffset(councilId), this.dataSource.query<{ state: BillStateId; count: number }[]>(
        'select state, count(*)::int as count from bill where council_id = $1 and state = any($2) group by state', [councilId, STAGES]),
    ]);
    const rows = procedureOf(council, undefined, businessDay(offset)).billTransitions()
      .filter(({ by }) => offices.some(({ role }) => by.includes(role)));
    return STAGES.map((id) => {
      const own = rows.filter(({ from }) => from.includes(id)).map(({ act, to, goesBack }) => ({ id: act, term: BILL_ACTS[act], leads: to !== 'same' && !goesBack }));
      const acts = own.filter(({ id: act }, nth) => own.findIndex((one) => one.id === act) === nth).sort((a, b) => Number(b.leads) - Number(a.leads));
      return { stage: { id, term: billState(id).term }, count: counts.find(({ state }) => state === id)?.count ?? 0, acts };
    });
  }
}
