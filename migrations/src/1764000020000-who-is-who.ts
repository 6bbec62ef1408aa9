import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is who (계정 보안): accounts that can be disabled, second factors, sessions that end when nobody uses them, attempts
 * to sign in, and who acts for whom (직무대리). `twoFactor` and its column are what better-auth's own `compileMigrations()` prints.
 */
export class WhoIsWho1764000020000 implements MigrationInterface {
  readonly name = 'WhoIsWho1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table auth."user"
        add column "twoFactorEnabled" boolean,
        add column disabled_at timestamptz,
        add column password_due boolean not null default false,
        add column password_changed_at timestamptz not null default current_timestamp;
      create index user_of_council on auth."user" ("council", "username");
      alter table auth.session
        add column last_seen_at timestamptz not null default current_timestamp,
        add column confirmed_until timestamptz;
      create table auth."twoFactor" (
        "id" text not null primary key,
        "secret" text not null,
        "backupCodes" text not null,
        "userId" text not null references auth."user" ("id") on delete cascade,
        "verified" boolean,
        "failedVerificationCount" integer,
        "lockedUntil" timestamptz
      );
      create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
      create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");
      create unique index account_of_provider on auth.account ("providerId", "accountId");
      create table auth.sign_in_attempt (
        login text primary key,
        failures integer not null,
        last_at timestamptz not null default current_timestamp,
        locked_until timestamptz
      );
      create table auth.delegation (
        id bigint generated always as identity primary key,
        council_id text not null references public.council,
        role text not null,
        committee_id text,
        deputy_id text not null,
        deputy_role text not null,
        priority integer not null check (priority between 1 and 9),
        from_day date not null,
        to_day date not null,
        reason text not null,
        made_by text not null references auth."user" ("id"),
        made_at timestamptz not null default current_timestamp,
        foreign key (deputy_id, council_id) references auth."user" ("id", "council") on delete cascade,
        foreign key (council_id, committee_id) references public.committee,
        check (from_day <= to_day)
      );
      create index delegation_of_council on auth.delegation (council_id, role, committee_id, to_day);
    `);
    await runner.query(`grant select, insert, update, delete on auth."twoFactor", auth.sign_in_attempt, auth.delegation to uian_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table auth.delegation, auth.sign_in_attempt, auth."twoFactor";
      drop index auth.account_of_provider;
      drop index auth.user_of_council;
      alter table auth.session drop column confirmed_until, drop column last_seen_at;
      alter table auth."user" drop column password_changed_at, drop column password_due, drop column disabled_at,
        drop column "twoFactorEnabled";
    `);
  }
}
