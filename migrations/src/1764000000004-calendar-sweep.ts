import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Streams by the calendar that counted them: a sweep after a change of the calendar walks those that are behind. */
export class CalendarSweep1764000000004 implements MigrationInterface {
  readonly name = 'CalendarSweep1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index stream_counted_by on stream (council_id, calendar_sequence, id) where open and kind <> 'calendar'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index stream_counted_by');
  }
}
