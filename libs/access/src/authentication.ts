import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { isLogin, LONGEST_LOGIN, LONGEST_PASSWORD, SHORTEST_LOGIN, SHORTEST_PASSWORD } from './login.js';
import { hashPassword, verifyPassword } from './passwords.js';

/** A working day: who signs in in the morning signs in again the next. */
const SESSION_SECONDS = 12 * 3600;

/** Attempts to sign in from one address a minute; a whole office may stand behind one address. */
const SIGN_INS_A_MINUTE = 30;

/** Header by which we hand better-auth the address that the HTTP server saw; nobody outside can set it. */
export const CLIENT_ADDRESS = 'x-uian-client-address';

export interface AuthenticationSettings {
  /** Signs cookies; at least 32 characters. */
  readonly secret: string;
  /** Where browsers find the application. Cookies are `Secure` when it is https. */
  readonly publicUrl: string;
}

/**
 * Who somebody is: accounts, passwords and server-side sessions (better-auth). What they may do is no matter of its:
 * that stands in the table of the procedure. Sign-up is closed; accounts are made by `createAccount`.
 */
export function createAuthentication(pool: Pool, { secret, publicUrl }: AuthenticationSettings) {
  const url = new URL(publicUrl);
  return betterAuth({
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
    user: { additionalFields: { council: { type: 'string', required: true, input: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    plugins: [
      username({ minUsernameLength: SHORTEST_LOGIN, maxUsernameLength: LONGEST_LOGIN, usernameValidator: isLogin }),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/username': { window: 60, max: SIGN_INS_A_MINUTE } },
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
