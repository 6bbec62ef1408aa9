import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The referral board (회부 기한판): what a list of open bills is sorted and filtered by stands in the bill's own row; a day that
 * is not known is `infinity`, so that a page of the list is one range of an index. How long bills stayed in a stage is kept
 * for statistics. Bills that were there before are taken as in their stage since their newest act.
 */
export class Board1764000060000 implements MigrationInterface {
  readonly name = 'Board1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bill
        add column open boolean not null default true,
        add column irregular boolean not null default false,
        add column proposer_kind text,
        add column since date,
        add column due_on date not null default 'infinity',
        add column due_period text,
        add column due_effect text,
        add column due_target_on date,
        add column due_owed_by text;
      create index bill_board on bill (council_id, due_on, stream_id) where open;
      create index bill_board_stage on bill (council_id, state, due_on, stream_id) where open;
      create index bill_board_introduced on bill (council_id, introduced_on, stream_id) where open;
      create index bill_board_since on bill (council_id, since, stream_id) where open;
      create table bill_stay (
        stream_id uuid not null references stream,
        sequence integer not null,
        council_id text not null references council,
        state text not null,
        committee_id text,
        entered_on date not null,
        left_on date not null,
        primary key (stream_id, sequence)
      );
      create index bill_stay_left on bill_stay (council_id, left_on) include (state, committee_id, entered_on);
      grant select, insert, update on bill_stay to uian_app`);
    await runner.query(`
      update bill b set open = s.open, irregular = s.state->'irregularities' is not null,
             proposer_kind = s.state->'proposer'->>'kind', since = b.last_day
        from stream s where s.id = b.stream_id`);
    await runner.query(`
      update bill b set due_on = d.due_on, due_period = d.period, due_effect = d.effect, due_target_on = d.target_on, due_owed_by = d.owed_by
        from (select distinct on (stream_id) * from deadline
               where status = 'open' and effect in ('duty', 'deem') and due_on is not null order by stream_id, due_on, period, revision) d
       where d.stream_id = b.stream_id`);
    await runner.query('alter table bill alter column proposer_kind set not null, alter column since set not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bill_stay');
    await runner.query(`drop index bill_board, bill_board_stage, bill_board_introduced, bill_board_since`);
    await runner.query(`
      alter table bill drop column open, drop column irregular, drop column proposer_kind, drop column since, drop column due_on,
        drop column due_period, drop column due_effect, drop column due_target_on, drop column due_owed_by`);
  }
}
