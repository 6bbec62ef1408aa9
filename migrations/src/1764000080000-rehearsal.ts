import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rehearsals that were asked for from the browser, and their stories. */
export class Rehearsal1764000080000 implements MigrationInterface {
  name = 'Rehearsal1764000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rehearsal (
        id uuid primary key default uuidv7(),
        council_id text not null references council (id),
        asked_by text not null,
        scenario text not null,
        status text not null default 'asked' check (status in ('asked', 'running', 'done', 'stopped', 'failed')),
        says text,
        stop_asked boolean not null default false,
        asked_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      )`);
    await runner.query(`create unique index rehearsal_one_at_a_time on rehearsal (council_id) where status in ('asked', 'running')`);
    await runner.query(`
      create table rehearsal_line (
        rehearsal_id uuid not null references rehearsal (id),
        nth int not null,
        kind text not null,
        at timestamptz not null,
        body jsonb not null,
        primary key (rehearsal_id, nth)
      )`);
    await runner.query('grant select, insert, update on rehearsal to uian_app');
    await runner.query('grant select, insert on rehearsal_line to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rehearsal_line');
    await runner.query('drop table rehearsal');
  }
}
