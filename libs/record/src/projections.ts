import type { LegalCalendar } from '@uian/calendar';
import {
  billDeadlines, calendarOf, councilDeadlines, councilStateOf, meetingDeadlines, nextStrike,
  type Bill, type CalendarBook, type Deadline, type Meeting,
} from '@uian/domain';
import {
  COUNCIL_PACKS, isFinal, procedureAsOf, withChange, type OfficeTargets, type Procedure, type Selecting,
} from '@uian/procedure';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { billRow, searchRow, stayRows } from './bill-rows.js';
import { nearestDeadline } from './nearest-deadline.js';
import type { Struck } from './streams.js';

/** The procedure of a council for what selects its versions (적용 규정), with the targets that the office set. */
export const procedurePinned = (council: Council, selecting: Selecting): Procedure =>
  procedureAsOf(council.pack, selecting, council.book.officeTargets);

/** The procedure that a bill lives under: pinned by the days of its own life (접수, 회부), and whose affair it is. */
export function procedureOf(council: Council, bill: Bill | undefined, day: string): Procedure {
  return procedurePinned(council, {
    act: day, receipt: bill?.facts['bill.receive']?.day, referral: bill?.facts['bill.refer']?.day,
    ...(bill?.education && { head: 'superintendent' }),
  });
}

/** What a stream of each kind is folded to. */
export type StreamState = Bill | Meeting | CalendarBook;
export type StreamKind = 'bill' | 'meeting' | 'calendar';

/** What the deadlines of a stream are counted by: those of the council's own by the calendar that it makes itself. */
export const calendarFor = (state: StreamState, kind: StreamKind, council: Council): LegalCalendar =>
  (kind === 'calendar' ? calendarOf(state as CalendarBook) : council.calendar);

/** The deadlines of a stream as its state tells them. */
export function deadlinesOf(
  state: StreamState, kind: StreamKind, council: Council, calendar = calendarFor(state, kind, council),
): readonly Deadline[] {
  if (kind === 'calendar') return councilDeadlines(state as CalendarBook, (day) => procedurePinned({ ...council, book: state as CalendarBook }, { act: day }), calendar);
  if (kind === 'bill') {
    const bill = state as Bill;
    return billDeadlines(bill, procedureOf(council, bill, bill.lastDay), calendar);
  }
  const meeting = state as Meeting;
  return meetingDeadlines(meeting, procedureOf(council, undefined, meeting.lastDay), calendar);
}

/** Where a stream stands, in a word of the table (단계). */
export const stageOf = (state: StreamState, kind: StreamKind): string =>
  (kind === 'calendar' ? councilStateOf(state as CalendarBook) : (state as Bill | Meeting).state);

export const officeTargetsOf = ({ pack, book }: Pick<Council, 'pack' | 'book'>): OfficeTargets =>
  withChange(COUNCIL_PACKS.get(pack)!.officeTargets, book.officeTargets);

/** The council as it stood after an event of its own stream: its calendar, and the office's targets. */
export const councilAt = (council: Council, sequence: number): Council =>
  ({ ...council, calendar: council.history.at(sequence), book: council.history.bookAt(sequence) });

/** A row of the table `deadline`. Days are ISO, instants epoch milliseconds. */
export interface DeadlineRow {
  readonly stream_id: string;
  readonly period: string;
  readonly revision: number;
  readonly council_id: string;
  readonly status: Deadline['status'];
  readonly effect: string;
  readonly due_on: string | null;
  readonly target_on: string | null;
  readonly began_at: number;
  readonly ended_on: string | null;
  readonly owed_by: string | null;
  readonly committee_id: string | null;
  readonly next_rung: string | null;
  readonly next_at: number | null;
}

export const struckKey = (period: string, revision: number): string => `${period}:${revision}`;

/** The rows of a state, with the next strike of each open deadline. */
export function deadlineRows(
  id: string, kind: StreamKind, state: StreamState, struck: Struck, council: Council,
): readonly DeadlineRow[] {
  const office = officeTargetsOf(kind === 'calendar' ? { pack: council.pack, book: state as CalendarBook } : council);
  const calendar = calendarFor(state, kind, council);
  const committee = kind === 'calendar' ? null : (state as Bill | Meeting).committee ?? null;
  return deadlinesOf(state, kind, council, calendar).map((d) => {
    const next = nextStrike(d, struck[struckKey(d.period.id, d.revision)] ?? 0, calendar, office);
    return {
      stream_id: id, period: d.period.id, revision: d.revision, council_id: council.id, status: d.status,
      effect: d.period.effect, due_on: d.due, target_on: d.target, began_at: d.beganAt, ended_on: d.endedOn ?? null,
      owed_by: d.owedBy ?? null, committee_id: d.committee ?? committee, next_rung: next?.rung ?? null,
      next_at: next?.at ?? null,
    };
  });
}

const VOID = { status: 'void', next_rung: null, next_at: null } as const;

/** Rows that differ from those before; one whose beginning is gone, or was set anew, is closed. */
export function changedRows(before: readonly DeadlineRow[], after: readonly DeadlineRow[]): readonly DeadlineRow[] {
  const key = (row: DeadlineRow): string => struckKey(row.period, row.revision);
  const old = new Map(before.map((row) => [key(row), row]));
  const now = new Set(after.map(key));
  const gone = before.filter((row) => !now.has(key(row)) && row.status === 'open').map((row) => ({ ...row, ...VOID }));
  return [...after.filter((row) => JSON.stringify(old.get(key(row))) !== JSON.stringify(row)), ...gone];
}

function meetingRow(meeting: Meeting): object {
  const { id, council, committee, ordinal, sitting, time, state } = meeting;
  return { stream_id: id, council_id: council, committee_id: committee, ordinal, sitting, time, state };
}

/** What one stream contributes to an append. */
export interface Projection {
  readonly stream: { readonly open: boolean; readonly [column: string]: unknown };
  readonly bill?: object;
  /** Only where the text of its search has changed. */
  readonly search?: object;
  readonly stays: readonly object[];
  readonly meeting?: object;
  readonly deadlines: readonly DeadlineRow[];
}

/** Projects a draft: the stream row, its bill or meeting, and the deadlines that changed. */
export function project(draft: StreamDraft, council: Council): Projection {
  const { id, kind, struck, sequence, headHash } = draft;
  const state = draft.state!;
  const calendarNow = calendarSequenceOf(state, kind, council);
  const rows = deadlineRows(id, kind, state, struck, council);
  const stage = stageOf(state, kind);
  const open = !isFinal(stage) || rows.some((r) => r.next_at !== null);
  const { bill } = draft;
  return {
    stream: {
      id, council_id: council.id, kind, sequence, head_hash: headHash.toString('hex'), state, struck, calendar_sequence: calendarNow,
      stage, open,
    },
    bill: bill && { ...billRow(bill, council), ...nearestDeadline(rows), open, since: draft.moves.at(-1)?.on ?? null },
    search: bill && searchRow(bill, draft.before as Bill | null, council),
    stays: bill ? stayRows(bill, draft.moves) : [],
    meeting: kind === 'meeting' ? meetingRow(state as Meeting) : undefined,
    deadlines: rowsToWrite(rowsBefore(draft, council), rows, draft.calendarBefore !== calendarNow),
  };
}

/** The newest change of the calendar that the deadlines of a stream are counted by. */
const calendarSequenceOf = (state: StreamState, kind: StreamKind, { book }: Council): number =>
  (kind === 'calendar' ? state as CalendarBook : book).calendarSequence;

/**
 * The rows to be written. What was closed before, and is still closed by the same day, is left as it was counted then: a
 * later change of the calendar does not touch it.
 */
function rowsToWrite(before: readonly DeadlineRow[], after: readonly DeadlineRow[], calendarMoved: boolean): readonly DeadlineRow[] {
  const changed = changedRows(before, after);
  if (!calendarMoved) return changed;
  const closed = new Map(before.filter(({ status }) => status !== 'open').map((row) => [struckKey(row.period, row.revision), row]));
  return changed.filter((row) => {
    const old = closed.get(struckKey(row.period, row.revision));
    return !old || row.status === 'open' || old.ended_on !== row.ended_on;
  });
}

/** Whether the calendar, since it was last counted by, moved a row of a stream or its next clock. */
export function rowsMoved(
  id: string, kind: 'bill' | 'meeting', state: Bill | Meeting, struck: Struck, since: number, council: Council,
): boolean {
  const by = (of: Council) => deadlineRows(id, kind, state, struck, of);
  return rowsToWrite(by(councilAt(council, since)), by(council), true).length > 0;
}

/** The rows as they were written last: by the calendar of that time. */
function rowsBefore({ id, kind, before, struckBefore, calendarBefore }: StreamDraft, council: Council): readonly DeadlineRow[] {
  if (!before) return [];
  return deadlineRows(id, kind, before, struckBefore, councilAt(council, calendarBefore));
}
