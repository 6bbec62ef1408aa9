import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sits in a committee (소속 위원), by name: whom a review report is distributed to. */
export class CommitteeSeats1764000040000 implements MigrationInterface {
  readonly name = 'CommitteeSeats1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table committee add column members text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table committee drop column members');
  }
}
