import type { Actor } from '@uian/domain';
import type { ActorRole } from '@uian/procedure';
import type { Pool } from 'pg';

/** Who asks: an actor with the name people know and the council the account belongs to. */
export interface Caller extends Actor {
  readonly name: string;
  readonly login: string;
  /** Council id. It comes from the account, never from the client. */
  readonly council: string;
}

/** What better-auth tells of a session's account. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly council: string;
  readonly username?: string | null;
}

/** Offices held on the council's own business day (Asia/Seoul), which a rehearsal has in another year. */
const OFFICES_HELD = `
  select o.role, o.committee_id
    from auth.office o
    join public.council c on c.id = o.council_id
   cross join lateral (
     select ((now() + c.clock_offset_ms * interval '1 millisecond') at time zone 'Asia/Seoul')::date as today) as b
   where o.account_id = $1
     and (o.from_day is null or o.from_day <= b.today) and (o.to_day is null or o.to_day >= b.today)
   order by o.id`;

/** The actor behind a session (세션의 행위자), with the offices held today. */
export async function actorOf(user: SessionUser, pool: Pool): Promise<Caller> {
  const { rows } = await pool.query<{ role: ActorRole; committee_id: string | null }>({
    name: 'uian-offices', text: OFFICES_HELD, values: [user.id],
  });
  return {
    id: user.id, name: user.name, login: user.username ?? '', council: user.council,
    offices: rows.map(({ role, committee_id: committee }) => (committee === null ? { role } : { role, committee })),
  };
}
