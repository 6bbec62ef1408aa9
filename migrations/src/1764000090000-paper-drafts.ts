import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people wrote into papers (문서 초안), every version of it. */
export class PaperDrafts1764000090000 implements MigrationInterface {
  readonly name = 'PaperDrafts1764000090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table paper_draft (
        stream_id uuid not null references stream,
        paper text not null,
        version integer not null check (version > 0),
        council_id text not null references council,
        account_id text not null,
        entered jsonb not null,
        saved_at timestamptz(3) not null default now(),
        primary key (stream_id, paper, version)
      )`);
    await runner.query('grant select, insert on paper_draft to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_draft');
  }
}
