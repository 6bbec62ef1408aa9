import { availableActions, roadSummary, type Actor, type AvailableAction, type Bill } from '@uian/domain';
import { BILL_KINDS, billState, type BillKind, type BillStateId, type Procedure, type ProposerKind } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, businessNow, type Council, type CouncilDirectory } from '../council-directory.js';
import { deadlinesOf, procedureOf } from '../projections.js';
import { billAt, isNotThen, type BillThen, type Moment, type NotThen } from './bill-history.js';
import { billView, type BillSummary, type BillView } from './bill-view.js';
import { roadView, type RoadView } from './road-view.js';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import { Conditions, decodeCursor, likePattern, pageOf, type Page } from './keyset.js';
import { billsAsOf, meetingAsOf } from './stream-state.js';
import { AVAILABILITY_TERMS, committeeView, violationViews, type Termed, type ViolationView } from './terms.js';
import { timelineOf } from './timeline.js';

export interface BillFilter {
  readonly cursor?: string;
  readonly limit: number;
  readonly state?: BillStateId;
  readonly committee?: string;
  /** Part of the title, or a whole 의안번호. */
  readonly q?: string;
}

/** What may be done on a bill on a day, and why not (왜 안 되나요). */
export interface ActionView extends Omit<AvailableAction, 'availability' | 'violations' | 'term' | 'act'> {
  readonly act: Termed<AvailableAction['act']>;
  readonly availability: Termed<AvailableAction['availability']>;
  readonly violations: readonly ViolationView[];
}

interface Row {
  stream_id: string; number: number | null; title: string; kind: BillKind; state: BillStateId; committee_id: string | null;
  proposer: string; introduced_on: string; last_day: string; irregular: boolean;
  imported: boolean; proposer_kind: ProposerKind | null;
}

const COLUMNS = `stream_id, number, title, kind, state, committee_id, proposer, introduced_on::text as introduced_on,
  last_day::text as last_day,
  (select s.state->'irregularities' is not null from stream s where s.id = stream_id) as irregular,
  (select s.state->'imported' is not null from stream s where s.id = stream_id) as imported,
  (select s.state->'proposer'->>'kind' from stream s where s.id = stream_id) as proposer_kind`;
const LARGEST_NUMBER = 2_147_483_647;

/** Bills as people read them. Everything is of one council; a bill of another is not found. */
export class BillReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** Newest introduction first. @throws BadCursor */
  async list(councilId: string, { cursor, limit, state, committee, q }: BillFilter): Promise<Page<BillSummary>> {
    const where = new Conditions().add('council_id = ?', councilId);
    if (state !== undefined) where.add('state = ?', state);
    if (committee !== undefined) where.add('committee_id = ?', committee);
    if (q !== undefined) {
      const number = /^\d{1,10}$/.test(q) && Number(q) <= LARGEST_NUMBER ? Number(q) : null;
      where.add('title ilike ? or number = ?', likePattern(q), number);
    }
    if (cursor !== undefined) where.add('(introduced_on, stream_id) < (?, ?)', ...decodeCursor(cursor, ['day', 'id']));
    const [rows, council, offset] = await Promise.all([
      this.dataSource.query<Row[]>(`select ${COLUMNS} from bill where ${where}
        order by introduced_on desc, stream_id desc limit ${where.value(limit + 1)}`, where.values),
      this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    const procedure = procedureOf(council, undefined, businessDay(offset));
    return pageOf(rows, limit, (row) => summaryOf(row, council, procedure), (row) => [row.introduced_on, row.stream_id]);
  }

  async one(councilId: string, id: string, moment: Moment = {}): Promise<BillView | NotThen | undefined> {
    const found = await this.at(councilId, id, moment);
    if (!found || isNotThen(found)) return found;
    const { bill, council, now } = found;
    return billView(bill, await timelineOf(this.dataSource, council, id, moment), council, now);
  }

  async road(councilId: string, id: string, moment: Moment = {}): Promise<RoadView | NotThen | undefined> {
    const found = await this.at(councilId, id, moment);
    return !found || isNotThen(found) ? found : roadView(found.bill, found.council, found.today);
  }

  async deadlines(councilId: string, id: string, moment: Moment = {}): Promise<readonly DeadlineView[] | NotThen | undefined> {
    const found = await this.at(councilId, id, moment);
    if (!found || isNotThen(found)) return found;
    const { bill, council, today } = found;
    return deadlinesOf(bill, 'bill', council).map((deadline) => deadlineView(deadline, council.calendar, today));
  }

  /** @param day legal day (ISO) that is asked about; today, if left out */
  async actions(councilId: string, id: string, actor: Actor, day?: string): Promise<readonly ActionView[] | undefined> {
    const found = await this.find(councilId, id);
    if (!found) return undefined;
    const { bill, council, offset } = found;
    const today = businessDay(offset);
    const meeting = bill.scheduled && await meetingAsOf(this.dataSource, councilId, bill.scheduled.meeting);
    return availableActions({
      bill, meeting, actor, today, day: day ?? today, calendar: council.calendar, roster: council.roster,
      procedure: procedureOf(council, bill, day ?? today),
    }).map(({ act, term, availability, ...rest }) => ({
      ...rest, act: { id: act, term }, availability: { id: availability, term: AVAILABILITY_TERMS[availability] },
      violations: violationViews(rest),
    }));
  }

  /** The bill as its stream row has it, or at a moment, from its events. */
  private async at(councilId: string, id: string, moment: Moment): Promise<BillThen | NotThen | undefined> {
    if (moment.knownOn !== undefined || moment.asOf !== undefined) return billAt(this.dataSource, this.councils, councilId, id, moment);
    const found = await this.find(councilId, id);
    return found && { ...found, now: businessNow(found.offset), today: businessDay(found.offset) };
  }

  private async find(councilId: string, id: string): Promise<{ bill: Bill; council: Council; offset: number } | undefined> {
    const [bills, council, offset] = await Promise.all([
      billsAsOf(this.dataSource, councilId, [id]), this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    const bill = bills.get(id);
    return bill && { bill, council, offset };
  }
}

function summaryOf(row: Row, council: Council, procedure: Procedure): BillSummary {
  return {
    id: row.stream_id, number: row.number, title: row.title,
    kind: { id: row.kind, term: BILL_KINDS[row.kind].term },
    state: { id: row.state, term: billState(row.state).term },
    committee: row.committee_id === null ? null : committeeView(row.committee_id, council),
    proposer: row.proposer, introducedOn: row.introduced_on, lastDay: row.last_day, irregular: row.irregular,
    imported: row.imported,
    road: roadSummary({ kind: row.kind, state: row.state, proposer: row.proposer_kind ?? 'members' }, procedure),
  };
}
