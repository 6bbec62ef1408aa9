import type { ActorRole } from '@uian/procedure';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Office } from '../reads/offices.js';

/** Somebody who holds an office (직위). */
export interface Holder {
  readonly account: string;
  readonly name: string;
}

/**
 * Who holds which office of a council ($1) on a day ($2): in their own right, and for whoever holds it (직무대리), by the first in
 * the recorded order. The one place here that turns offices into persons.
 */
const ON_DAY = `
  with held as (
    select o.account_id, o.role, o.committee_id from auth.office o join auth."user" u on u."id" = o.account_id and u.disabled_at is null
     where o.council_id = $1 and (o.from_day is null or o.from_day <= $2::date) and (o.to_day is null or o.to_day >= $2::date)
  ), deputies as (
    select distinct on (d.role, d.committee_id) d.deputy_id as account_id, d.role, d.committee_id
      from auth.delegation d join auth."user" u on u."id" = d.deputy_id and u.disabled_at is null
     where d.council_id = $1 and $2::date between d.from_day and d.to_day
       and exists (select from held h where h.account_id = d.deputy_id and h.role = d.deputy_role and h.committee_id is not distinct from d.committee_id)
     order by d.role, d.committee_id, d.priority, d.id
  ), office as (select * from held union select * from deputies)`;

const HOLDERS = `${ON_DAY}
  select distinct u."id" as account, u."name" as name from office o join auth."user" u on u."id" = o.account_id
   where o.role = $3 and ($4::text is null or o.committee_id is null or o.committee_id = $4) order by u."id"`;

/** Everybody who held an office on a day. @param day ISO, Asia/Seoul */
export async function holdersOf(
  client: Client, council: string, office: { role: ActorRole; committee: string | null }, day: string,
): Promise<readonly Holder[]> {
  const { rows } = await client.query<Holder>({ name: 'uian-holders', text: HOLDERS, values: [council, day, office.role, office.committee] });
  return rows;
}

/** The offices that somebody held on a day. @param day ISO, Asia/Seoul */
export async function officesOn(dataSource: DataSource, council: string, account: string, day: string): Promise<readonly Office[]> {
  const rows = await dataSource.query<{ role: ActorRole; committee: string | null }[]>(
    `${ON_DAY} select role, committee_id as committee from office where account_id = $3`, [council, day, account]);
  return rows.map(({ role, committee }): Office => (committee === null ? { role } : { role, committee }));
}
