import type { LegalCalendar } from '@uian/calendar';
import {
  calendarHistory, EMPTY_CALENDAR_BOOK, legalDayOf, type CalendarBook, type CalendarHistory, type Committee, type Roster,
} from '@uian/domain';
import type { DataSource } from 'typeorm';
import { CommitteeEntity, CouncilEntity, MemberEntity } from './entities/council.entity.js';
import { eventsOf } from './events.js';

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

/** Councils as they stand, read once and kept until their calendar moves or they grow stale. */
export class CouncilDirectory {
  private readonly kept = new Map<string, { council: Council; readAt: number }>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param calendarSequence where the caller has just read how far the calendar stream is: an older copy is not used
   * @throws where no council has that id: ids come from accounts, never from what a user types
   */
  async of(id: string, calendarSequence = 0): Promise<Council> {
    const kept = this.kept.get(id);
    if (kept && kept.council.book.sequence >= calendarSequence && Date.now() - kept.readAt < STALE_AFTER) return kept.council;
    const council = await this.read(id, kept?.council);
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

  private async read(id: string, earlier: Council | undefined): Promise<Council> {
    const { manager } = this.dataSource;
    const [row, committees, members, calendars] = await Promise.all([
      manager.findOneBy(CouncilEntity, { id }),
      manager.findBy(CommitteeEntity, { council: id }),
      manager.findBy(MemberEntity, { council: id }),
      manager.query<{ state: CalendarBook }[]>(
        'select s.state from stream s join council c on c.calendar_stream_id = s.id where c.id = $1', [id]),
    ]);
    if (!row) throw new Error(`no council ${id}`);
    const book = calendars[0]?.state ?? EMPTY_CALENDAR_BOOK;
    // The book may have moved on since it was read; the events as far as it tells are what it was folded from. They are
    // folded again, so that a book kept by an earlier program is in today's shape.
    const history = earlier !== undefined && earlier.book.sequence === book.sequence ? earlier.history : calendarHistory(
      (await eventsOf(this.dataSource, row.calendarStream)).map(({ event }) => event).filter(({ sequence }) => sequence <= book.sequence));
    const committee = (c: CommitteeEntity): [string, Committee] =>
      [c.id, { id: c.id, name: c.name, standing: c.standing, size: c.size }];
    return {
      id, pack: row.pack, name: row.name, purpose: row.purpose, calendarStream: row.calendarStream,
      roster: { members: new Set(members.map((m) => m.name)), committees: new Map(committees.map(committee)) },
      book: history.book, calendar: history.at(book.sequence), history,
    };
  }
}
