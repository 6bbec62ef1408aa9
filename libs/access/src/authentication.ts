import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor, username } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { isLogin, LONGEST_LOGIN, LONGEST_PASSWORD, SHORTEST_LOGIN, SHORTEST_PASSWORD } from './login.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { DEFAULT_POLICY, type AccessPolicy, type OpenIdSettings } from './policy.js';

/** Header by which we hand better-auth the address that the HTTP server saw; nobody outside can set it. */
export const CLIENT_ADDRESS = 'x-uian-client-address';

/** What a person's authenticator shows beside the code. */
const ISSUER = '의안';
/** The one provider of OpenID Connect, as accounts are linked to it. */
export const OPEN_ID = 'oidc';

export interface AuthenticationSettings {
  /** Signs cookies; at least 32 characters. */
  readonly secret: string;
  /** Where browsers find the application. Cookies are `Secure` when it is https. */
  readonly publicUrl: string;
  readonly policy?: AccessPolicy;
  /** People may sign in at the office's own provider, too. */
  readonly openId?: OpenIdSettings;
}

/** People come to the provider by their accounts alone: nobody is made by it, nobody linked by an address. */
const openIdOf = ({ issuer, clientId, clientSecret, name }: OpenIdSettings) => genericOAuth({
  config: [{
    providerId: OPEN_ID, name, clientId, clientSecret, scopes: ['openid'], pkce: true, requireIdTokenVerification: true,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    disableSignUp: true, disableImplicitSignUp: true,
    // better-auth wants an address; accounts are found by their subject alone, and no account of ours has this one.
    mapProfileToUser: ({ sub }) => ({ email: `${String(sub)}@openid.invalid`, emailVerified: false }),
  }],
});

/**
 * Who somebody is: accounts, passwords, second factors and server-side sessions (better-auth). What they may do is no matter
 * of its: that stands in the table of the procedure. Sign-up is closed; accounts are made by `createAccount`.
 */
export function createAuthentication(pool: Pool, { secret, publicUrl, policy = DEFAULT_POLICY, openId }: AuthenticationSettings) {
  const url = new URL(publicUrl);
  return betterAuth({
    appName: ISSUER,
    database: pool,
    secret,
    baseURL: url.origin,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    account: { accountLinking: { enabled: false } },
    user: { additionalFields: { council: { type: 'string', required: true, input: false } } },
    session: { expiresIn: policy.sessionHours * 3600, disableSessionRefresh: true },
    plugins: [
      username({ minUsernameLength: SHORTEST_LOGIN, maxUsernameLength: LONGEST_LOGIN, usernameValidator: isLogin }),
      twoFactor({ issuer: ISSUER }),
      ...(openId ? [openIdOf(openId)] : []),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        '/sign-in/*': { window: 60, max: policy.signInsAMinute }, '/two-factor/*': { window: 60, max: policy.signInsAMinute }, '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'uian',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
  });
}

export type Authentication = ReturnType<typeof createAuthentication>;
