import { councilStateOf, subjectWords, type CouncilDeadline, type CouncilSubject } from '@uian/domain';
import {
  BILL_STATES, COUNCIL_STATES, EFFECT_TERMS, meetingState, periodRow, type ActorRole, type Effect, type MeetingStateId, type PeriodId,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { deadlinesOf, struckKey, type StreamKind } from '../projections.js';
import { OFFICE_TARGET_TERM } from './deadline-view.js';
import { Conditions, decodeCursor, pageOf, type Page } from './keyset.js';
import { committeeView, roleView, type Termed } from './terms.js';

export interface BoardFilter {
  readonly cursor?: string;
  readonly limit: number;
  readonly period?: PeriodId;
  readonly committee?: string;
  /** Only duties whose day has passed, or only the others. */
  readonly overdue?: boolean;
}

/** An open deadline on the board of the office (기한 현황), and whose it is. */
export interface BoardEntry {
  readonly stream: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  /** Of the council's own stream: `제322회 임시회`, `2025년 연간 기본일정`. */
  readonly title: string;
  readonly number: number | null;
  readonly state: Termed;
  readonly committee: Termed | null;
  readonly rule: Termed<PeriodId>;
  readonly effect: Termed<Effect>;
  /** ISO days; null: cannot be calculated yet. */
  readonly due: string | null;
  readonly target: string | null;
  readonly overdue: boolean;
  readonly owedBy: Termed<ActorRole> | null;
  readonly officeTarget: string | null;
  /** Something in this stream broke a rule and was kept (규칙에 어긋난 사실). */
  readonly irregular: boolean;
  /** This stream was taken over from elsewhere (이관). */
  readonly imported: boolean;
}

/** A row of {@link BOARD}. */
export interface BoardRow {
  stream_id: string; kind: StreamKind; period: PeriodId; revision: number; due_on: string | null; target_on: string | null; owed_by: ActorRole | null;
  committee_id: string | null; title: string | null; number: number | null; bill_state: keyof typeof BILL_STATES | null;
  ordinal: number | null; meeting_state: MeetingStateId | null; irregular: boolean; imported: boolean;
}

/** Deadlines with what they run on, `d` being the table `deadline`. */
export const BOARD = `
  select d.stream_id, s.kind, d.period, d.revision, d.due_on::text as due_on, d.target_on::text as target_on, d.owed_by,
         coalesce(d.committee_id, b.committee_id) as committee_id, b.title, b.number, b.state as bill_state,
         m.ordinal, m.state as meeting_state,
         s.state->'irregularities' is not null as irregular, s.state->'imported' is not null as imported
    from deadline d
    join stream s on s.id = d.stream_id
    left join bill b on b.stream_id = d.stream_id
    left join meeting m on m.stream_id = d.stream_id`;

/** Open deadlines of a council by their day; those that cannot be calculated yet come last. */
export class DeadlineBoard {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @throws BadCursor */
  async list(councilId: string, { period, committee, overdue, ...page }: BoardFilter): Promise<Page<BoardEntry>> {
    const today = businessDay(await this.councils.clockOffset(councilId));
    const where = new Conditions();
    if (period !== undefined) where.add('d.period = ?', period);
    if (committee !== undefined) where.add('d.committee_id = ?', committee);
    if (overdue === true) where.add(`d.effect = 'duty' and d.due_on < ?`, today);
    if (overdue === false) where.add(`d.effect <> 'duty' or d.due_on is null or d.due_on >= ?`, today);
    return this.page(councilId, where, today, page);
  }

  private async page(
    councilId: string, where: Conditions, today: string, { cursor, limit }: Pick<BoardFilter, 'cursor' | 'limit'>,
  ): Promise<Page<BoardEntry>> {
    where.add(`d.council_id = ? and d.status = 'open'`, councilId);
    if (cursor !== undefined) {
      const [due, ...rest] = decodeCursor(cursor, ['day', 'id', 'word', 'number']);
      if (due === null) where.add('d.due_on is null and (d.stream_id, d.period, d.revision) > (?, ?, ?::int)', ...rest);
      else where.add('(d.due_on, d.stream_id, d.period, d.revision) > (?, ?, ?, ?::int) or d.due_on is null', due, ...rest);
    }
    const [rows, council] = await Promise.all([
      this.dataSource.query<BoardRow[]>(
        `${BOARD} where ${where} order by d.due_on, d.stream_id, d.period, d.revision limit ${where.value(limit + 1)}`, where.values),
      this.councils.of(councilId),
    ]);
    const about = aboutOf(rows, council);
    return pageOf(rows, limit, (row) => entryOf(row, council, today, about(row)),
      (row) => [row.due_on, row.stream_id, row.period, String(row.revision)]);
  }
}

/** What the deadlines of the council's own stream are about, by period and revision. */
const subjectsOf = (council: Council): ReadonlyMap<string, CouncilSubject> =>
  new Map((deadlinesOf(council.book, 'calendar', council) as readonly CouncilDeadline[])
    .map(({ period, revision, about }) => [struckKey(period.id, revision), about]));

/** What each of these rows is about, where it runs on the council's own stream. */
export function aboutOf(rows: readonly BoardRow[], council: Council): (row: BoardRow) => CouncilSubject | undefined {
  const about = rows.some(({ kind }) => kind === 'calendar') ? subjectsOf(council) : undefined;
  return (row) => about?.get(struckKey(row.period, row.revision));
}

function titled(row: BoardRow, council: Council, committee: Termed | null, about: CouncilSubject | undefined): Pick<BoardEntry, 'kind' | 'title' | 'state'> {
  if (row.kind === 'calendar') {
    const stage = councilStateOf(council.book);
    return { kind: row.kind, title: about ? subjectWords(about) : council.name, state: { id: stage, term: COUNCIL_STATES[stage].term } };
  }
  if (row.bill_state !== null) {
    return { kind: 'bill', title: row.title ?? '', state: { id: row.bill_state, term: BILL_STATES[row.bill_state].term } };
  }
  return { kind: 'meeting', title: `${committee?.term ?? ''} 제${row.ordinal}차 회의`.trim(),
    state: { id: row.meeting_state ?? '', term: row.meeting_state ? meetingState(row.meeting_state).term : '' } };
}

/** A row as people see it. */
export function entryOf(row: BoardRow, council: Council, today: string, about: CouncilSubject | undefined): BoardEntry {
  const period = periodRow(row.period);
  const committee = row.committee_id === null ? null : committeeView(row.committee_id, council);
  return {
    ...titled(row, council, committee, about), stream: row.stream_id, number: row.number, committee,
    rule: { id: row.period, term: period.term },
    effect: { id: period.effect, term: EFFECT_TERMS[period.effect] },
    due: row.due_on, target: row.target_on,
    overdue: period.effect === 'duty' && row.due_on !== null && row.due_on < today,
    owedBy: row.owed_by === null ? null : roleView(row.owed_by),
    officeTarget: period.level === 'office' ? OFFICE_TARGET_TERM : null,
    irregular: row.irregular || about?.irregularities !== undefined, imported: row.imported,
  };
}
