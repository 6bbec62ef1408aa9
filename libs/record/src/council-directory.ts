import type { LegalCalendar } from '@uian/calendar';
import {
  calendarHistory, EMPTY_CALENDAR_BOOK, legalDayOf, type CalendarBook, type CalendarHistory, type Committee, type Roster,
} from '@uian/domain';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { CouncilEntity } from './entities/council.entity.js';
import { historyOf } from './events.js';
import { atOnce } from './transaction.js';

/** What the engine knows of a council while it decides: its rule pack, its people, its calendar. */
export interface Council {
  readonly id: string;
  readonly pack: string;
  readonly name: string;
  readonly purpose: 'live' | 'demo' | 'rehearsal';
  readonly calendarStream: string;
  readonly roster: Roster;
  readonly book: CalendarBook;
  readonly calendar: LegalCalendar;
  /** The calendar at each of its changes: what a deadline was counted by before the newest of them. */
  readonly history: CalendarHistory;
}

/** Business now (UTC, epoch milliseconds) of a council whose clock stands this far from the wall clock. */
export const businessNow = (clockOffset: number): number => Date.now() + clockOffset;

export const businessDay = (clockOffset: number): string => legalDayOf(businessNow(clockOffset));

/** People and committees change by hand of an administrator, seldom; they are read again after this long. */
const STALE_AFTER = 10_000;

/** A council with its people and its calendar, in one trip: who asks may be holding the last connection there is. */
const COUNCIL = `
  select c.pack, c.name, c.purpose, c.calendar_stream_id, s.state,
         (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'standing', standing, 'size', size, 'members', members)), '[]')
            from committee where council_id = c.id) as committees,
         (select coalesce(array_agg(name), '{}') from member where council_id = c.id) as members
    from council c left join stream s on s.id = c.calendar_stream_id where c.id = $1`;

interface CouncilRow {
  pack: string; name: string; purpose: Council['purpose']; calendar_stream_id: string; state: CalendarBook | null;
  committees: readonly Committee[]; members: readonly string[];
}

/** Councils as they stand, read once and kept until their calendar moves or they grow stale. */
export class CouncilDirectory {
  private readonly kept = new Map<string, { council: Council; readAt: number }>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param calendarSequence where the caller has just read how far the calendar stream is: an older copy is not used
   * @param client the connection that the caller holds: it is read through that, for waiting for another while holding one
   *   can leave all waiting for each other
   * @throws where no council has that id: ids come from accounts, never from what a user types
   */
  async of(id: string, calendarSequence = 0, client?: Client): Promise<Council> {
    const kept = this.kept.get(id);
    if (kept && kept.council.book.sequence >= calendarSequence && Date.now() - kept.readAt < STALE_AFTER) return kept.council;
    const council = client ? await read(client, id, kept?.council) : await atOnce(this.dataSource, (own) => read(own, id, kept?.council));
    this.kept.set(id, { council, readAt: Date.now() });
    return council;
  }

  /** Forgets what was read, for who has just changed it. */
  forget(id: string): void {
    this.kept.delete(id);
  }

  /** How far the business clock of a council stands from the wall clock, in milliseconds. Never cached. */
  async clockOffset(id: string): Promise<number> {
    const row = await this.dataSource.getRepository(CouncilEntity).findOneByOrFail({ id });
    return row.clockOffset;
  }
}

async function read(client: Client, id: string, earlier: Council | undefined): Promise<Council> {
  const { rows: [row] } = await client.query<CouncilRow>({ name: 'uian-council', text: COUNCIL, values: [id] });
  if (!row) throw new Error(`no council ${id}`);
  const book = row.state ?? EMPTY_CALENDAR_BOOK;
  // The book may have moved on since it was read; the events as far as it tells are what it was folded from. They are
  // folded again, so that a book kept by an earlier program is in today's shape.
  const history = earlier !== undefined && earlier.book.sequence === book.sequence ? earlier.history : calendarHistory(
    (await historyOf(client, row.calendar_stream_id)).filter(({ sequence }) => sequence <= book.sequence));
  return {
    id, pack: row.pack, name: row.name, purpose: row.purpose, calendarStream: row.calendar_stream_id,
    roster: { members: new Set(row.members), committees: new Map(row.committees.map((one) => [one.id, one])) },
    book: history.book, calendar: history.at(book.sequence), history,
  };
}
