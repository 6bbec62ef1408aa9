import type { HolidayCorrection, Session } from '@uian/calendar';
import { businessDay, type CouncilDirectory } from '../council-directory.js';

/** The calendar of a council (의사 일정): its sessions, its corrections, and how far its holidays are published. */
export interface CalendarView {
  readonly sequence: number;
  /** Business day of the council (Asia/Seoul), ISO. */
  readonly today: string;
  readonly session: Session | null;
  readonly next: Session | null;
  readonly sessions: readonly Session[];
  readonly corrections: readonly HolidayCorrection[];
  readonly knownFrom: string;
  readonly knownThrough: string;
}

export class CalendarReads {
  constructor(private readonly councils: CouncilDirectory) {}

  async of(councilId: string): Promise<CalendarView> {
    const [{ book, calendar }, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    return {
      sequence: book.sequence, today,
      session: calendar.sessions.find(({ from, to }) => from <= today && today <= to) ?? null,
      next: calendar.sessions.find(({ from }) => from > today) ?? null,
      sessions: calendar.sessions, corrections: book.corrections,
      knownFrom: calendar.knownFrom.toString(), knownThrough: calendar.knownThrough.toString(),
    };
  }
}
