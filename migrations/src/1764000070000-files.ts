import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contents of attachments (첨부 파일의 내용), each once by its hash, in chunks; what they are attached to are events of the record. */
export class Files1764000070000 implements MigrationInterface {
  readonly name = 'Files1764000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        sha256 bytea primary key check (length(sha256) = 32),
        size bigint not null check (size > 0),
        kept_at timestamptz(3) not null default now()
      );
      create table file_chunk (
        sha256 bytea not null references file,
        ordinal integer not null check (ordinal >= 0),
        bytes bytea not null,
        primary key (sha256, ordinal)
      );
      alter table file_chunk alter column bytes set storage external;
      create unique index event_attachment on event ((payload->>'attachment')) where type in ('bill.attach', 'meeting.attach');
    `);
    await runner.query('grant select, insert on file, file_chunk to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_attachment');
    await runner.query('drop table file_chunk, file');
  }
}
