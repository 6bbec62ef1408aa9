import { isBeforeCommittee, placementWindow, plainDay, type Actor, type Bill, type Meeting } from '@uian/domain';
import { isFinal, meetingState, type MeetingStateId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import { committeeView, type Termed } from './terms.js';

/** A meeting in the calendar (위원회 회의), with how its agenda stands. */
export interface CalendarMeetingView {
  readonly id: string;
  readonly committee: Termed;
  readonly ordinal: number;
  readonly time: string;
  readonly state: Termed<MeetingStateId>;
  readonly items: number;
  readonly approved: number;
}

/** A day of the calendar (달력의 하루). */
export interface CalendarDayView {
  readonly day: string;
  /** Why no office works: `토요일`, `삼일절`; null on a working day, and beyond the published years. */
  readonly off: string | null;
  /** 제N회, where the day lies in a session, and whether the plenary sits (본회의). */
  readonly session: number | null;
  readonly plenary: boolean;
  readonly meetings: readonly CalendarMeetingView[];
}

/** The placement window of a bill (상정 가능 창) in these days. */
export interface PlacementRowView {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string;
  readonly committee: Termed;
  /** Days on which it can lawfully be placed, and days on which an exception would let it. */
  readonly open: readonly string[];
  readonly exceptional: readonly string[];
  /** The first day of all, also beyond these days; null: none is known. */
  readonly first: string | null;
  /** Why no day is open, as a sentence. */
  readonly why: string | null;
  /** From that day on the next sitting places it by itself (자동상정). */
  readonly autoPlacement: string | null;
  /** The meeting whose agenda it stands on, approved or not. */
  readonly on: { readonly meeting: string; readonly day: string; readonly approved: boolean } | null;
}

export interface MeetingCalendarView {
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly days: readonly CalendarDayView[];
  readonly bills: readonly PlacementRowView[];
}

export interface MeetingCalendarFilter {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly committee?: string;
}

/** So many days are shown at most: a quarter. */
const MOST_DAYS = 93;

export class MeetingCalendarReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** Meetings of these days, and where bills that wait can be placed; of the committees of whoever asks, unless one is named. */
  async of(councilId: string, { offices }: Actor, { from, to, committee }: MeetingCalendarFilter): Promise<MeetingCalendarView> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    const asked = committee === undefined ? offices.flatMap((office) => office.committee ?? []) : [committee];
    const [meetings, bills] = await Promise.all([this.meetings(councilId, asked, from < today ? from : today), this.waiting(councilId, asked)]);
    return {
      today, from, to, days: daysOf(from, to).map((day) => dayView(day, meetings, council)),
      bills: bills.map((bill) => rowOf(bill, meetings, council, { from, to, today })).toSorted((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9')),
    };
  }

  private async meetings(council: string, committees: readonly string[], from: string): Promise<readonly Meeting[]> {
    const rows = await this.dataSource.query<{ state: Meeting }[]>(
      `select s.state from meeting m join stream s on s.id = m.stream_id
        where m.council_id = $1 and (cardinality($2::text[]) = 0 or m.committee_id = any($2)) and m.sitting >= $3
        order by m.sitting, m."time"`, [council, committees, from]);
    return rows.map(({ state }) => state);
  }

  /** Bills that a committee has not taken up yet (상정 대기); without a committee nobody plans for all of them. */
  private async waiting(council: string, committees: readonly string[]): Promise<readonly Bill[]> {
    if (committees.length === 0) return [];
    const rows = await this.dataSource.query<{ state: Bill }[]>(
      `select s.state from bill b join stream s on s.id = b.stream_id
        where b.council_id = $1 and b.committee_id = any($2) and b.state = any('{referred,held}')`, [council, committees]);
    return rows.map(({ state }) => state).filter((bill) => isBeforeCommittee(bill));
  }
}

function daysOf(from: string, to: string): readonly string[] {
  const first = plainDay(from);
  const length = Math.min(MOST_DAYS, Math.max(0, first.until(plainDay(to)).days + 1));
  return Array.from({ length }, (_, at) => first.add({ days: at }).toString());
}

function dayView(day: string, meetings: readonly Meeting[], council: Council): CalendarDayView {
  const date = plainDay(day);
  const { calendar } = council;
  return {
    day, off: calendar.dayOff(date)?.name ?? null, session: calendar.sessionOn(date)?.ordinal ?? null,
    plenary: calendar.sittingOn(date) !== undefined,
    meetings: meetings.filter(({ sitting, state }) => sitting === day && state !== 'cancelled').map((meeting) => ({
      id: meeting.id, committee: committeeView(meeting.committee, council), ordinal: meeting.ordinal, time: meeting.time,
      state: { id: meeting.state, term: meetingState(meeting.state).term }, items: meeting.items.length,
      approved: meeting.items.filter(({ approved }) => approved).length,
    })),
  };
}

function rowOf(bill: Bill, meetings: readonly Meeting[], council: Council, { from, to, today }: { from: string; to: string; today: string }): PlacementRowView {
  const window = placementWindow({
    bill, from: today, meetings, calendar: council.calendar, roster: council.roster, procedureOf: (of, on) => procedureOf(council, of, on),
  });
  const within = (days: readonly { readonly day: string }[]): readonly string[] => [...new Set(days.map(({ day }) => day))].filter((day) => day >= from && day <= to);
  const on = meetings.filter(({ state, sitting }) => !isFinal(state) && sitting >= today)
    .flatMap(({ id, sitting, items }) => items.filter((item) => item.bill === bill.id).map(({ approved }) => ({ meeting: id, day: sitting, approved })));
  return {
    bill: bill.id, number: bill.number ?? null, title: bill.title, committee: committeeView(bill.committee!, council),
    open: within(window.open), exceptional: within(window.widened), first: window.open[0]?.day ?? null,
    why: window.open.length === 0 ? window.binding[0]?.message ?? null : null,
    autoPlacement: window.autoPlacement?.from ?? null, on: on[0] ?? null,
  };
}
