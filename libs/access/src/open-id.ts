import type { Pool } from 'pg';
import { OPEN_ID } from './authentication.js';
import type { Confirmations } from './confirmation.js';
import { cookieHeader, type Client } from './door.js';
import type { Sessions } from './sessions.js';

/** How fresh a sign-in at the provider must be to count as signing in again. */
const FRESH_SECONDS = 120;

export type OpenIdAnswer =
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies: readonly string[] }
  /** The provider cannot be reached, or answered with something else. */
  | { readonly kind: 'unavailable' };

/** Where the page of signing in finds out what happened at the provider. */
const failedAt = (page: string): string => `${page}?openid=failed`;

/** Signing in at the office's own provider (OpenID Connect, 기관 통합 로그인). */
export class OpenId {
  constructor(private readonly sessions: Sessions, private readonly pool: Pool, private readonly confirmations: Confirmations) {}

  /**
   * Leads to the provider.
   * @param then path of our own to come back to @param page path of the page of signing in
   * @param again the provider is to ask for the password whether or not it knows the person already (재인증)
   */
  async begin({ then, page, again }: { readonly then: string; readonly page: string; readonly again: boolean }, client: Client): Promise<OpenIdAnswer> {
    const answer = await this.sessions.door.post('/sign-in/social', {
      provider: OPEN_ID, callbackURL: then, errorCallbackURL: failedAt(page), disableRedirect: true,
      additionalParams: again ? { prompt: 'login', max_age: '0' } : {},
    }, { ...client, cookie: undefined });
    if (!answer.ok || typeof answer.body.url !== 'string') return { kind: 'unavailable' };
    return { kind: 'redirect', to: answer.body.url, cookies: answer.cookies };
  }

  /** What the provider sent the browser back with. @param query of that request, as it came */
  async finish(query: string, page: string, client: Client): Promise<OpenIdAnswer> {
    const answer = await this.sessions.door.get(`/callback/${OPEN_ID}${query}`, client);
    const to = answer.location;
    if (to === null) return { kind: 'unavailable' };
    // What better-auth answers to a request that nobody here began has no page of ours to go to.
    const target = to.includes('/api/auth/error') ? failedAt(page) : to;
    const caller = answer.cookies.length > 0 ? await this.sessions.read(cookieHeader(answer.cookies)) : undefined;
    if (caller && await this.wasFresh(caller.id)) await this.confirmations.mark(caller.session);
    return { kind: 'redirect', to: caller || target.includes('openid=failed') ? target : failedAt(page), cookies: answer.cookies };
  }

  /** Whether the provider has just asked the person for the password; its tokens have served then and are not kept. */
  private async wasFresh(account: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ token: string | null }>(`
      with of as (select "id", "idToken" as token from auth.account where "userId" = $1 and "providerId" = $2)
      update auth.account a set "idToken" = null, "accessToken" = null, "refreshToken" = null from of where a."id" = of."id" returning of.token`,
    [account, OPEN_ID]);
    const payload = rows[0]?.token?.split('.')[1];
    if (payload === undefined) return false;
    const { auth_time: at } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { auth_time?: number };
    return at !== undefined && Date.now() / 1_000 - at < FRESH_SECONDS;
  }
}

