import type { Pool } from 'pg';
import type { Caller } from './caller.js';
import type { Confirmations } from './confirmation.js';
import { passwordFault } from './password-rules.js';
import { hashPassword } from './passwords.js';
import type { Sessions } from './sessions.js';

/** A session of one's own (로그인 세션), as a person recognises it. */
export interface SessionView {
  readonly id: string;
  readonly current: boolean;
  readonly address: string | null;
  /** What the browser called itself. */
  readonly browser: string | null;
  /** Instants (UTC, ISO). */
  readonly begunAt: string;
  readonly lastSeenAt: string;
}

/** How one's own account stands. */
export interface OwnAccount {
  readonly hasPassword: boolean;
  readonly passwordChangedAt: string;
  readonly secondFactor: boolean;
  /** Signs in at the office's own provider, too (기관 통합 로그인). */
  readonly openId: boolean;
  readonly sessions: readonly SessionView[];
}

/** `field` is what to look at again. */
export type PasswordAnswer = { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly field: 'current' | 'next'; readonly message: string };

interface SessionRow { id: string; ipAddress: string | null; userAgent: string | null; createdAt: Date; last_seen_at: Date }

/** What people do with their own accounts (보안 설정). */
export class OwnAccounts {
  constructor(private readonly sessions: Sessions, private readonly pool: Pool, private readonly confirmations: Confirmations) {}

  async of({ id, session }: Caller): Promise<OwnAccount> {
    const [account, sessions] = await Promise.all([
      this.pool.query<{ changed: Date; second: boolean; local: boolean; open_id: boolean }>(`
        select u.password_changed_at as changed, coalesce(u."twoFactorEnabled", false) as second,
          exists (select from auth.account a where a."userId" = u."id" and a."password" is not null) as local,
          exists (select from auth.account a where a."userId" = u."id" and a."providerId" = $2) as open_id
          from auth."user" u where u."id" = $1`, [id, this.sessions.openId]),
      this.pool.query<SessionRow>(`
        select "id", "ipAddress", "userAgent", "createdAt", last_seen_at from auth.session
         where "userId" = $1 and "expiresAt" > now() and last_seen_at > now() - $2 * interval '1 minute' order by last_seen_at desc`,
      [id, this.sessions.policy.idleMinutes]),
    ]);
    const { changed, second, local, open_id: openId } = account.rows[0]!;
    return {
      hasPassword: local, passwordChangedAt: changed.toISOString(), secondFactor: second, openId,
      sessions: sessions.rows.map((row) => ({
        id: row.id, current: row.id === session, address: row.ipAddress || null, browser: row.userAgent || null,
        begunAt: row.createdAt.toISOString(), lastSeenAt: row.last_seen_at.toISOString(),
      })),
    };
  }

  /** Changes the password (비밀번호 변경) and ends every other session of the account. */
  async changePassword(caller: Caller, current: string, next: string): Promise<PasswordAnswer> {
    if (!await this.confirmations.isPassword(caller, current)) return { kind: 'refused', field: 'current', message: '지금 비밀번호가 맞지 않습니다.' };
    const fault = current === next ? '지금과 다른 비밀번호로 정하세요.' : passwordFault(next, caller.login);
    if (fault !== undefined) return { kind: 'refused', field: 'next', message: fault };
    const hash = await hashPassword(next);
    await this.pool.query(`update auth.account set "password" = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`, [caller.id, hash]);
    await this.pool.query('update auth."user" set password_due = false, password_changed_at = now() where "id" = $1', [caller.id]);
    await this.endOthers(caller);
    return { kind: 'changed' };
  }

  /** Ends one of one's own sessions. @returns whether there was such a one */
  async end({ id }: Caller, session: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('delete from auth.session where "id" = $1 and "userId" = $2', [session, id]);
    this.sessions.forgetAccount(id);
    return rowCount === 1;
  }

  /** Signs out everywhere else (다른 곳에서 모두 로그아웃). */
  async endOthers({ id, session }: Caller): Promise<void> {
    await this.pool.query('delete from auth.session where "userId" = $1 and "id" <> $2', [id, session]);
    this.sessions.forgetAccount(id);
  }
}
