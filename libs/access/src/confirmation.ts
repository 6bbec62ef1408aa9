import type { Pool } from 'pg';
import type { Caller } from './caller.js';
import type { Client } from './door.js';
import { verifyPassword } from './passwords.js';
import type { Sessions } from './sessions.js';

export type ConfirmAnswer =
  | { readonly kind: 'confirmed'; readonly until: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly retryAfter: number };

/** Signing in again before an act that cannot be taken back (재인증). */
export class Confirmations {
  constructor(private readonly sessions: Sessions, private readonly pool: Pool) {}

  /** Until when the session is confirmed, as an instant (UTC, ISO); undefined where it is not. Never remembered. */
  async until({ session }: Caller): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ until: Date }>({
      name: 'uian-confirmed', text: 'select confirmed_until as until from auth.session where "id" = $1 and confirmed_until > now()',
      values: [session],
    });
    return rows[0]?.until.toISOString();
  }

  /** By the password, or by the code that the person's device shows. A wrong one counts for the lock of the login. */
  async confirm(caller: Caller, by: { readonly password?: string; readonly code?: string }, client: Client): Promise<ConfirmAnswer> {
    const wait = await this.sessions.attempts.take(caller.login);
    if (wait !== undefined) return { kind: 'locked', retryAfter: wait };
    const code = by.code === undefined ? undefined : await this.sessions.door.post('/two-factor/verify-totp', { code: by.code }, client);
    if (code?.status === 429) return { kind: 'locked', retryAfter: code.retryAfter };
    if (!(code?.ok ?? await this.isPassword(caller, by.password ?? ''))) return { kind: 'wrong' };
    await this.sessions.attempts.forget(caller.login);
    return { kind: 'confirmed', until: await this.mark(caller.session) };
  }

  /** A session is confirmed from now on, for as long as the policy says. */
  async mark(session: string | undefined): Promise<string> {
    const { rows } = await this.pool.query<{ until: Date }>(
      `update auth.session set confirmed_until = now() + $2 * interval '1 minute' where "id" = $1 returning confirmed_until as until`,
      [session, this.sessions.policy.confirmMinutes]);
    return rows[0]!.until.toISOString();
  }

  /** Whether it is the password of the account; one that signs in elsewhere alone has none. */
  async isPassword({ id }: Pick<Caller, 'id'>, password: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ password: string | null }>(
      `select password from auth.account where "userId" = $1 and "providerId" = 'credential'`, [id]);
    const hash = rows[0]?.password;
    return hash ? verifyPassword({ hash, password }) : false;
  }
}
