import { judge, meetingDeadlines, type Bill, type Meeting } from '@uian/domain';
import { meetingState, type MeetingStateId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import { Conditions, decodeCursor, pageOf, type Page } from './keyset.js';
import { billsAsOf, meetingAsOf } from './stream-state.js';
import { committeeView, violationViews, type Termed, type ViolationView } from './terms.js';
import { timelineOf, type TimelineEntry } from './timeline.js';

export interface MeetingFilter {
  readonly cursor?: string;
  readonly limit: number;
  readonly committee?: string;
}

/** A committee meeting in a list (위원회 회의). */
export interface MeetingSummary {
  readonly id: string;
  readonly committee: Termed;
  /** 제N차. */
  readonly ordinal: number;
  /** Day (ISO) and time (24-hour clock) of the sitting, Asia/Seoul. */
  readonly sitting: string;
  readonly time: string;
  readonly state: Termed<MeetingStateId>;
}

/** An item of the agenda, and whether it can be placed on the day of the sitting (상정 요건). */
export interface AgendaItemView {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string | null;
  readonly approved: boolean;
  readonly returned: string | null;
  /** Something on the bill's way broke a rule and was kept (규칙에 어긋난 사실). */
  readonly irregular: boolean;
  /** The bill was taken over from elsewhere (이관). */
  readonly imported: boolean;
  /** Nothing but the sitting itself is missing. */
  readonly ready: boolean;
  readonly violations: readonly ViolationView[];
}

export interface MeetingView extends MeetingSummary {
  readonly sequence: number;
  readonly place: string | null;
  readonly consultation: Meeting['consultation'] | null;
  readonly chairAwayUntil: string | null;
  readonly present: number | null;
  readonly items: readonly AgendaItemView[];
  readonly deadlines: readonly DeadlineView[];
  readonly timeline: readonly TimelineEntry[];
}

interface Row { stream_id: string; committee_id: string; ordinal: number; sitting: string; time: string; state: MeetingStateId }

/** Committee meetings and their agendas, of one council. */
export class MeetingReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** Latest sitting first. @throws BadCursor */
  async list(councilId: string, { cursor, limit, committee }: MeetingFilter): Promise<Page<MeetingSummary>> {
    const where = new Conditions().add('council_id = ?', councilId);
    if (committee !== undefined) where.add('committee_id = ?', committee);
    if (cursor !== undefined) where.add('(sitting, stream_id) < (?, ?)', ...decodeCursor(cursor, ['day', 'id']));
    const [rows, council] = await Promise.all([
      this.dataSource.query<Row[]>(`select stream_id, committee_id, ordinal, sitting::text as sitting, "time", state
        from meeting where ${where} order by meeting.sitting desc, stream_id desc limit ${where.value(limit + 1)}`, where.values),
      this.councils.of(councilId),
    ]);
    return pageOf(rows, limit, (row) => ({
      id: row.stream_id, ...summary(row.committee_id, row.state, council), ordinal: row.ordinal, sitting: row.sitting, time: row.time,
    }), (row) => [row.sitting, row.stream_id]);
  }

  async one(councilId: string, id: string): Promise<MeetingView | undefined> {
    const meeting = await meetingAsOf(this.dataSource, councilId, id);
    if (!meeting) return undefined;
    const [council, offset, bills] = await Promise.all([
      this.councils.of(councilId), this.councils.clockOffset(councilId),
      billsAsOf(this.dataSource, councilId, meeting.items.map((item) => item.bill)),
    ]);
    const today = businessDay(offset);
    const procedure = procedureOf(council, undefined, meeting.lastDay);
    return {
      id, sequence: meeting.sequence, ...summary(meeting.committee, meeting.state, council), ordinal: meeting.ordinal,
      sitting: meeting.sitting, time: meeting.time, place: meeting.place ?? null,
      consultation: meeting.consultation ?? null, chairAwayUntil: meeting.chairAwayUntil ?? null, present: meeting.present ?? null,
      items: meeting.items.map((item) => {
        const bill = bills.get(item.bill);
        return {
          bill: item.bill, number: bill?.number ?? null, title: bill?.title ?? null, approved: item.approved,
          returned: item.returned ?? null, irregular: bill?.irregularities !== undefined,
          imported: bill?.imported !== undefined, ...readiness(bill, meeting, council),
        };
      }),
      deadlines: meetingDeadlines(meeting, procedure, council.calendar).map((d) => deadlineView(d, council.calendar, today)),
      timeline: await timelineOf(this.dataSource, council, id),
    };
  }
}

const summary = (committee: string, state: MeetingStateId, council: Council) =>
  ({ committee: committeeView(committee, council), state: { id: state, term: meetingState(state).term } });

/**
 * Whether placement (상정) would pass on the day of the sitting: judged as if that day had come, the meeting were open and
 * its own chair asked, so that what remains is about the bill and its agenda alone.
 */
function readiness(bill: Bill | undefined, meeting: Meeting, council: Council): { ready: boolean; violations: readonly ViolationView[] } {
  if (!bill) return { ready: false, violations: [] };
  const day = meeting.sitting;
  const { violations } = judge({
    act: 'bill.place', day, today: day, bill, meeting: { ...meeting, state: 'open' }, calendar: council.calendar,
    roster: council.roster, procedure: procedureOf(council, bill, day),
    actor: { id: '', offices: [{ role: 'committee-chair', committee: meeting.committee }] },
  });
  return { ready: violations.length === 0, violations: violationViews({ violations }) };
}
