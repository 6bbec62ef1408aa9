import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is told to persons outside of the application (전달), and how they want to be told. */
export class Deliveries1764000030000 implements MigrationInterface {
  readonly name = 'Deliveries1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice add column urgent boolean not null default false;
      create table notice_owed (
        notice_id uuid primary key references notice
      );
      create table notice_setting (
        account_id text primary key,
        council_id text not null references council,
        settings jsonb not null,
        updated_at timestamptz(3) not null default now()
      );
      create table mail_address (
        account_id text primary key,
        council_id text not null references council,
        address text,
        verified_at timestamptz(3),
        verified_by text,
        wanted text,
        code text,
        code_until timestamptz(3),
        wrong_codes integer not null default 0
      );
      create table webhook (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        account_id text not null,
        url text not null,
        secret text not null,
        created_at timestamptz(3) not null default now(),
        revoked_at timestamptz(3)
      );
      create unique index webhook_of_account on webhook (account_id) where revoked_at is null;
      create table calendar_feed (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        account_id text not null,
        committee_id text,
        token_hash bytea not null unique,
        created_at timestamptz(3) not null default now(),
        revoked_at timestamptz(3),
        foreign key (council_id, committee_id) references committee
      );
      create index calendar_feed_of_account on calendar_feed (account_id);
      create table delivery (
        id uuid primary key default uuidv7(),
        council_id text not null references council,
        account_id text not null,
        channel text not null check (channel in ('in-app', 'mail', 'webhook')),
        about text not null,
        notice_id uuid references notice,
        role text,
        committee_id text,
        state text not null check (state in ('waiting', 'accepted', 'failed', 'skipped', 'held', 'bundled')),
        reason text,
        next_at timestamptz(3),
        leased_until timestamptz(3),
        attempts integer not null default 0,
        created_at timestamptz(3) not null default now(),
        unique (account_id, channel, about)
      ) with (fillfactor = 80);
      create index delivery_due on delivery (next_at) where state = 'waiting';
      create index delivery_of_account on delivery (council_id, account_id, id desc);
      create index delivery_of_council on delivery (council_id, id desc);
      create table delivery_attempt (
        delivery_id uuid not null references delivery,
        number integer not null,
        what text not null check (what in ('begun', 'accepted', 'refused', 'failed', 'unknown')),
        at timestamptz(3) not null default clock_timestamp(),
        detail text,
        primary key (delivery_id, number, what)
      );
      alter table deadline add column moves integer not null default 0;
      alter table meeting add column moves integer not null default 0;
      grant select, insert, update, delete on notice_owed to uian_app;
      grant select, insert, update on notice_setting, mail_address to uian_app;
      grant select, insert on webhook, calendar_feed, delivery, delivery_attempt to uian_app;
      grant update (revoked_at) on webhook, calendar_feed to uian_app;
      grant update (state, reason, next_at, leased_until, attempts) on delivery to uian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting drop column moves;
      alter table deadline drop column moves;
      drop table delivery_attempt, delivery, calendar_feed, webhook, mail_address, notice_setting, notice_owed;
      alter table notice drop column urgent;
    `);
  }
}
