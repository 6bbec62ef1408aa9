import type { Client } from 'pg';

/** How far the calendar was (sequence of its stream) when an act was judged by it. */
export interface HeldCalendar {
  readonly council: string;
  readonly sequence: number;
  readonly changing: boolean;
}

/** Rows of one append, by table; every value JSON. Hashes and fingerprints are hexadecimal. */
export interface AppendRows {
  readonly streams: readonly object[];
  readonly events: readonly object[];
  readonly bills: readonly object[];
  readonly searches: readonly object[];
  readonly stays: readonly object[];
  readonly meetings: readonly object[];
  readonly deadlines: readonly object[];
  readonly notices: readonly object[];
  readonly owed: readonly object[];
  readonly commands: readonly object[];
  /** The calendar that the act of the command was judged by, or changes; see `hold_calendar`. */
  readonly calendar?: HeldCalendar;
}

/** One statement, one trip: this is the hot path of every act. Prepared once a connection, by its name. */
const APPEND = `
with st as (
  insert into stream (id, council_id, kind, sequence, head_hash, state, struck, calendar_sequence, stage, open)
  select id, council_id, kind, sequence, decode(head_hash, 'hex'), state, struck, calendar_sequence, stage, open
    from jsonb_to_recordset($1::jsonb) as r(id uuid, council_id text, kind text, sequence int, head_hash text, state jsonb,
      struck jsonb, calendar_sequence int, stage text, open boolean)
  on conflict (id) do update set sequence = excluded.sequence, head_hash = excluded.head_hash, state = excluded.state,
    struck = excluded.struck, calendar_sequence = excluded.calendar_sequence, stage = excluded.stage, open = excluded.open
), ev as (
  insert into event (stream_id, sequence, council_id, type, legal_day, recorded_at, actor, ground, payload, command_id, hash)
  select stream_id, sequence, council_id, type, legal_day, to_timestamp(recorded_at / 1000.0), actor, ground, payload,
         command_id, decode(hash, 'hex')
    from jsonb_to_recordset($2::jsonb) as r(stream_id uuid, sequence int, council_id text, type text, legal_day date,
      recorded_at bigint, actor jsonb, ground text, payload jsonb, command_id uuid, hash text)
), bl as (
  insert into bill (stream_id, council_id, number, title, kind, state, committee_id, proposer, introduced_on, last_day, open,
    irregular, proposer_kind, due_on, due_period, due_effect, due_target_on, due_owed_by, since)
  select r.stream_id, r.council_id, r.number, r.title, r.kind, r.state, r.committee_id, r.proposer, r.introduced_on, r.last_day, r.open,
         r.irregular, r.proposer_kind, r.due_on, r.due_period, r.due_effect, r.due_target_on, r.due_owed_by,
         coalesce(r.since, (select b.since from bill b where b.stream_id = r.stream_id), r.last_day)
    from jsonb_to_recordset($3::jsonb) as r(stream_id uuid, council_id text, number int, title text, kind text,
    state text, committee_id text, proposer text, introduced_on date, last_day date, open boolean, irregular boolean,
    proposer_kind text, due_on date, due_period text, due_effect text, due_target_on date, due_owed_by text, since date)
  on conflict (stream_id) do update set number = excluded.number, title = excluded.title, kind = excluded.kind,
    proposer = excluded.proposer, introduced_on = excluded.introduced_on, state = excluded.state,
    committee_id = excluded.committee_id, last_day = excluded.last_day, open = excluded.open, irregular = excluded.irregular,
    proposer_kind = excluded.proposer_kind, due_on = excluded.due_on, due_period = excluded.due_period,
    due_effect = excluded.due_effect, due_target_on = excluded.due_target_on, due_owed_by = excluded.due_owed_by, since = excluded.since
), sr as (
  insert into bill_search (stream_id, council_id, text, grams, ordinance)
  select * from jsonb_to_recordset($9::jsonb) as r(stream_id uuid, council_id text, text text, grams text[], ordinance text)
  on conflict (stream_id) do update set text = excluded.text, grams = excluded.grams, ordinance = excluded.ordinance
), sy as (
  insert into bill_stay (stream_id, sequence, council_id, state, committee_id, entered_on, left_on)
  select r.stream_id, r.sequence, r.council_id, r.state, r.committee_id,
         coalesce(r.entered_on, (select b.since from bill b where b.stream_id = r.stream_id), r.left_on), r.left_on
    from jsonb_to_recordset($10::jsonb) as r(stream_id uuid, sequence int, council_id text, state text, committee_id text,
      entered_on date, left_on date)
  on conflict (stream_id, sequence) do update set state = excluded.state, committee_id = excluded.committee_id,
    entered_on = excluded.entered_on, left_on = excluded.left_on
), mt as (
  insert into meeting (stream_id, council_id, committee_id, ordinal, sitting, "time", state)
  select * from jsonb_to_recordset($4::jsonb) as r(stream_id uuid, council_id text, committee_id text, ordinal int,
    sitting date, "time" text, state text)
  on conflict (stream_id) do update set ordinal = excluded.ordinal, sitting = excluded.sitting, "time" = excluded."time",
    state = excluded.state, moves = meeting.moves + ((meeting.sitting, meeting."time") is distinct from (excluded.sitting, excluded."time"))::int
), dl as (
  insert into deadline (stream_id, period, revision, council_id, status, effect, due_on, target_on, began_at, ended_on,
    owed_by, committee_id, next_rung, next_at)
  select stream_id, period, revision, council_id, status, effect, due_on, target_on, to_timestamp(began_at / 1000.0),
         ended_on, owed_by, committee_id, next_rung, to_timestamp(next_at / 1000.0)
    from jsonb_to_recordset($5::jsonb) as r(stream_id uuid, period text, revision int, council_id text, status text,
      effect text, due_on date, target_on date, began_at bigint, ended_on date, owed_by text, committee_id text,
      next_rung text, next_at bigint)
  on conflict (stream_id, period, revision) do update set status = excluded.status, due_on = excluded.due_on,
    target_on = excluded.target_on, ended_on = excluded.ended_on, owed_by = excluded.owed_by,
    committee_id = excluded.committee_id, next_rung = excluded.next_rung, next_at = excluded.next_at,
    moves = deadline.moves + ((deadline.due_on, deadline.target_on) is distinct from (excluded.due_on, excluded.target_on))::int
), nt as (
  insert into notice (council_id, stream_id, key, role, committee_id, period, rung, subject, body, urgent, created_at)
  select council_id, stream_id, key, role, committee_id, period, rung, subject, body, urgent, to_timestamp(created_at / 1000.0)
    from jsonb_to_recordset($6::jsonb) as r(council_id text, stream_id uuid, key text, role text, committee_id text,
      period text, rung text, subject text, body text, urgent boolean, created_at bigint)
  on conflict (key) do nothing
  returning id
), no as (
  insert into notice_owed (notice_id) select id from nt
), ow as (
  insert into owed (stream_id, sequence)
  select stream_id, sequence from jsonb_to_recordset($7::jsonb) as r(stream_id uuid, sequence int)
  on conflict (stream_id) do update set sequence = excluded.sequence
)
insert into command (actor_id, command_id, stream_id, request_hash, answer, recorded_at)
select actor_id, command_id, stream_id, decode(request_hash, 'hex'), answer, to_timestamp(recorded_at / 1000.0)
  from jsonb_to_recordset($8::jsonb) as r(actor_id text, command_id uuid, stream_id uuid, request_hash text, answer jsonb,
    recorded_at bigint)
 where $11::text is null or hold_calendar($11, $12, $13)`;

export async function append(client: Client, rows: AppendRows): Promise<void> {
  const { streams, events, bills, meetings, deadlines, notices, owed, commands, searches, stays, calendar } = rows;
  await client.query({
    name: 'uian-append',
    text: APPEND,
    values: [
      ...[streams, events, bills, meetings, deadlines, notices, owed, commands, searches, stays].map((of) => JSON.stringify(of)),
      calendar?.council ?? null, calendar?.sequence ?? null, calendar?.changing ?? null,
    ],
  });
}
