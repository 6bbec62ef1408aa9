import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be added, never altered: the record itself and the commands that made it. */
const APPEND_ONLY = ['event', 'command', 'notice', 'notice_read'];
const KEPT_CURRENT = ['stream', 'bill', 'meeting', 'deadline', 'bill_counter'];
const SET_UP = ['council', 'committee', 'member'];

/**
 * The application's own database role (`uian_app`): it adds events and may neither change nor delete one. Its password
 * is set outside of the migrations, so that no password stands in the schema.
 */
export class ApplicationRole1764000000001 implements MigrationInterface {
  readonly name = 'ApplicationRole1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role uian_app login;
      exception when duplicate_object or unique_violation then null; -- roles are shared by every database of the server
      end $$`);
    await runner.query(`grant usage on schema public to uian_app`);
    await runner.query(`grant select, insert on ${[...APPEND_ONLY, ...SET_UP].join(', ')} to uian_app`);
    await runner.query(`grant update on ${SET_UP.join(', ')} to uian_app`);
    await runner.query(`grant select, insert, update on ${KEPT_CURRENT.join(', ')} to uian_app`);
    await runner.query(`grant select, insert, update, delete on owed to uian_app`);
    await runner.query(`grant select on task to uian_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke all on all tables in schema public from uian_app`);
    await runner.query(`revoke usage on schema public from uian_app`);
  }
}
