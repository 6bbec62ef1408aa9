import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An act and a change of the calendar that it was judged by pass one after the other: whoever changes the calendar waits for
 * acts that are being written, and an act that read an older calendar than the newest is decided again (40001). So a sweep
 * that follows the change finds every stream that was counted before it.
 */
export class CalendarHeld1764000010000 implements MigrationInterface {
  readonly name = 'CalendarHeld1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function hold_calendar(of_council text, used integer, changing boolean) returns boolean language plpgsql volatile as $$
      begin
        if changing then
          perform pg_advisory_xact_lock(hashtext('calendar'), hashtext(of_council));
          return true;
        end if;
        perform pg_advisory_xact_lock_shared(hashtext('calendar'), hashtext(of_council));
        if (select cal.sequence > used from public.council c join public.stream cal on cal.id = c.calendar_stream_id
             where c.id = of_council) then
          raise exception 'the calendar has moved on' using errcode = 'serialization_failure';
        end if;
        return true;
      end $$`);
    await runner.query('grant execute on function hold_calendar(text, integer, boolean) to uian_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function hold_calendar(text, integer, boolean)');
  }
}
