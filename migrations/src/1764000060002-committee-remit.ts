import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A council's own table of committees (소관표), and by which ordinance earlier bills are found: what a suggestion rests on. */
export class CommitteeRemit1764000060002 implements MigrationInterface {
  readonly name = 'CommitteeRemit1764000060002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table committee_remit (
        id uuid primary key default uuidv7(),
        council_id text not null,
        committee_id text not null,
        subjects text[] not null default '{}',
        departments text[] not null default '{}',
        source text not null,
        from_on date,
        until_on date,
        foreign key (council_id, committee_id) references committee
      );
      create index committee_remit_of on committee_remit (council_id, committee_id);
      grant select, insert, update, delete on committee_remit to uian_app`);
    await runner.query(`alter table bill_search add column ordinance text`);
    await runner.query(`
      with named as (
        select stream_id, substring(regexp_replace(normalize(title, NFC), '\\s+', '', 'g') from '^(.+?)(?:일부개정|전부개정|개정|폐지)?조례안') as name from bill
      )
      update bill_search s set ordinance = case when n.name like '%조례' then n.name else n.name || '조례' end
        from named n where n.stream_id = s.stream_id and n.name is not null`);
    await runner.query('create index bill_search_ordinance on bill_search (council_id, ordinance) where ordinance is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index bill_search_ordinance');
    await runner.query('alter table bill_search drop column ordinance');
    await runner.query('drop table committee_remit');
  }
}
