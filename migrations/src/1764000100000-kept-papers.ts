import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a paper that was kept (보관한 문서) is made of, beside the record itself: with it the same bytes can be made again. */
export class KeptPapers1764000100000 implements MigrationInterface {
  readonly name = 'KeptPapers1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_paper (
        attachment uuid primary key,
        stream_id uuid not null references stream,
        council_id text not null references council,
        form text not null,
        shows integer not null check (shows > 0),
        known_at timestamptz(3) not null,
        day date not null,
        format text not null,
        entered jsonb not null,
        style jsonb not null,
        names jsonb not null
      )`);
    await runner.query('create index kept_paper_stream on kept_paper (stream_id)');
    await runner.query('grant select, insert on kept_paper to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kept_paper');
  }
}
