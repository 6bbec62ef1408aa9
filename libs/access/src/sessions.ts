import type { Pool } from 'pg';
import { CLIENT_ADDRESS, type Authentication } from './authentication.js';
import { actorOf, type Caller, type SessionUser } from './caller.js';

/** How long a session's caller is believed without asking PostgreSQL again: an act must not wait for two databases. */
const BELIEVED_MS = 10_000;
const MOST_BELIEVED = 10_000;

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly caller: Caller; readonly cookies: readonly string[] }
  | { readonly kind: 'refused' }
  /** Too many attempts; worth another try after so many seconds. */
  | { readonly kind: 'throttled'; readonly retryAfter: number };

/** Accounts and sessions cannot be read now: PostgreSQL is away. */
export class AccessUnavailable extends Error {
  override readonly name = 'AccessUnavailable';
}

/** Signing in and out, and who stands behind a cookie (로그인 세션). */
export class Sessions {
  private readonly believed = new Map<string, { caller: Caller; until: number }>();
  private readonly base: string;

  constructor(private readonly auth: Authentication, private readonly pool: Pool) {
    this.base = `${auth.options.baseURL}${auth.options.basePath}`;
  }

  /** @param address of the client as the HTTP server saw it; the rate limit counts by it */
  async signIn(login: string, password: string, address: string): Promise<SignInAnswer> {
    const response = await this.auth.handler(new Request(`${this.base}/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CLIENT_ADDRESS]: address },
      body: JSON.stringify({ username: login, password }),
    }));
    if (response.status === 429) return { kind: 'throttled', retryAfter: Number(response.headers.get('x-retry-after') ?? 60) };
    if (response.status >= 500) throw new AccessUnavailable(`signing in failed with ${response.status}`);
    if (!response.ok) return { kind: 'refused' };
    const cookies = response.headers.getSetCookie();
    const caller = await this.read(cookies.map((cookie) => cookie.split(';', 1)[0]).join('; '));
    return caller ? { kind: 'signed-in', caller, cookies } : { kind: 'refused' };
  }

  /** Ends the session on the server. @returns cookies that make the browser forget it */
  async signOut(cookie: string): Promise<readonly string[]> {
    const token = await this.tokenIn(cookie);
    if (token !== undefined) this.believed.delete(token);
    const response = await this.auth.handler(new Request(`${this.base}/sign-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: new URL(this.base).origin },
      body: '{}',
    }));
    return response.headers.getSetCookie();
  }

  /** Who stands behind a Cookie header, or undefined. Another process's sign-out is noticed within ten seconds. */
  async callerOf(cookie: string | undefined): Promise<Caller | undefined> {
    const token = cookie === undefined ? undefined : await this.tokenIn(cookie);
    if (cookie === undefined || token === undefined) return undefined;
    const known = this.believed.get(token);
    if (known && known.until > Date.now()) return known.caller;
    const caller = await this.read(cookie);
    if (this.believed.size >= MOST_BELIEVED) this.believed.clear();
    if (caller) this.believed.set(token, { caller, until: Date.now() + BELIEVED_MS });
    else this.believed.delete(token);
    return caller;
  }

  private async read(cookie: string): Promise<Caller | undefined> {
    // better-auth answers a broken session with null and throws only where its store does.
    const session = await this.auth.api.getSession({ headers: new Headers({ cookie }) })
      .catch((cause: unknown) => { throw new AccessUnavailable('sessions cannot be read', { cause }); });
    return session ? actorOf(session.user as SessionUser, this.pool) : undefined;
  }

  private async tokenIn(cookie: string): Promise<string | undefined> {
    const { authCookies } = await this.auth.$context;
    const prefix = `${authCookies.sessionToken.name}=`;
    return cookie.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
  }
}
