import type { Pool } from 'pg';
import type { AccessPolicy } from './policy.js';

/** An attempt is counted before the password is looked at, so that many at once are no more than many one by one. */
const TAKE = `
  insert into auth.sign_in_attempt as a (login, failures) values ($1, 1)
  on conflict (login) do update set
    failures = case when a.last_at < now() - $3 * interval '1 minute' then 1 else a.failures + 1 end,
    locked_until = case when a.locked_until > now() then a.locked_until
      when a.last_at >= now() - $3 * interval '1 minute' and a.failures >= $2 then now() + $3 * interval '1 minute' end,
    last_at = case when a.locked_until > now() then a.last_at else now() end
  returning greatest(0, ceil(extract(epoch from locked_until - now())))::int as wait`;

/** Attempts to sign in by a login (로그인 시도), whether or not there is such an account: the answer must not tell. */
export class SignInAttempts {
  constructor(private readonly pool: Pool, private readonly policy: AccessPolicy) {}

  /** @returns seconds for which the login is locked (계정 잠금); undefined where it may be tried */
  async take(login: string): Promise<number | undefined> {
    const { lockAfter, lockMinutes } = this.policy;
    const { rows } = await this.pool.query<{ wait: number | null }>(TAKE, [login.toLowerCase(), lockAfter, lockMinutes]);
    return rows[0]?.wait ? rows[0].wait : undefined;
  }

  /** The right password was given: what went wrong before is forgotten. */
  async forget(login: string): Promise<void> {
    await this.pool.query('delete from auth.sign_in_attempt where login = $1', [login.toLowerCase()]);
  }
}
