import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record (의안 기록부): councils, streams, events, what is owed to workflows, and the projections. */
export class Record1764000000000 implements MigrationInterface {
  readonly name = 'Record1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table council (
        id text primary key,
        pack text not null,
        name text not null,
        purpose text not null check (purpose in ('live', 'demo', 'rehearsal')),
        clock_offset_ms bigint not null default 0,
        calendar_stream_id uuid not null unique,
        created_at timestamptz(3) not null default now()
      );
      create table bill_counter (
        council_id text primary key references council,
        last_number integer not null check (last_number >= 0)
      );
      create table committee (
        council_id text not null references council,
        id text not null,
        name text not null,
        standing boolean not null,
        size integer not null check (size > 0),
        primary key (council_id, id)
      );
      create table member (
        council_id text not null references council,
        name text not null,
        primary key (council_id, name)
      );
      create table stream (
        id uuid primary key,
        council_id text not null references council,
        kind text not null check (kind in ('bill', 'meeting', 'calendar')),
        sequence integer not null,
        head_hash bytea not null,
        state jsonb not null,
        struck jsonb not null default '{}',
        calendar_sequence integer not null,
        stage text not null,
        open boolean not null
      ) with (fillfactor = 60);
      create index stream_open on stream (id) where open;
      create index stream_council on stream (council_id, kind);
      create table event (
        stream_id uuid not null references stream,
        sequence integer not null,
        council_id text not null,
        type text not null,
        legal_day date not null,
        recorded_at timestamptz(3) not null,
        actor jsonb not null,
        ground text,
        payload jsonb not null,
        command_id uuid,
        hash bytea not null,
        primary key (stream_id, sequence)
      );
      create table command (
        actor_id text not null,
        command_id uuid not null,
        stream_id uuid not null,
        request_hash bytea not null,
        answer jsonb not null,
        recorded_at timestamptz(3) not null,
        primary key (actor_id, command_id)
      );
      create table owed (
        stream_id uuid primary key references stream,
        sequence integer not null,
        since timestamptz not null default clock_timestamp(),
        leased_until timestamptz,
        attempts integer not null default 0
      ) with (fillfactor = 60);
      create table bill (
        stream_id uuid primary key references stream,
        council_id text not null references council,
        number integer,
        title text not null,
        kind text not null,
        state text not null,
        committee_id text,
        proposer text not null,
        introduced_on date not null,
        last_day date not null
      ) with (fillfactor = 80);
      create unique index bill_number on bill (council_id, number) where number is not null;
      create index bill_by_introduction on bill (council_id, introduced_on desc, stream_id desc);
      create index bill_in_committee on bill (council_id, committee_id) where committee_id is not null;
      create table meeting (
        stream_id uuid primary key references stream,
        council_id text not null references council,
        committee_id text not null,
        ordinal integer not null,
        sitting date not null,
        "time" text not null,
        state text not null
      );
      create index meeting_by_day on meeting (council_id, sitting desc, stream_id desc);
      create table deadline (
        stream_id uuid not null references stream,
        period text not null,
        revision integer not null,
        council_id text not null,
        status text not null check (status in ('open', 'met', 'late', 'void')),
        effect text not null,
        due_on date,
        target_on date,
        began_at timestamptz(3) not null,
        ended_on date,
        owed_by text,
        committee_id text,
        next_rung text,
        next_at timestamptz(3),
        primary key (stream_id, period, revision)
      ) with (fillfactor = 80);
      create index deadline_open on deadline (council_id, due_on, stream_id) where status = 'open';
      create index deadline_next on deadline (next_at) where next_at is not null;
      create table notice (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        stream_id uuid not null references stream,
        key text not null unique,
        role text not null,
        committee_id text,
        period text not null,
        rung text not null,
        subject text not null,
        body text not null,
        created_at timestamptz(3) not null
      );
      create index notice_to on notice (council_id, role, committee_id, id desc);
      create table notice_read (
        notice_id uuid not null references notice,
        account_id text not null,
        read_at timestamptz(3) not null default now(),
        primary key (notice_id, account_id)
      );
    `);
    await runner.query(`
      create view task as
        select d.stream_id, d.period, d.revision, d.council_id, d.owed_by as role, d.committee_id, d.due_on, d.target_on,
               d.began_at, s.kind as stream_kind
          from deadline d join stream s on s.id = d.stream_id
         where d.status = 'open' and d.effect = 'duty'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task');
    await runner.query(`drop table notice_read, notice, deadline, meeting, bill, owed, command, event, stream,
      member, committee, bill_counter, council`);
  }
}
