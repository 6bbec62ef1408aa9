import type { Pool } from 'pg';
import { SignInAttempts } from './attempts.js';
import { OPEN_ID, type Authentication } from './authentication.js';
import { actorOf, type Caller, type SessionUser } from './caller.js';
import { AccessUnavailable, cookieHeader, Door, type Client, type DoorAnswer } from './door.js';
import { DEFAULT_POLICY, type AccessPolicy } from './policy.js';

/** How long a session's caller is believed without asking PostgreSQL again: an act must not wait for two databases. */
const BELIEVED_MS = 10_000;
const MOST_BELIEVED = 10_000;

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly caller: Caller; readonly cookies: readonly string[] }
  | { readonly kind: 'refused' }
  /** The password was right; now the code of the second factor (2단계 인증). */
  | { readonly kind: 'second-factor'; readonly cookies: readonly string[] }
  /** Too many wrong passwords by this login (계정 잠금); worth another try after so many seconds. */
  | { readonly kind: 'locked'; readonly retryAfter: number }
  /** Too many attempts from this address; worth another try after so many seconds. */
  | { readonly kind: 'throttled'; readonly retryAfter: number };

/** A session that is used, of an account that is not disabled; using it is written down at most twice a minute. */
const SEEN = `
  with used as (
    select s."id", s.last_seen_at, u.password_due from auth.session s join auth."user" u on u."id" = s."userId"
     where s."id" = $1 and u.disabled_at is null and s.last_seen_at > now() - $2 * interval '1 minute'
  ), touched as (
    update auth.session set last_seen_at = now() where $3::boolean and "id" in (select "id" from used where last_seen_at < now() - interval '30 seconds')
  )
  select password_due from used`;

/** Signing in and out, and who stands behind a cookie (로그인 세션). */
export class Sessions {
  readonly attempts: SignInAttempts;
  readonly door: Door;
  private readonly believed = new Map<string, { caller: Caller; until: number }>();

  constructor(readonly auth: Authentication, private readonly pool: Pool, readonly policy: AccessPolicy = DEFAULT_POLICY) {
    this.attempts = new SignInAttempts(pool, policy);
    this.door = new Door(auth);
  }

  /** The address of the client counts for the limit of one address, the login for its lock. */
  async signIn(login: string, password: string, client: Client): Promise<SignInAnswer> {
    const wait = await this.available(this.attempts.take(login));
    if (wait !== undefined) return { kind: 'locked', retryAfter: wait };
    const answer = await this.door.post('/sign-in/username', { username: login, password }, { ...client, cookie: undefined });
    if (answer.ok) await this.attempts.forget(login);
    if (answer.body.twoFactorRedirect === true) return { kind: 'second-factor', cookies: answer.cookies };
    return this.signedIn(answer);
  }

  /** The code that a person's device shows, or one of the recovery codes, after {@link signIn} asked for it. */
  async secondFactor(code: { readonly code?: string; readonly recoveryCode?: string }, client: Client): Promise<SignInAnswer> {
    return this.signedIn(await (code.recoveryCode === undefined
      ? this.door.post('/two-factor/verify-totp', { code: code.code ?? '' }, client)
      : this.door.post('/two-factor/verify-backup-code', { code: code.recoveryCode }, client)));
  }

  private async signedIn(answer: DoorAnswer): Promise<SignInAnswer> {
    if (answer.status === 429) return { kind: 'throttled', retryAfter: answer.retryAfter };
    if (!answer.ok) return { kind: 'refused' };
    const caller = await this.read(cookieHeader(answer.cookies));
    return caller ? { kind: 'signed-in', caller, cookies: answer.cookies } : { kind: 'refused' };
  }

  /** Ends the session on the server. @returns cookies that make the browser forget it */
  async signOut(client: Client): Promise<readonly string[]> {
    await this.forget(client.cookie);
    return (await this.door.post('/sign-out', {}, client)).cookies;
  }

  /**
   * Who stands behind a Cookie header, or undefined. Another process's sign-out is noticed within ten seconds.
   * @param attended somebody sits before it; what a screen asks by itself does not keep a session alive
   */
  async callerOf(cookie: string | undefined, attended = true): Promise<Caller | undefined> {
    const token = cookie === undefined ? undefined : await this.tokenIn(cookie);
    if (cookie === undefined || token === undefined) return undefined;
    const known = this.believed.get(token);
    if (known && known.until > Date.now()) return known.caller;
    const caller = await this.read(cookie, attended);
    if (this.believed.size >= MOST_BELIEVED) this.believed.clear();
    if (caller) this.believed.set(token, { caller, until: Date.now() + BELIEVED_MS });
    else this.believed.delete(token);
    return caller;
  }

  /** What was read of a session is read anew: its account or its offices have just changed. */
  async forget(cookie: string | undefined): Promise<void> {
    const token = cookie === undefined ? undefined : await this.tokenIn(cookie);
    if (token !== undefined) this.believed.delete(token);
  }

  /** What was read of an account's sessions is read anew, in this process at once. */
  forgetAccount(account: string): void {
    for (const [token, { caller }] of this.believed) if (caller.id === account) this.believed.delete(token);
  }

  /** What was read of anybody is read anew. */
  forgetAll(): void {
    this.believed.clear();
  }

  get hasOpenId(): boolean {
    return this.auth.options.plugins.some((plugin) => 'id' in plugin && plugin.id === 'generic-oauth');
  }

  /** Name of the one provider, for its addresses. */
  readonly openId = OPEN_ID;

  /** The caller of a cookie, straight from the store. */
  async read(cookie: string, attended = true): Promise<Caller | undefined> {
    // better-auth answers a broken session with null and throws only where its store does.
    const found = await this.available(this.auth.api.getSession({ headers: new Headers({ cookie }) }));
    if (!found) return undefined;
    const { rows } = await this.pool.query<{ password_due: boolean }>({
      name: 'uian-session-seen', text: SEEN, values: [found.session.id, this.policy.idleMinutes, attended],
    });
    if (!rows[0]) {
      await this.pool.query('delete from auth.session where "id" = $1', [found.session.id]);
      return undefined;
    }
    return { ...await actorOf(found.user as SessionUser, this.pool), session: found.session.id, passwordDue: rows[0].password_due };
  }

  private async available<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((cause: unknown) => { throw new AccessUnavailable('sessions cannot be read', { cause }); });
  }

  private async tokenIn(cookie: string): Promise<string | undefined> {
    const { authCookies } = await this.auth.$context;
    const prefix = `${authCookies.sessionToken.name}=`;
    return cookie.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
  }
}
