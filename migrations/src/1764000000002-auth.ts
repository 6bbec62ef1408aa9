import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['"user"', 'session', 'account', 'verification', '"rateLimit"', 'office'];

/**
 * Accounts (계정), their sessions and their offices (직위), in a schema of their own. All but `office` and the last
 * constraint of `user` is what better-auth's own `compileMigrations()` prints for its options in `libs/access`.
 */
export class Auth1764000000002 implements MigrationInterface {
  readonly name = 'Auth1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema auth;
      create table auth."user" (
        "id" text not null primary key,
        "name" text not null,
        "email" text not null unique,
        "emailVerified" boolean not null,
        "image" text,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz default current_timestamp not null,
        "username" text unique,
        "displayUsername" text,
        "council" text not null references public.council,
        unique ("id", "council")
      );
      create table auth.session (
        "id" text not null primary key,
        "expiresAt" timestamptz not null,
        "token" text not null unique,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz not null,
        "ipAddress" text,
        "userAgent" text,
        "userId" text not null references auth."user" ("id") on delete cascade
      );
      create index "session_userId_idx" on auth.session ("userId");
      create table auth.account (
        "id" text not null primary key,
        "accountId" text not null,
        "providerId" text not null,
        "userId" text not null references auth."user" ("id") on delete cascade,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        "scope" text,
        "password" text,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz not null
      );
      create index "account_userId_idx" on auth.account ("userId");
      create table auth.verification (
        "id" text not null primary key,
        "identifier" text not null,
        "value" text not null,
        "expiresAt" timestamptz not null,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz default current_timestamp not null
      );
      create index "verification_identifier_idx" on auth.verification ("identifier");
      create table auth."rateLimit" (
        "id" text not null primary key,
        "key" text not null unique,
        "count" integer not null,
        "lastRequest" bigint not null
      );
      create table auth.office (
        id bigint generated always as identity primary key,
        account_id text not null,
        council_id text not null,
        role text not null,
        committee_id text,
        from_day date,
        to_day date,
        foreign key (account_id, council_id) references auth."user" ("id", "council") on delete cascade,
        foreign key (council_id, committee_id) references public.committee,
        check (from_day <= to_day)
      );
      create index office_of_account on auth.office (account_id);
    `);
    const tables = TABLES.map((table) => `auth.${table}`).join(', ');
    await runner.query(`grant usage on schema auth to uian_app`);
    await runner.query(`grant select, insert, update, delete on ${tables} to uian_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.toReversed().map((table) => `auth.${table}`).join(', ')}`);
    await runner.query(`drop schema auth`);
  }
}
