import { isPaperActId, isRecordActId, MEETING_TRANSITIONS, type FactId, type MeetingActId } from '@uian/procedure';
import { chosenBy, reasonFor } from './agenda-choice.js';
import type { Decided } from './bill-changes.js';
import type { MeetingInputs } from './commands/meeting-commands.js';
import { factOf, type RecordedEvent } from './event.js';
import { irregularitiesAfter } from './irregular.js';
import type { AgendaItem, Meeting } from './meeting.js';
import { told } from './told.js';

type Changed = MeetingInputs['meeting.change-items'] & Pick<Decided, 'fallen'>;

/** Items kept stay approved; what is new, sits on another day, or fell out by the change, has to be approved again. */
function changedItems(meeting: Meeting, p: Changed, day: string): readonly AgendaItem[] {
  const moved = p.sitting !== undefined && p.sitting !== meeting.sitting;
  return p.items.map((bill): AgendaItem => {
    const before = meeting.items.find((item) => item.bill === bill);
    if (!before) return { bill, approved: false };
    const falls = before.approved && (moved || (p.fallen?.includes(bill) ?? false));
    return falls ? { bill, approved: false, fallen: { day, because: 'meeting.change-items' } } : before;
  });
}

/** What was approved before stays so; of the rest, what the chair did not choose is sent back. */
export function approvedItems(meeting: Meeting, p: MeetingInputs['meeting.approve']): readonly AgendaItem[] {
  const chosen = chosenBy(meeting, p);
  return meeting.items.map((item): AgendaItem => {
    if (item.approved) return item;
    if (!chosen.has(item.bill)) return { bill: item.bill, approved: false, returned: reasonFor(item.bill, p) ?? '' };
    const late = p.late?.find(({ bill }) => bill === item.bill)?.ground;
    return { bill: item.bill, approved: true, ...(late !== undefined && { late }) };
  });
}

/** What happened to a bill takes its approval away (승인 실효), or the bill off the agenda (제외). */
function withoutItem(meeting: Meeting, event: RecordedEvent): Partial<Meeting> {
  const { bill, because } = event.payload as { bill: string; because: FactId };
  if (event.type === 'meeting.drop-item') return { items: meeting.items.filter((item) => item.bill !== bill) };
  return {
    state: 'drafted', ...NOT_CONSULTED,
    items: meeting.items.map((item) => (item.bill === bill ? { bill, approved: false, fallen: { day: event.day, because } } : item)),
  };
}

const NOT_CONSULTED = { consultation: undefined, consultationWords: undefined, replyBy: undefined } as const;

/** What each act adds to the meeting beside its state and its fact. */
const CHANGES: { [Act in MeetingActId]?: (meeting: Meeting, payload: MeetingInputs[Act], day: string) => Partial<Meeting> } = {
  'meeting.change-items': (meeting, p, day) => ({
    items: changedItems(meeting, p, day), sitting: p.sitting ?? meeting.sitting, time: p.time ?? meeting.time, ...NOT_CONSULTED,
  }),
  'meeting.consult': (_, p) => ({ replyBy: p.replyBy }),
  'meeting.answer-consultation': (_, p) => ({ consultation: p.answer, consultationWords: p.words }),
  'meeting.report-absence': (_, p) => ({ chairAwayUntil: p.until }),
  'meeting.approve': (meeting, p) => ({ items: approvedItems(meeting, p) }),
  'meeting.return': (meeting, p) => ({
    items: meeting.items.map((item) => (item.approved ? item : { ...item, returned: p.reason })),
    ...NOT_CONSULTED,
  }),
  'meeting.open': (_, p) => ({ present: p.present }),
};

/** The first event of a meeting: the draft of its agenda (의사일정안 작성). */
export function beginMeeting(id: string, council: string, event: RecordedEvent): Meeting {
  const p = event.payload as MeetingInputs['meeting.draft'];
  return {
    id, council, state: 'drafted', sequence: event.sequence, lastDay: event.day, committee: p.committee,
    ordinal: p.ordinal, sitting: p.sitting, time: p.time, place: p.place,
    items: p.items.map((bill) => ({ bill, approved: false })),
    facts: { [event.type]: factOf(event, { target: p.sitting }) },
    irregularities: irregularitiesAfter(undefined, event),
  };
}

/** The meeting after one more event. */
export function evolveMeeting(meeting: Meeting, event: RecordedEvent): Meeting {
  if (isRecordActId(event.type) || isPaperActId(event.type) || event.type === 'deadline.recounted') {
    return { ...meeting, sequence: event.sequence };
  }
  const row = MEETING_TRANSITIONS.find((candidate) => candidate.act === event.type);
  const change = CHANGES[event.type as MeetingActId] as
    ((meeting: Meeting, payload: unknown, day: string) => Partial<Meeting>) | undefined;
  const isOfItem = event.type === 'meeting.void-item' || event.type === 'meeting.drop-item';
  const { state = row && typeof row.to === 'string' && row.to !== 'same' ? row.to : meeting.state, ...changed } = isOfItem
    ? withoutItem(meeting, event) : change?.(meeting, event.payload, event.day) ?? {};
  return {
    ...meeting,
    ...changed,
    state,
    sequence: event.sequence,
    // What broke the order of days is kept, and does not take the meeting back.
    lastDay: event.day > meeting.lastDay ? event.day : meeting.lastDay,
    facts: { ...meeting.facts, [event.type]: factOf(event) },
    irregularities: irregularitiesAfter(meeting.irregularities, event),
  };
}

/** A meeting from the whole of its events as they are stored: of whatever version, corrected or not. */
export const foldMeeting = (id: string, council: string, events: readonly RecordedEvent[]): Meeting =>
  meetingFrom(id, council, told(events));

/** A meeting from what its events tell. */
export function meetingFrom(id: string, council: string, facts: readonly RecordedEvent[]): Meeting {
  const [first, ...rest] = facts;
  if (!first) throw new Error('a stream begins with an event');
  return rest.reduce(evolveMeeting, beginMeeting(id, council, first));
}
