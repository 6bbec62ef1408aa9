import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looked at whose data (접속기록), and when the chain was last verified (검증 기록): both are added to and never altered.
 * Beside them who sits in which committee, with days (위원회 위원).
 */
export class AccessRecord1764000020001 implements MigrationInterface {
  readonly name = 'AccessRecord1764000020001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth.access_record (
        id bigint generated always as identity primary key,
        council_id text not null references public.council,
        at timestamptz(3) not null default current_timestamp,
        account_id text not null,
        login text not null,
        name text not null,
        address text not null,
        kind text not null check (kind in ('sign-in', 'read', 'download', 'change')),
        what text not null,
        subjects text[] not null,
        path text not null,
        done boolean not null
      );
      create index access_record_of_council on auth.access_record (council_id, id desc);
      create index access_record_of_account on auth.access_record (council_id, account_id, id desc);
      create index access_record_by_time on auth.access_record (council_id, at);
      create table chain_check (
        id bigint generated always as identity primary key,
        council_id text not null references council,
        begun_at timestamptz(3) not null,
        ended_at timestamptz(3) not null default current_timestamp,
        asked_by text not null,
        streams integer not null,
        events integer not null,
        broken jsonb not null
      );
      create index chain_check_of_council on chain_check (council_id, id desc);
      create table committee_member (
        id bigint generated always as identity primary key,
        council_id text not null,
        committee_id text not null,
        member text not null,
        from_day date not null,
        to_day date,
        foreign key (council_id, committee_id) references committee,
        foreign key (council_id, member) references member,
        check (from_day <= to_day)
      );
      create index committee_member_of on committee_member (council_id, committee_id);
    `);
    await runner.query('grant select, insert on auth.access_record, chain_check to uian_app');
    await runner.query('grant select, insert, update on committee_member to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table committee_member, chain_check, auth.access_record');
  }
}
