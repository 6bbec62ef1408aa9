import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search for bills (의안 검색): number, title and proposer as one text, with its syllables one by one and in pairs. pg_trgm
 * needs three letters, and Korean offices search for one or two. A table of its own, so that acts which change none of the
 * text do not touch the index.
 */
export class BillSearch1764000060001 implements MigrationInterface {
  readonly name = 'BillSearch1764000060001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bill_search (
        stream_id uuid primary key references stream,
        council_id text not null references council,
        text text not null,
        grams text[] not null
      );
      grant select, insert, update on bill_search to uian_app`);
    await runner.query(`
      with texts as (
        select stream_id, council_id, trim(regexp_replace(lower(normalize(concat_ws(' ', number, title, proposer), NFC)), '\\s+', ' ', 'g')) as text
          from bill
      )
      insert into bill_search (stream_id, council_id, text, grams)
      select t.stream_id, t.council_id, t.text, array(
        select distinct substr(word, at, length)
          from unnest(string_to_array(t.text, ' ')) as word, generate_series(1, 2) as length, generate_series(1, char_length(word)) as at
         where at + length - 1 <= char_length(word))
        from texts t`);
    await runner.query('create index bill_search_grams on bill_search using gin (grams)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bill_search');
  }
}
