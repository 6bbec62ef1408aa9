import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What citizens see and send (시민 공개): the setting of a council, opinions on a notice (입법예고 의견), and who follows a bill by mail.
 * What tells who somebody is stands in `opinion_writer` and `follower` alone, and can be deleted.
 */
export class PublicPage1764000070001 implements MigrationInterface {
  readonly name = 'PublicPage1764000070001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_page (
        council_id text primary key references council,
        open boolean not null,
        opinions boolean not null,
        days_kept integer not null check (days_kept between 30 and 3650)
      );
      create table opinion (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        stream_id uuid not null references stream,
        stance text not null check (stance in ('for', 'against', 'other')),
        late boolean not null,
        legal_day date not null,
        received_at timestamptz(3) not null default now(),
        receipt bytea not null unique
      );
      create index opinion_of_bill on opinion (council_id, stream_id, id);
      create table opinion_writer (
        opinion_id uuid primary key references opinion,
        name text not null,
        email text,
        body text not null,
        keep_until date not null
      );
      create table opinion_review (
        opinion_id uuid not null references opinion,
        ordinal integer not null,
        what text not null check (what in ('shown', 'withheld', 'answered')),
        words text not null,
        account_id text not null,
        at timestamptz(3) not null default now(),
        primary key (opinion_id, ordinal)
      );
      create table opinion_access (
        id bigint generated always as identity primary key,
        opinion_id uuid not null references opinion,
        account_id text not null,
        at timestamptz(3) not null default now()
      );
      create table follower (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        stream_id uuid not null references stream,
        email text not null,
        token text not null unique,
        asked_at timestamptz(3) not null default now(),
        asked_by_mail boolean not null default false,
        confirmed_at timestamptz(3),
        told_sequence integer not null,
        next_try timestamptz(3) not null default now(),
        attempts integer not null default 0
      );
      create unique index follower_of_bill on follower (stream_id, lower(email));
    `);
    await runner.query(`
      grant select, insert on opinion, opinion_review, opinion_access to uian_app;
      grant select, insert, delete on opinion_writer to uian_app;
      grant select, insert, update, delete on follower to uian_app;
      grant select, insert, update on public_page to uian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table follower, opinion_access, opinion_review, opinion_writer, opinion, public_page');
  }
}
