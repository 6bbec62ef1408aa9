import type { Bill, CalendarBook, Meeting } from '@uian/domain';
import type { Client } from 'pg';

/** How far each deadline was struck: `period:revision` → business instant (epoch milliseconds). */
export type Struck = Readonly<Record<string, number>>;

/** A stream as it was locked. */
export interface LockedStream {
  readonly id: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly council: string;
  readonly sequence: number;
  readonly headHash: Buffer;
  readonly state: Bill | Meeting | CalendarBook;
  readonly struck: Struck;
  /** How far the calendar was when its deadlines were last worked out. */
  readonly calendarSequence: number;
}

/** What a command finds when its transaction begins. */
export interface Found {
  /** Milliseconds between the business clock of the council and the wall clock. */
  readonly clockOffset: number;
  readonly calendarSequence: number;
  /** The command, where it was recorded before. */
  readonly earlier?: { readonly requestHash: string; readonly answer: unknown };
  readonly streams: ReadonlyMap<string, LockedStream>;
}

/** A row of `stream` as it is locked. */
export interface StreamRow {
  id: string; kind: LockedStream['kind']; sequence: number; head_hash: Buffer; state: LockedStream['state'];
  struck: Struck; used_calendar: number;
}

/** The columns of a {@link StreamRow}, of the table under the name `s`. */
export const STREAM_COLUMNS = 's.id, s.kind, s.sequence, s.head_hash, s.state, s.struck, s.calendar_sequence as used_calendar';

export const lockedStream = (row: StreamRow, council: string): LockedStream => ({
  id: row.id, kind: row.kind, council, sequence: row.sequence, headHash: row.head_hash, state: row.state,
  struck: row.struck, calendarSequence: row.used_calendar,
});

interface Row extends StreamRow {
  clock_offset_ms: string; calendar_sequence: number | null;
  earlier: { request_hash: string; answer: unknown } | null;
}

const EARLIER = `(select jsonb_build_object('request_hash', encode(request_hash, 'hex'), 'answer', answer)
  from command where actor_id = $2 and command_id = $3) as earlier`;
const COUNCIL = `c.clock_offset_ms, (select sequence from stream cal where cal.id = c.calendar_stream_id) as calendar_sequence`;

const READ = `select ${STREAM_COLUMNS}, ${COUNCIL}, ${EARLIER}
  from stream s join council c on c.id = s.council_id
 where s.council_id = $1 and s.id = any($4::uuid[])`;
const LOCK = `${READ} order by s.id for update of s`;
const NO_STREAM = `select null as id, ${COUNCIL}, ${EARLIER} from council c where c.id = $1`;

/** How far a calendar, under the name `cal`, has changed: what else stands in its stream moves no deadline of another. */
export const CALENDAR_CHANGED = `coalesce((cal.state->>'calendarSequence')::int, cal.sequence)`;

/** Whether streams are locked for the length of the transaction, or only read. */
export type Grip = 'locked' | 'read';

/**
 * Finds the streams of an act and reads what it is judged by. Locks are taken in the order of ids, so that two acts never
 * wait for each other in a circle; state and strikes stand in the locked row itself, and after a wait they are the newest.
 */
export async function findStreams(
  client: Client, council: string, ids: readonly string[], command: { actor: string; id: string }, grip: Grip,
): Promise<Found> {
  const key = [council, command.actor, command.id];
  const locked = ids.length > 0
    ? (await client.query<Row>({ name: `uian-${grip}`, text: grip === 'locked' ? LOCK : READ, values: [...key, ids] })).rows : [];
  const rows = locked.length > 0
    ? locked : (await client.query<Row>({ name: 'uian-begin', text: NO_STREAM, values: key })).rows;
  const [any] = rows;
  if (!any) throw new Error(`no council ${council}`);
  return {
    clockOffset: Number(any.clock_offset_ms),
    // After a wait for a lock the row is newer than what was read beside it.
    calendarSequence: Math.max(any.calendar_sequence ?? 0, ...locked.map((row) => (row.kind === 'calendar' ? row.sequence : row.used_calendar))),
    earlier: any.earlier ? { requestHash: any.earlier.request_hash, answer: any.earlier.answer } : undefined,
    streams: new Map(locked.map((row) => [row.id, lockedStream(row, council)])),
  };
}
