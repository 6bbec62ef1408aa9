import { minusWorkingDays } from '@uian/calendar';
import { plainDay } from '@uian/domain';
import { billState, periodRow, type BillStateId, type PeriodId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { BOARD_COLUMNS, type BoardRow } from './board-query.js';
import { viewsOf, type BoardLine } from './board-reads.js';
import { Conditions } from './keyset.js';
import { Lengths, workingDayCounter } from './stays.js';
import { committeeView, type Termed } from './terms.js';

export interface StatisticsFilter {
  /** ISO days; the twelve months up to today where nothing is said. */
  readonly from?: string;
  readonly until?: string;
  readonly committee?: string;
}

/** How bills went through a stage (단계별 흐름). Lengths are working days. */
export interface StageFlow {
  readonly stage: Termed<BillStateId>;
  /** Bills that left it in the time asked for, and the length that half of them did not go beyond, and nine tenths. */
  readonly left: number;
  readonly median: number | null;
  readonly ninth: number | null;
  /** Bills in it now, and how long half of them have been. */
  readonly now: number;
  readonly nowMedian: number | null;
}

/** How bills go through a committee. */
export interface CommitteeFlow {
  readonly committee: Termed;
  /** Open bills with it, decisions in the time asked for, and working days from referral to placement for half of them. */
  readonly now: number;
  readonly decided: number;
  readonly medianToPlacement: number | null;
}

/** A bill that stays longer than others did. */
export interface StuckBill { readonly bill: BoardLine; readonly workingDays: number; readonly median: number }

/** A bill that is likely to miss its deadline: fewer working days are left than the stage usually still takes. */
export interface LikelyMiss { readonly bill: BoardLine; readonly left: number; readonly needed: number }

/** What the figures of a council say of how its bills go (통계). Of stages and committees, never of a person. */
export interface Statistics {
  readonly today: string;
  readonly from: string;
  readonly until: string;
  readonly months: readonly { readonly month: string; readonly begun: number; readonly ended: number }[];
  readonly stages: readonly StageFlow[];
  readonly committees: readonly CommitteeFlow[];
  /** The longest first; `count` tells of all. */
  readonly stuck: { readonly count: number; readonly bills: readonly StuckBill[] };
  readonly forecast: {
    readonly count: number;
    readonly rules: readonly { readonly rule: Termed<PeriodId>; readonly open: number; readonly likely: number; readonly overdue: number }[];
    readonly bills: readonly LikelyMiss[];
  };
}

const MOST_SHOWN = 50;
/** A median of fewer says nothing. */
const ENOUGH = 5;
/** Stuck is what stays more than twice as long as half of the others did, and longer than two weeks of work. */
const STUCK_FACTOR = 2;
const STUCK_LEAST = 10;

interface StayRow { state: BillStateId; committee_id: string | null; entered_on: string; left_on: string; count: number }
interface OpenRow { state: BillStateId; committee_id: string | null; since: string; due_on: string; due_period: PeriodId | null; due_effect: string | null; count: number }
interface Asked { readonly council: Council; readonly today: string; readonly from: string; readonly until: string; readonly committee?: string }

export class StatisticsReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async of(councilId: string, { from, until, committee }: StatisticsFilter): Promise<Statistics> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    const asked: Asked = {
      council, today, committee, until: until ?? today, from: from ?? plainDay(until ?? today).subtract({ years: 1 }).add({ days: 1 }).toString() };
    const [stays, open, months] = await Promise.all([this.stays(asked), this.open(asked), this.months(asked)]);
    const flow = flowOf(stays, open, asked);
    const medians = new Map(flow.flatMap(({ stage, left, median }) => (left >= ENOUGH && median !== null ? [[stage.id, median] as const] : [])));
    const [stuck, forecast] = await Promise.all([this.stuck(medians, asked), this.forecast(open, medians, asked)]);
    return { today, from: asked.from, until: asked.until, months, stages: flow, committees: committeesOf(stays, open, asked), stuck, forecast };
  }

  private stays({ council, from, until, committee }: Asked): Promise<readonly StayRow[]> {
    return this.dataSource.query(`
      select state, committee_id, entered_on::text, left_on::text, count(*)::int as count from bill_stay
       where council_id = $1 and left_on between $2 and $3 and ($4::text is null or committee_id = $4) group by 1, 2, 3, 4`,
    [council.id, from, until, committee ?? null]);
  }

  private open({ council, committee }: Asked): Promise<readonly OpenRow[]> {
    return this.dataSource.query(`
      select state, committee_id, since::text, due_on::text, due_period, due_effect, count(*)::int as count from bill
       where council_id = $1 and open and ($2::text is null or committee_id = $2) group by 1, 2, 3, 4, 5, 6`, [council.id, committee ?? null]);
  }

  private months({ council, from, until, committee }: Asked): Promise<Statistics['months']> {
    return this.dataSource.query(`
      select to_char(month, 'YYYY-MM') as month,
             (select count(*)::int from bill where council_id = $1 and introduced_on >= month and introduced_on < month + interval '1 month'
                and ($4::text is null or committee_id = $4)) as begun,
             (select count(*)::int from bill where council_id = $1 and not open and since >= month and since < month + interval '1 month'
                and ($4::text is null or committee_id = $4)) as ended
        from generate_series(date_trunc('month', $2::date), $3::date, interval '1 month') as month order by month`,
    [council.id, from, until, committee ?? null]);
  }

  private async stuck(medians: ReadonlyMap<BillStateId, number>, { council, today, committee }: Asked): Promise<Statistics['stuck']> {
    const limits = [...medians].flatMap(([state, median]) => {
      const day = minusWorkingDays(plainDay(today), Math.max(STUCK_FACTOR * median, STUCK_LEAST), council.calendar);
      return day ? [{ state, day: day.toString() }] : [];
    });
    const where = new Conditions().add('b.council_id = ? and b.open', council.id);
    if (committee !== undefined) where.add('b.committee_id = ?', committee);
    const limit = `jsonb_to_recordset(${where.value(JSON.stringify(limits))}::jsonb) as l(state text, day date)`;
    const join = `bill b join ${limit} on l.state = b.state and b.since < l.day where ${where}`;
    const [[all], rows] = await Promise.all([
      this.dataSource.query<{ count: number }[]>(`select count(*)::int as count from ${join}`, where.values),
      this.dataSource.query<BoardRow[]>(`select ${BOARD_COLUMNS} from ${join} order by b.since, b.stream_id limit ${MOST_SHOWN}`, where.values),
    ]);
    const view = viewsOf(council, today);
    const working = workingDayCounter(council.calendar);
    return {
      count: all!.count,
      bills: rows.map((row) => ({ bill: view(row), workingDays: working(row.since, today) ?? 0, median: medians.get(row.state)! })),
    };
  }

  private async forecast(open: readonly OpenRow[], medians: ReadonlyMap<BillStateId, number>, { council, today, committee }: Asked): Promise<Statistics['forecast']> {
    const working = workingDayCounter(council.calendar);
    const duties = open.filter((row) => row.due_effect === 'duty' && row.due_period !== null);
    const expected = ({ state, since, due_on }: OpenRow): { left: number; needed: number } | undefined => {
      const [median, left, been] = [medians.get(state), working(today, due_on), working(since, today)];
      return median === undefined || left === undefined || been === undefined || left < 0 ? undefined : { left, needed: Math.max(0, median - been) };
    };
    const isLikely = (row: OpenRow): boolean => {
      const found = expected(row);
      return found !== undefined && found.needed > found.left;
    };
    const sum = (rows: readonly OpenRow[]): number => rows.reduce((all, { count }) => all + count, 0);
    const rules = [...new Set(duties.map(({ due_period }) => due_period!))].map((id) => {
      const of = duties.filter(({ due_period }) => due_period === id);
      return { rule: { id, term: periodRow(id).term }, open: sum(of), likely: sum(of.filter(isLikely)), overdue: sum(of.filter(({ due_on }) => due_on < today)) };
    }).sort((a, b) => b.likely + b.overdue - a.likely - a.overdue || b.open - a.open);
    const likely = duties.filter(isLikely).sort((a, b) => (a.due_on < b.due_on ? -1 : 1));
    const groups = likely.slice(0, MOST_SHOWN).map(({ state, since, due_on, due_period }) => ({ state, since, due_on, due_period }));
    const rows = groups.length === 0 ? [] : await this.dataSource.query<BoardRow[]>(`
      select ${BOARD_COLUMNS} from bill b join jsonb_to_recordset($2::jsonb) as l(state text, since date, due_on date, due_period text)
          on b.state = l.state and b.since = l.since and b.due_on = l.due_on and b.due_period = l.due_period
       where b.council_id = $1 and b.open and ($3::text is null or b.committee_id = $3) order by b.due_on, b.stream_id limit ${MOST_SHOWN}`,
    [council.id, JSON.stringify(groups), committee ?? null]);
    const view = viewsOf(council, today);
    return { count: sum(likely), rules, bills: rows.map((row) => ({ bill: view(row), ...expected({ ...row, count: 1 })! })) };
  }
}

function flowOf(stays: readonly StayRow[], open: readonly OpenRow[], { council, today }: Asked): readonly StageFlow[] {
  const working = workingDayCounter(council.calendar);
  const states = [...new Set([...stays, ...open].map(({ state }) => state))].sort((a, b) => billState(a).order - billState(b).order);
  return states.map((id) => {
    const [left, now] = [new Lengths(), new Lengths()];
    for (const one of stays) if (one.state === id) left.add(Math.max(0, working(one.entered_on, one.left_on) ?? 0), one.count);
    for (const one of open) if (one.state === id) now.add(Math.max(0, working(one.since, today) ?? 0), one.count);
    return {
      stage: { id, term: billState(id).term }, left: left.total, median: left.quantile(0.5) ?? null, ninth: left.quantile(0.9) ?? null,
      now: now.total, nowMedian: now.quantile(0.5) ?? null,
    };
  });
}

function committeesOf(stays: readonly StayRow[], open: readonly OpenRow[], { council, committee }: Asked): readonly CommitteeFlow[] {
  const working = workingDayCounter(council.calendar);
  const isWith = (state: BillStateId): boolean => state === 'referred' || billState(state).beforeCommittee === true;
  return [...council.roster.committees.keys()].filter((id) => committee === undefined || id === committee).map((id) => {
    const toPlacement = new Lengths();
    let decided = 0;
    for (const one of stays) {
      if (one.committee_id !== id) continue;
      if (one.state === 'referred') toPlacement.add(Math.max(0, working(one.entered_on, one.left_on) ?? 0), one.count);
      if (one.state === 'committee-decided') decided += one.count;
    }
    const now = open.filter((one) => one.committee_id === id && isWith(one.state)).reduce((sum, { count }) => sum + count, 0);
    return { committee: committeeView(id, council), now, decided, medianToPlacement: toPlacement.quantile(0.5) ?? null };
  }).filter(({ now, decided, medianToPlacement }) => now > 0 || decided > 0 || medianToPlacement !== null);
}
