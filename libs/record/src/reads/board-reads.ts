import { workingDaysBetween } from '@uian/calendar';
import { plainDay, roadSummary, type RoadSummary } from '@uian/domain';
import {
  billState, BILL_KINDS, EFFECT_TERMS, periodRow, procedureAsOf, PROPOSER_KINDS,
  type ActorRole, type BillKind, type BillStateId, type Effect, type PeriodId, type ProposerKind,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import {
  boardConditions, searchConditions, boardKey, boardPage, boardTables, type BoardFilter, type BoardOrder, type BoardRow, type BoardSort,
} from './board-query.js';
import { OFFICE_TARGET_TERM } from './deadline-view.js';
import { pageOf, type Page } from './keyset.js';
import { committeeView, roleView, type Termed } from './terms.js';

/** The nearest open deadline of a bill, and how many days are left. */
export interface NearestDeadlineView {
  readonly rule: Termed<PeriodId>;
  readonly effect: Termed<Effect>;
  /** Last day, and last working day where somebody owes something; ISO. */
  readonly due: string;
  readonly target: string | null;
  /** Calendar days left; below zero where the day has passed. */
  readonly daysLeft: number;
  /** Working days left (근무일); null beyond the published years. */
  readonly workingDaysLeft: number | null;
  readonly overdue: boolean;
  readonly owedBy: Termed<ActorRole> | null;
  /** Words where it is no law (내부 목표). */
  readonly officeTarget: string | null;
}

/** A line of the referral board (회부 기한판): an open bill, where it stands and what is due next. */
export interface BoardLine {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly kind: Termed<BillKind>;
  readonly stage: Termed<BillStateId>;
  /** How far it is on its road (의안의 길), under the rules of today. */
  readonly road: RoadSummary;
  readonly committee: Termed | null;
  readonly proposer: string;
  readonly introducedOn: string;
  /** Since when it is in this stage, ISO, and for how many calendar days. */
  readonly since: string;
  readonly daysInStage: number;
  readonly irregular: boolean;
  /** Null: nothing runs, or it cannot be calculated yet. */
  readonly deadline: NearestDeadlineView | null;
}

export interface BoardPage extends Page<BoardLine> {
  /** Business day of the council, ISO. */
  readonly today: string;
  readonly sort: BoardSort;
}

/** Something that bills have in common, and how many do. */
export type Counted<Id extends string = string> = Termed<Id> & { readonly count: number };

/** How the open bills lie (현황): by stage, by how late they are, and by what they can be filtered by. */
export interface BoardCounts {
  readonly today: string;
  readonly total: number;
  readonly stages: readonly Counted<BillStateId>[];
  readonly kinds: readonly Counted<BillKind>[];
  readonly proposers: readonly Counted<ProposerKind>[];
  readonly committees: readonly Counted[];
  readonly lateness: Readonly<Record<Lateness, number>>;
}

/** Passed; today; within three days; within a week; later; none runs or it cannot be told. */
export type Lateness = 'overdue' | 'today' | 'soon' | 'week' | 'later' | 'none';

/** A common word is in so many titles that its order of likeness says nothing; the board keeps its own. */
const MOST_RANKED = 2_000;
/** Lines read at a time where all are wanted. */
const EXPORTED_AT_ONCE = 1_000;

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export class BoardReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @param order as the board is kept where none is given: by deadline, and a search by likeness. @throws BadCursor */
  async list(
    councilId: string, filter: BoardFilter, page: { readonly cursor?: string; readonly limit: number }, order?: BoardOrder,
  ): Promise<BoardPage> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    const isGiven = order && (order.sort !== 'match' || filter.q !== undefined);
    // What is common is not counted to the end, and the order may not change from one page to the next.
    const kept = isGiven ? order : page.cursor === undefined ? undefined : { sort: filter.q === undefined ? 'due' as const : sortOf(page.cursor) };
    const rare = filter.q !== undefined && kept?.sort !== 'match' && await this.isRare(councilId, filter.q);
    const inOrder: BoardOrder = kept ?? { sort: rare ? 'match' : 'due' };
    const isWalked = inOrder.sort !== 'match';
    // A walk that is narrowed further may come to its end before the page is full.
    const many = filter.q !== undefined && isWalked && !rare && Object.values(filter).every((value) => value === undefined || value === filter.q);
    const { text, values } = boardPage(councilId, today, filter, { ...inOrder, few: rare && isWalked, many }, page.limit + 1, page.cursor);
    const rows = await this.dataSource.query<BoardRow[]>(text, values as unknown[]);
    return { ...pageOf(rows, page.limit, viewsOf(council, today), (row) => boardKey(row, inOrder.sort)), today, sort: inOrder.sort };
  }

  /** All lines of a filter in their order, a thousand at a time. */
  async* all(councilId: string, filter: BoardFilter, order?: BoardOrder): AsyncGenerator<readonly BoardLine[]> {
    for (let cursor: string | undefined; ;) {
      const { items, next, sort }: BoardPage = await this.list(councilId, filter, { cursor, limit: EXPORTED_AT_ONCE }, order);
      order ??= { sort };
      yield items;
      if (next === null) return;
      cursor = next;
    }
  }

  async counts(councilId: string, filter: BoardFilter): Promise<BoardCounts> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    const where = boardConditions(councilId, today, filter);
    const day = where.value(today);
    const rows = await this.dataSource.query<CountRow[]>(`
      select state, lateness, kind, proposer_kind, committee_id, count(*)::int as count from (
        select b.state, b.kind, b.proposer_kind, b.committee_id,
               case when b.due_on < ${day}::date then case when b.due_effect = 'duty' then 'overdue' else 'today' end
                 when b.due_on = ${day}::date then 'today' when b.due_on <= ${day}::date + 3 then 'soon'
                 when b.due_on <= ${day}::date + 7 then 'week' when b.due_on = 'infinity' then 'none' else 'later' end as lateness
          from ${boardTables(filter)} where ${where}) open_bills
       group by grouping sets ((state), (lateness), (kind), (proposer_kind), (committee_id), ())
       having grouping(committee_id) = 1 or committee_id is not null`, where.values);
    return countsOf(rows, council, today);
  }

  /** Whether so few bills have these words, finished ones too, that they can be sorted by themselves. */
  private async isRare(councilId: string, q: string): Promise<boolean> {
    const where = searchConditions(councilId, q);
    const [found] = await this.dataSource.query<{ count: number }[]>(`
      select count(*)::int as count from (select 1 from bill_search s where ${where} limit ${where.value(MOST_RANKED + 1)}) hits`, where.values);
    return found!.count <= MOST_RANKED;
  }
}

/** One group of one grouping; the columns of the others are null. */
interface CountRow {
  readonly state: BillStateId | null; readonly lateness: Lateness | null; readonly kind: BillKind | null;
  readonly proposer_kind: ProposerKind | null; readonly committee_id: string | null; readonly count: number;
}

function countsOf(rows: readonly CountRow[], council: Council, today: string): BoardCounts {
  const counted = <Id extends string>(idOf: (row: CountRow) => Id | null, term: (id: Id) => string): readonly Counted<Id>[] =>
    rows.flatMap((row) => {
      const id = idOf(row);
      return id === null ? [] : [{ id, term: term(id), count: row.count }];
    });
  const lateness: Record<Lateness, number> = { overdue: 0, today: 0, soon: 0, week: 0, later: 0, none: 0 };
  for (const row of rows) if (row.lateness !== null) lateness[row.lateness] = row.count;
  const all = rows.find((row) => [row.state, row.lateness, row.kind, row.proposer_kind, row.committee_id].every((column) => column === null));
  const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.id < b.id ? -1 : 1);
  return {
    today, lateness, total: all?.count ?? 0,
    stages: counted(({ state }) => state, (id) => billState(id).term).toSorted((a, b) => billState(a.id).order - billState(b.id).order),
    kinds: counted(({ kind }) => kind, (id) => BILL_KINDS[id].term).toSorted(byCount),
    proposers: counted(({ proposer_kind }) => proposer_kind, (id) => PROPOSER_KINDS[id].term).toSorted(byCount),
    committees: counted(({ committee_id }) => committee_id, (id) => committeeView(id, council).term).toSorted(byCount),
  };
}

const sortOf = (cursor: string): BoardSort => (Buffer.from(cursor, 'base64url').toString().startsWith('["match"') ? 'match' : 'due');

/** Rows as people read them. Days are counted once for all rows that share them. */
export function viewsOf(council: Council, today: string): (row: BoardRow) => BoardLine {
  const working = new Map<string, number | null>();
  const workingDays = (due: string): number | null => {
    if (!working.has(due)) working.set(due, workingDaysBetween(plainDay(today), plainDay(due), council.calendar) ?? null);
    return working.get(due)!;
  };
  const procedure = procedureAsOf(council.pack, today);
  const roads = new Map<string, RoadSummary>();
  const roadOf = ({ kind, state, proposer_kind: proposer }: BoardRow): RoadSummary => {
    const key = `${kind} ${state} ${proposer}`;
    const road = roads.get(key) ?? roadSummary({ kind, state, proposer }, procedure);
    roads.set(key, road);
    return road;
  };
  return (row) => ({
    id: row.stream_id, road: roadOf(row), number: row.number, title: row.title,
    kind: { id: row.kind, term: BILL_KINDS[row.kind].term },
    stage: { id: row.state, term: billState(row.state).term },
    committee: row.committee_id === null ? null : committeeView(row.committee_id, council),
    proposer: row.proposer, introducedOn: row.introduced_on, since: row.since, daysInStage: daysBetween(row.since, today),
    irregular: row.irregular,
    deadline: deadlineOf(row, today, workingDays),
  });
}

function deadlineOf(row: BoardRow, today: string, workingDays: (due: string) => number | null): NearestDeadlineView | null {
  if (row.due_period === null || row.due_effect === null) return null;
  const period = periodRow(row.due_period);
  return {
    rule: { id: row.due_period, term: period.term }, effect: { id: row.due_effect, term: EFFECT_TERMS[row.due_effect] },
    due: row.due_on, target: row.due_target_on, daysLeft: daysBetween(today, row.due_on), workingDaysLeft: workingDays(row.due_on),
    overdue: row.due_effect === 'duty' && row.due_on < today,
    owedBy: row.due_owed_by === null ? null : roleView(row.due_owed_by),
    officeTarget: period.level === 'office' ? OFFICE_TARGET_TERM : null,
  };
}
