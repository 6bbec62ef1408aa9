import { idField, touchesAgenda, type Bill, type Meeting } from '@uian/domain';
import { BILL_TRANSITIONS, isBillActId, isCalendarActId, MEETING_TRANSITIONS } from '@uian/procedure';
import type { Client } from 'pg';
import type { ActRequest } from './act-answer.js';
import type { Council } from './council-directory.js';
import type { Found, LockedStream } from './streams.js';

/** The streams that an act concerns: its own, the meeting it takes place in, the bills of an agenda. */
export interface StreamsOfAct {
  readonly kind: LockedStream['kind'];
  /** The stream that the act is about; absent where it begins one. */
  readonly main?: string;
  readonly meeting?: string;
  /** All of them, to be locked in this order. */
  readonly ids: readonly string[];
}

const sorted = (ids: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(ids.filter((id) => id !== undefined))].sort();

/** Acts on a meeting that reach the bills of its agenda, or tell of them by their titles (회의 통지). */
const REACHES_BILLS = new Set(['meeting.approve', 'meeting.change-items', 'meeting.cancel', 'meeting.notify']);

async function billsOnAgenda(client: Client, meeting: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ state: Meeting }>({
    name: 'uian-agenda', text: `select state from stream where id = $1 and kind = 'meeting'`, values: [meeting],
  });
  return rows[0]?.state.items.map((item) => item.bill) ?? [];
}

/** The meetings on whose approved agendas these bills stand (의사일정 수록). */
async function agendasOf(client: Client, bills: readonly (string | undefined)[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ meeting: string }>({
    name: 'uian-agendas-of', text: `select state->'scheduled'->>'meeting' as meeting from stream
      where id = any($1::uuid[]) and state->'scheduled'->>'meeting' is not null`, values: [bills.filter((id) => id !== undefined)],
  });
  return rows.map(({ meeting }) => meeting);
}

/** Bills of the committee that wait for placement: opening its sitting may place them by lapse (자동상정). */
async function billsWaiting(client: Client, meeting: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ stream_id: string }>({
    name: 'uian-waiting',
    text: `select b.stream_id from meeting m join deadline d on d.council_id = m.council_id and d.committee_id = m.committee_id
             join bill b on b.stream_id = d.stream_id
            where m.stream_id = $1 and d.period = 'committee.auto_place' and d.status = 'open' and d.due_on <= m.sitting
              and b.state = 'referred'`,
    values: [meeting],
  });
  return rows.map((row) => row.stream_id);
}

/**
 * Whether an act concerns no stream but its own and takes no number: then it need not lock. What it adds begins at the
 * next sequence, and the key of `event` (stream, sequence) lets only one of two such acts through.
 */
export const standsAlone = (request: ActRequest): boolean =>
  isBillActId(request.act) && request.act !== 'bill.receive' && !touchesAgenda(request.act) && !('meeting' in request.input) && billsNamed(request).length === 0;

/** Other bills that an act on a bill names: those it is done to together (일괄), 원안 and 대안, a bill to be reconsidered. */
function billsNamed({ input, together = [] }: ActRequest): readonly string[] {
  const { alternativeTo, into, about } = input as { alternativeTo?: readonly unknown[]; into?: unknown; about?: unknown };
  return [...together, ...[...alternativeTo ?? [], into, about].flatMap((id) => idField().safeParse(id).data ?? [])];
}

/** Rejected bills of the same title (일사부재의): a new bill is judged by them. */
export async function rejectedAlike({ act, council, input }: ActRequest, client: Client): Promise<readonly { title: string; day: string }[]> {
  const { title } = input as { title?: unknown };
  if (!BEGINS.has(act) || typeof title !== 'string') return [];
  const { rows } = await client.query<{ title: string; day: string }>({
    name: 'uian-rejected',
    text: `select title, last_day::text as day from bill
            where council_id = $1 and state = 'rejected' and replace(title, ' ', '') = replace($2, ' ', '')`,
    values: [council, title],
  });
  return rows;
}

/** The meeting that an act takes place in, or that a correction says it did; what is no id is left to the rules. */
function meetingIn({ act, input }: ActRequest): string | undefined {
  const of = (act === 'bill.correct' ? (input as { input?: object }).input : input) as { meeting?: unknown } | undefined;
  return idField().safeParse(of?.meeting).data;
}

/** Finds the streams of an act before they are locked. Agendas change only under the lock of their meeting. */
export async function streamsOf(request: ActRequest, client: Client, council: Council): Promise<StreamsOfAct> {
  const { act, stream } = request;
  if (isCalendarActId(act)) return { kind: 'calendar', main: council.calendarStream, ids: [council.calendarStream] };
  if (isBillActId(act) || act === 'bill.correct' || act === 'bill.attach') {
    const meeting = meetingIn(request);
    const bills = [stream, ...billsNamed(request)];
    const agendas = touchesAgenda(act) ? await agendasOf(client, bills) : [];
    return { kind: 'bill', main: stream, meeting, ids: sorted([...bills, meeting, ...agendas]) };
  }
  const { items = [] } = request.input as { items?: readonly string[] };
  const bills = [...items];
  if (stream !== undefined && REACHES_BILLS.has(act)) bills.push(...await billsOnAgenda(client, stream));
  if (stream !== undefined && act === 'meeting.open') bills.push(...await billsWaiting(client, stream));
  return { kind: 'meeting', main: stream, meeting: stream, ids: sorted([stream, ...bills]) };
}

/** Acts that begin a stream, as the table has them. */
const BEGINS: ReadonlySet<string> =
  new Set([...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].filter(({ from }) => from.length === 0).map(({ act }) => act));

/** Whether an agenda changed between being read and being locked, so that a bill that the act reaches, or the meeting of one, is not locked. */
export function agendaMoved({ act }: ActRequest, of: StreamsOfAct, found: Found): boolean {
  if (touchesAgenda(act)) {
    return [...found.streams.values()].some(({ kind, state }) => kind === 'bill' && isAstray((state as Bill).scheduled?.meeting, found));
  }
  const locked = REACHES_BILLS.has(act) && of.main !== undefined ? found.streams.get(of.main) : undefined;
  return locked?.kind === 'meeting' && (locked.state as Meeting).items.some((item) => item.approved && !found.streams.has(item.bill));
}

const isAstray = (meeting: string | undefined, { streams }: Found): boolean => meeting !== undefined && !streams.has(meeting);

/** A stream that was asked for and is not there, or is of another kind; items of an agenda are judged by a rule. */
export function missingStream(
  request: ActRequest, of: StreamsOfAct, found: Found, council: Council,
): string | undefined {
  if (of.kind === 'calendar') return found.streams.has(council.calendarStream) ? undefined : council.calendarStream;
  if (of.main === undefined && !BEGINS.has(request.act)) return '';
  const alone = (id: string): boolean => found.streams.get(id)?.kind !== of.kind;
  if (of.main !== undefined && alone(of.main)) return of.main;
  const strange = request.together?.find(alone);
  if (strange !== undefined) return strange;
  return of.kind === 'bill' && of.meeting !== undefined && found.streams.get(of.meeting)?.kind !== 'meeting'
    ? of.meeting : undefined;
}
