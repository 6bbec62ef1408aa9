import { judge, meetingDeadlines, type Actor, type Bill, type Meeting, type RecordedEvent, type Refusal } from '@uian/domain';
import { citationText, FACT_TERMS, meetingState, type MeetingActId, type MeetingStateId, type Procedure } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { eventsOf } from '../events.js';
import { procedureOf } from '../projections.js';
import { agendaItemView, agendaVersionViews, type AgendaItemView, type AgendaVersionView } from './agenda-views.js';
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

/** What came of asking the vice-chair (부위원장 협의). Days are ISO, Asia/Seoul. */
export interface ConsultationView {
  readonly askedOn: string | null;
  readonly replyBy: string | null;
  /** Null: not answered yet. */
  readonly answer: Termed<NonNullable<Meeting['consultation']>> | null;
  readonly answeredOn: string | null;
  readonly words: string | null;
}

/** An act on the meeting that this person may do now, or why not (왜 안 되나요). */
export interface MeetingActView extends Termed<MeetingActId> {
  readonly allowed: boolean;
  readonly article: string;
  readonly violations: readonly ViolationView[];
}

export interface MeetingView extends MeetingSummary {
  readonly sequence: number;
  readonly place: string | null;
  readonly consultation: Meeting['consultation'] | null;
  readonly consulted: ConsultationView;
  readonly acts: readonly MeetingActView[];
  readonly versions: readonly AgendaVersionView[];
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

  /** @param actor who asks: what may be done is told for this person */
  async one(councilId: string, id: string, actor: Actor): Promise<MeetingView | undefined> {
    const meeting = await meetingAsOf(this.dataSource, councilId, id);
    if (!meeting) return undefined;
    const council = await this.councils.of(councilId);
    const [offset, stored, timeline] = await Promise.all([
      this.councils.clockOffset(councilId), eventsOf(this.dataSource, id), timelineOf(this.dataSource, council, id),
    ]);
    const events = stored.map(({ event }) => event);
    const bills = await billsAsOf(this.dataSource, councilId, billsIn(meeting, events));
    const today = businessDay(offset);
    const procedure = procedureOf(council, undefined, today > meeting.lastDay ? today : meeting.lastDay);
    return {
      id, sequence: meeting.sequence, ...summary(meeting.committee, meeting.state, council), ordinal: meeting.ordinal,
      sitting: meeting.sitting, time: meeting.time, place: meeting.place ?? null,
      consultation: meeting.consultation ?? null, consulted: consultedView(meeting),
      chairAwayUntil: meeting.chairAwayUntil ?? null, present: meeting.present ?? null,
      items: meeting.items.map((item) => {
        const bill = bills.get(item.bill);
        return agendaItemView(item, bill, meeting, council, today, placement(bill, meeting, council));
      }),
      acts: actsOn(meeting, { actor, council, day: today, procedure }),
      versions: agendaVersionViews(meeting, events, timeline, bills),
      deadlines: meetingDeadlines(meeting, procedure, council.calendar).map((d) => deadlineView(d, council.calendar, today)),
      timeline,
    };
  }
}

/** Every bill that ever stood on the agenda. */
const billsIn = ({ items }: Meeting, events: readonly RecordedEvent[]): readonly string[] =>
  [...new Set([...items.map(({ bill }) => bill), ...events.flatMap(({ payload }) => (payload as { items?: readonly string[] }).items ?? [])])];

const ANSWERS = { agreed: '동의', objected: '이견', 'no-answer': '무응답' } as const;

function consultedView({ consultation, consultationWords, replyBy, facts }: Meeting): ConsultationView {
  const [asked, answered] = [facts['meeting.consult'], facts['meeting.answer-consultation']];
  const isOpen = (fact: typeof asked): boolean => (fact?.sequence ?? 0) > (facts['meeting.change-items']?.sequence ?? 0);
  return {
    askedOn: asked && isOpen(asked) ? asked.day : null, replyBy: replyBy ?? null,
    answer: consultation ? { id: consultation, term: ANSWERS[consultation] } : null,
    answeredOn: consultation ? answered?.day ?? null : null, words: consultationWords ?? null,
  };
}

interface Asked { readonly actor: Actor; readonly council: Council; readonly day: string; readonly procedure: Procedure }

/** Judged without their input: what the input itself may break is told when it is sent. */
const actsOn = (meeting: Meeting, { actor, council, day, procedure }: Asked): readonly MeetingActView[] =>
  procedure.meetingTransitions().filter(({ from }) => from.length > 0).map(({ act, citation }) => {
    const { violations } = judge({
      act, day, today: day, meeting, actor, calendar: council.calendar, roster: council.roster, procedure,
    });
    return {
      id: act, term: FACT_TERMS[act], allowed: violations.length === 0, article: citationText(citation),
      violations: violationViews({ violations }),
    };
  });

const summary = (committee: string, state: MeetingStateId, council: Council) =>
  ({ committee: committeeView(committee, council), state: { id: state, term: meetingState(state).term } });

/**
 * Why placement (상정) would not pass on the day of the sitting: judged as if that day had come, the meeting were open and
 * its own chair asked, so that what remains is about the bill and its agenda alone.
 */
function placement(bill: Bill | undefined, meeting: Meeting, council: Council): Pick<Refusal, 'violations'> {
  if (!bill) return { violations: [] };
  const day = meeting.sitting;
  return judge({
    act: 'bill.place', day, today: day, bill, meeting: { ...meeting, state: 'open' }, calendar: council.calendar,
    roster: council.roster, procedure: procedureOf(council, bill, day),
    actor: { id: '', offices: [{ role: 'committee-chair', committee: meeting.committee }] },
  });
}
