import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was recorded lately in a council: live updates look here once a second while anybody listens. */
export class ChangeFeed1764000000003 implements MigrationInterface {
  readonly name = 'ChangeFeed1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index event_recent on event (council_id, recorded_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_recent');
  }
}
