import { minusWorkingDays } from '@uian/calendar';
import { plainDay, seoulInstant, type Actor } from '@uian/domain';
import { ACTORS, BILL_STATES, FACT_TERMS, meetingState, OUTCOMES, type FactId, type MeetingStateId, type Outcome, type PeriodId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { Conditions } from './keyset.js';
import { NoticeReads, type NoticeView } from './notice-reads.js';
import { TaskReads, type TaskView } from './task-reads.js';
import { committeeView, type Termed } from './terms.js';

/** Tasks of one kind on the page of today: how many, and how pressing (`회부 대기 4건, 가장 오래된 것 3근무일`). */
export interface TaskGroup {
  readonly rule: Termed<PeriodId>;
  readonly count: number;
  readonly overdue: number;
  readonly today: number;
  /** Within five working days. */
  readonly soon: number;
  /** The nearest last working day (ISO), and the working days left to it. */
  readonly nearest: string | null;
  readonly workingDaysLeft: number | null;
  readonly officeTarget: string | null;
}

/** Something that somebody else recorded since the working day before (어제부터 바뀐 것). */
export interface ChangeView {
  readonly stream: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly title: string;
  readonly number: number | null;
  readonly state: Termed | null;
  readonly what: Termed<FactId>;
  readonly outcome: Termed<Outcome> | null;
  readonly day: string;
  /** Business instant (UTC) of the recording, ISO. */
  readonly at: string;
  /** Null where the law or the calendar brought it about. */
  readonly by: string | null;
  readonly committee: Termed | null;
}

/** The page of today (오늘), of one person: what must I do, what waits, what changed. */
export interface TodayView {
  /** Business day of the council, ISO. */
  readonly today: string;
  /** Why nobody works today (토요일, 삼일절 …); null on a working day. */
  readonly dayOff: string | null;
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly TaskView[];
  readonly waiting: readonly TaskView[];
  readonly committee: readonly TaskView[];
  readonly changes: readonly ChangeView[];
  /** Since when changes are shown, ISO day. */
  readonly changesSince: string;
  readonly unread: readonly NoticeView[];
}

const SHOWN = { tasks: 12, waiting: 8, changes: 30, unread: 5 } as const;
const SOON = 5;

interface Row {
  stream_id: string; kind: ChangeView['kind']; title: string | null; number: number | null; bill_state: keyof typeof BILL_STATES | null;
  meeting_state: MeetingStateId | null; ordinal: number | null; committee_id: string | null; type: FactId; day: string; recorded_at: Date;
  name: string | null; outcome: Outcome | null;
}

const CHANGES = `
  select e.stream_id, s.kind, b.title, b.number, b.state as bill_state, m.state as meeting_state, m.ordinal,
         coalesce(b.committee_id, m.committee_id) as committee_id, e.type, e.legal_day::text as day, e.recorded_at, u."name",
         e.payload->>'outcome' as outcome
    from event e join stream s on s.id = e.stream_id
    left join bill b on b.stream_id = e.stream_id
    left join meeting m on m.stream_id = e.stream_id
    left join auth."user" u on u."id" = e.actor->>'id'`;

/** What each person begins the day with. */
export class TodayReads {
  private readonly tasks: TaskReads;
  private readonly notices: NoticeReads;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.tasks = new TaskReads(dataSource, councils);
    this.notices = new NoticeReads(dataSource);
  }

  async of(councilId: string, actor: Actor): Promise<TodayView> {
    const [council, inbox, unread, offset] = await Promise.all([
      this.councils.of(councilId), this.tasks.inbox(councilId, actor),
      this.notices.list(councilId, actor, { limit: SHOWN.unread, unread: true }), this.councils.clockOffset(councilId),
    ]);
    const today = businessDay(offset);
    const since = minusWorkingDays(plainDay(today), 1, council.calendar) ?? plainDay(today);
    return {
      today, dayOff: council.calendar.dayOff(plainDay(today))?.name ?? null,
      groups: grouped(inbox.mine), tasks: inbox.mine.slice(0, SHOWN.tasks), waiting: inbox.waiting.slice(0, SHOWN.waiting),
      committee: inbox.committee.slice(0, SHOWN.waiting), unread: unread.items, changesSince: since.toString(),
      changes: await this.changes(council, actor, seoulInstant(since)),
    };
  }

  /** What others recorded; who belongs to committees alone sees theirs. */
  private async changes(council: Council, { id, offices }: Actor, since: number): Promise<readonly ChangeView[]> {
    const where = new Conditions().add('e.council_id = ? and e.recorded_at >= to_timestamp(?::bigint / 1000.0)', council.id, since)
      .add(`e.actor->>'id' <> ?`, id);
    if (offices.every(({ role }) => ACTORS[role].scope === 'committee')) {
      where.add('coalesce(b.committee_id, m.committee_id) = any(?::text[])', offices.map(({ committee }) => committee));
    }
    const rows = await this.dataSource.query<Row[]>(
      `${CHANGES} where ${where} order by e.recorded_at desc, e.stream_id, e.sequence desc limit ${where.value(SHOWN.changes)}`, where.values);
    return rows.map((row) => changeOf(row, council));
  }
}

function changeOf(row: Row, council: Council): ChangeView {
  const committee = row.committee_id === null ? null : committeeView(row.committee_id, council);
  const title = row.kind === 'meeting' ? `${committee?.term ?? ''} 제${row.ordinal}차 회의`.trim() : row.title ?? council.name;
  const state = row.bill_state ? { id: row.bill_state, term: BILL_STATES[row.bill_state].term }
    : row.meeting_state && { id: row.meeting_state, term: meetingState(row.meeting_state).term };
  return {
    stream: row.stream_id, kind: row.kind, title, number: row.number, state, committee,
    what: { id: row.type, term: FACT_TERMS[row.type] }, outcome: row.outcome && { id: row.outcome, term: OUTCOMES[row.outcome] },
    day: row.day, at: row.recorded_at.toISOString(), by: row.name,
  };
}

function grouped(tasks: readonly TaskView[]): readonly TaskGroup[] {
  return [...new Set(tasks.map(({ rule }) => rule.id))].map((id): TaskGroup => {
    const of = tasks.filter(({ rule }) => rule.id === id);
    const [first] = of;
    const left = (from: number, to: number): number =>
      of.filter(({ workingDaysLeft: n }) => n !== null && n >= from && n <= to).length;
    return {
      rule: first!.rule, count: of.length, overdue: of.filter(({ workingDaysLeft: n }) => n !== null && n < 0).length,
      today: left(0, 0), soon: left(1, SOON), nearest: first!.target, workingDaysLeft: first!.workingDaysLeft,
      officeTarget: first!.officeTarget,
    };
  });
}

