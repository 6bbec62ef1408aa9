import type { Actor, Office } from '@uian/domain';
import type { ActorRole } from '@uian/procedure';
import type { Pool } from 'pg';

/** Who asks: an actor with the name people know and the council the account belongs to. */
export interface Caller extends Actor {
  readonly name: string;
  readonly login: string;
  /** Council id. It comes from the account, never from the client. */
  readonly council: string;
  /** The session that asks (로그인 세션); absent for who has none. */
  readonly session?: string;
  /** The password was given by an administrator and has to be changed first (비밀번호 변경 필요). */
  readonly passwordDue?: boolean;
}

/** What better-auth tells of a session's account. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly council: string;
  readonly username?: string | null;
}

/** The council's own business day (Asia/Seoul), which a rehearsal has in another year. */
export const BUSINESS_DAY = `((now() + c.clock_offset_ms * interval '1 millisecond') at time zone 'Asia/Seoul')::date`;

/**
 * Offices held today, and those exercised for whoever holds them (직무대리): by the first in the recorded order who holds the
 * office that may deputise and whose account is not disabled.
 */
const OFFICES = `
  with today as (
    select u."id" as account, c.id as council, ${BUSINESS_DAY} as day
      from auth."user" u join public.council c on c.id = u."council" where u."id" = $1
  ), held as (
    select o.id as nth, o.account_id, o.role, o.committee_id from auth.office o join today t on t.council = o.council_id
     where (o.from_day is null or o.from_day <= t.day) and (o.to_day is null or o.to_day >= t.day)
  ), deputies as (
    select distinct on (d.role, d.committee_id) d.*
      from auth.delegation d
      join today t on t.council = d.council_id and t.day between d.from_day and d.to_day
      join auth."user" u on u."id" = d.deputy_id and u.disabled_at is null
     where exists (select from held h where h.account_id = d.deputy_id and h.role = d.deputy_role and h.committee_id is not distinct from d.committee_id)
     order by d.role, d.committee_id, d.priority, d.id
  )
  select h.nth, h.role, h.committee_id, null as deputy from held h where h.account_id = $1
  union all
  select d.id, d.role, d.committee_id, json_build_object('role', d.deputy_role, 'from', d.from_day, 'to', d.to_day, 'of',
    (select h.account_id from held h where h.role = d.role and h.committee_id is not distinct from d.committee_id order by h.nth limit 1))
    from deputies d where d.deputy_id = $1`;

interface Row { nth: string; role: ActorRole; committee_id: string | null; deputy: Office['deputy'] | null }

/** The actor behind a session (세션의 행위자), with the offices held and exercised today. */
export async function actorOf(user: SessionUser, pool: Pool): Promise<Caller> {
  const { rows } = await pool.query<Row>({ name: 'uian-offices', text: OFFICES, values: [user.id] });
  const inOrder = rows.toSorted((a, b) => Number(a.deputy !== null) - Number(b.deputy !== null) || Number(a.nth) - Number(b.nth));
  return {
    id: user.id, name: user.name, login: user.username ?? '', council: user.council,
    offices: inOrder.map(({ role, committee_id: committee, deputy }): Office =>
      ({ role, ...(committee !== null && { committee }), ...(deputy && { deputy }) })),
  };
}
