import type { SecondReading } from '@uian/calendar';
import {
  placementWindow, type Meeting, type PlacementDay, type PlacementWindow, type ReportDue, type WayOut,
} from '@uian/domain';
import { citationText, meetingState, type Certainty, type MeetingStateId, type PeriodId, type RuleId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type CouncilDirectory } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import { billsAsOf } from './stream-state.js';
import { certaintyOf, committeeView, NOT_JUDGED_TERM, ruleView, violationViews, type Termed, type ViolationView } from './terms.js';

/** The review report that a meeting would need (검토보고서 배부 기한). Days are ISO, Asia/Seoul. */
export interface PlacementReportView {
  readonly rule: Termed<PeriodId>;
  readonly article: string;
  readonly certainty: Termed<Certainty> | null;
  /** The last working day on which it can be distributed. */
  readonly target: string | null;
  /** The last day by the calendar; with a time (`HH:MM`) where hours are counted. */
  readonly due: string | null;
  readonly dueTime: string | null;
  /** What the time is counted from, where that is supposed. */
  readonly note: string | null;
  readonly distributed: boolean;
  /** Too late for this meeting; `exception` says when it may be done all the same. */
  readonly missed: boolean;
  readonly exception: WayOut | null;
  /** Where the other reading of "N일 전까지" leaves another last working day. */
  readonly otherReading: { readonly reading: Termed<'practice' | 'strict'>; readonly due: string; readonly target: string | null } | null;
}

/** A day of the window (상정 가능일). */
export interface PlacementDayView {
  readonly day: string;
  readonly session: number | null;
  /** Null: no meeting is planned yet. */
  readonly meeting: {
    readonly id: string; readonly ordinal: number; readonly time: string; readonly state: Termed<MeetingStateId>;
    /** Where the bill stands on its agenda (의사일정). */
    readonly agenda: Termed<'approved' | 'listed' | 'absent'>;
  } | null;
  readonly report: PlacementReportView | null;
  /** The meeting that opens on that day places the bill by itself (자동상정). */
  readonly byLapse: boolean;
  readonly notJudged: readonly (Termed<RuleId> & { readonly word: string })[];
  readonly otherReading: SecondReading | null;
  readonly caution: string | null;
  readonly violations: readonly ViolationView[];
  readonly exceptions: readonly WayOut[];
}

/** The placement window of a bill (상정 가능 창) as people read it. */
export interface PlacementView {
  readonly committee: Termed | null;
  /** The first day that was asked about, ISO. */
  readonly from: string;
  readonly supposedReferral: string | null;
  readonly open: readonly PlacementDayView[];
  readonly widened: readonly PlacementDayView[];
  readonly autoPlacement: PlacementWindow['autoPlacement'] | null;
  readonly binding: readonly ViolationView[];
  readonly waysOut: readonly WayOut[];
}

export interface PlacementFilter {
  /** The first day (ISO) that is asked about; today, if left out. */
  readonly day?: string;
  readonly committee?: string;
}

const READINGS = { practice: 'N일 전의 날까지(실무)', strict: '온전한 N일을 두고(엄격한 해석)' } as const;
const AGENDA = { approved: '의사일정에 승인됨', listed: '의사일정안에 있음(승인 전)', absent: '의사일정에 없음' } as const;
const FROM_MIDNIGHT = '회의 시각이 정해지지 않아 그날 0시를 기준으로 계산했습니다.';

/** Placement windows. Everything is of one council; a bill of another is not found. */
export class PlacementReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async window(councilId: string, id: string, { day, committee }: PlacementFilter = {}): Promise<PlacementView | undefined> {
    const [bills, council, offset] = await Promise.all([
      billsAsOf(this.dataSource, councilId, [id]), this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    const bill = bills.get(id);
    if (!bill) return undefined;
    const from = day ?? businessDay(offset);
    const asked = committee ?? bill.committee;
    const window = placementWindow({
      bill, committee: asked, from, meetings: await this.planned(councilId, asked, from), calendar: council.calendar, roster: council.roster,
      procedureOf: (of, on) => procedureOf(council, of, on),
    });
    return {
      committee: asked === undefined ? null : committeeView(asked, council),
      from, supposedReferral: window.supposedReferral ?? null,
      open: window.open.map((one) => dayView(one, id)), widened: window.widened.map((one) => dayView(one, id)),
      autoPlacement: window.autoPlacement ?? null,
      binding: violationViews({ violations: window.binding }), waysOut: window.waysOut,
    };
  }

  /** Meetings of a committee from a day on. */
  private async planned(council: string, committee: string | undefined, from: string): Promise<readonly Meeting[]> {
    if (committee === undefined) return [];
    const rows = await this.dataSource.query<{ state: Meeting }[]>(
      `select s.state from meeting m join stream s on s.id = m.stream_id
        where m.council_id = $1 and m.committee_id = $2 and m.sitting >= $3`, [council, committee, from]);
    return rows.map(({ state }) => state);
  }
}

function dayView({ meeting, report, ...day }: PlacementDay, bill: string): PlacementDayView {
  return {
    day: day.day, session: day.session ?? null, meeting: meeting ? meetingView(meeting, bill) : null,
    report: report ? reportView(report) : null, byLapse: day.byLapse,
    notJudged: day.notJudged.map((rule) => ({ ...ruleView(rule), word: NOT_JUDGED_TERM })),
    otherReading: day.otherReading ?? null, caution: day.caution ?? null,
    violations: violationViews(day), exceptions: day.exceptions,
  };
}

function meetingView({ id, ordinal, time, state, items }: Meeting, bill: string): PlacementDayView['meeting'] {
  const item = items.find((one) => one.bill === bill);
  const agenda = item ? (item.approved ? 'approved' : 'listed') : 'absent';
  return { id, ordinal, time, state: { id: state, term: meetingState(state).term }, agenda: { id: agenda, term: AGENDA[agenda] } };
}

function reportView({ deadline, otherReading, fromMidnight, missed, exception }: ReportDue): PlacementReportView {
  const { period, due, dueTime, target, status } = deadline;
  return {
    rule: { id: period.id, term: period.term }, article: citationText(period.citation), certainty: certaintyOf(period.citation, period.certainty),
    target, due, dueTime: dueTime ?? null, note: fromMidnight ? FROM_MIDNIGHT : null,
    distributed: status === 'met' || status === 'late', missed, exception: exception ?? null,
    otherReading: otherReading
      ? { ...otherReading, reading: { id: otherReading.reading, term: READINGS[otherReading.reading] } } : null,
  };
}
