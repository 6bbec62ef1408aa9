import type { FollowedKind, RehearsalPort } from '@uian/contracts';
import type { Bill } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { setBusinessClock } from '../found-council.js';
import { CALENDAR_CHANGED } from '../streams.js';

/** A reminder that rang in a rehearsal (울린 알림). */
export interface RungAlarm {
  readonly period: string;
  readonly rung: string;
  readonly role: string;
  readonly subject: string;
  /** Business instant (UTC, epoch milliseconds). */
  readonly at: number;
}

/** What the runner of a rehearsal has to know to move time: the next clock, who follows, what rang. */
export class RehearsalSource implements RehearsalPort {
  constructor(private readonly dataSource: DataSource, private readonly council: string) {}

  setClock(instant: number): Promise<void> {
    return setBusinessClock(this.dataSource, this.council, instant);
  }

  /** The earliest clock of the council that waits to be struck: its business instant, or null. */
  async nextClock(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ at: string | null }[]>(
      `select (extract(epoch from min(next_at)) * 1000)::bigint as at from deadline where council_id = $1 and next_at is not null`,
      [this.council]);
    return row?.at ? Number(row.at) : null;
  }

  /** Clocks of the council that are to be struck by a business instant, the earliest first. */
  async dueClocks(by: number): Promise<readonly { streamId: string; period: string; revision: number; at: number }[]> {
    return this.dataSource.query(`
      select stream_id as "streamId", period, revision, (extract(epoch from next_at) * 1000)::float8 as at
        from deadline where council_id = $1 and next_at <= to_timestamp($2 / 1000.0) order by next_at, stream_id, period`, [this.council, by]);
  }

  /** Streams of the council whose workflows should be running. */
  async followed(): Promise<readonly { id: string; kind: FollowedKind }[]> {
    return this.dataSource.query(
      `select id, kind from stream where council_id = $1 and open and sequence > 0 order by id`, [this.council]);
  }

  /** How many streams of the council their workflows have yet to be told of, or a calendar change has yet to reach. */
  async owed(): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(`
      select (select count(*) from owed o join stream s on s.id = o.stream_id where s.council_id = $1)::int
           + (select count(*) from stream s where s.council_id = $1 and s.open and s.kind <> 'calendar' and s.calendar_sequence <
               (select ${CALENDAR_CHANGED} from council c join stream cal on cal.id = c.calendar_stream_id where c.id = $1))::int as n`,
    [this.council]);
    return row?.n ?? 0;
  }

  async alarms(): Promise<readonly RungAlarm[]> {
    return this.dataSource.query(
      `select period, rung, role, subject, (extract(epoch from created_at) * 1000)::float8 as at
         from notice where council_id = $1 and rung <> 'begun' order by created_at, id`, [this.council]);
  }

  async bill(id: string): Promise<Bill> {
    const [row] = await this.dataSource.query<{ state: Bill }[]>('select state from stream where id = $1', [id]);
    if (!row) throw new Error(`no bill ${id}`);
    return row.state;
  }

  /** Types of the events of a stream, in order, with their legal days. */
  async events(id: string): Promise<readonly { type: string; day: string }[]> {
    return this.dataSource.query('select type, legal_day::text as day from event where stream_id = $1 order by sequence', [id]);
  }
}
