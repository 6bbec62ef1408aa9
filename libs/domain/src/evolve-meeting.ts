import { isPaperActId, isRecordActId, MEETING_TRANSITIONS, type MeetingActId } from '@uian/procedure';
import type { MeetingInputs } from './commands/meeting-commands.js';
import { factOf, type RecordedEvent } from './event.js';
import { irregularitiesAfter } from './irregular.js';
import type { AgendaItem, Meeting } from './meeting.js';
import { told } from './told.js';

/** Items kept stay approved; what is new, or sits on another day, has to be approved again. */
function changedItems(meeting: Meeting, p: MeetingInputs['meeting.change-items']): readonly AgendaItem[] {
  const moved = p.sitting !== undefined && p.sitting !== meeting.sitting;
  return p.items.map((bill) => ({
    bill,
    approved: !moved && meeting.items.some((item) => item.bill === bill && item.approved),
  }));
}

/** What was approved before stays so; of the rest, what the chair did not choose is sent back. */
function approvedItems(meeting: Meeting, p: MeetingInputs['meeting.approve']): readonly AgendaItem[] {
  const chosen = new Set(p.items ?? meeting.items.map((item) => item.bill));
  return meeting.items.map(({ bill, approved }) =>
    approved || chosen.has(bill) ? { bill, approved: true } : { bill, approved: false, returned: p.reason ?? '' });
}

/** What each act adds to the meeting beside its state and its fact. */
const CHANGES: { [Act in MeetingActId]?: (meeting: Meeting, payload: MeetingInputs[Act]) => Partial<Meeting> } = {
  'meeting.change-items': (meeting, p) => ({
    items: changedItems(meeting, p), sitting: p.sitting ?? meeting.sitting, time: p.time ?? meeting.time,
    consultation: undefined,
  }),
  'meeting.answer-consultation': (_, p) => ({ consultation: p.answer }),
  'meeting.report-absence': (_, p) => ({ chairAwayUntil: p.until }),
  'meeting.approve': (meeting, p) => ({ items: approvedItems(meeting, p) }),
  'meeting.return': (meeting, p) => ({
    items: meeting.items.map((item) => (item.approved ? item : { ...item, returned: p.reason })),
    consultation: undefined,
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
    ((meeting: Meeting, payload: unknown) => Partial<Meeting>) | undefined;
  return {
    ...meeting,
    ...change?.(meeting, event.payload),
    state: row && typeof row.to === 'string' && row.to !== 'same' ? row.to : meeting.state,
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
