import { DEFAULT_POLICY, type AccessPolicy, type OpenIdSettings } from '@uian/access';
import type { EngineAddress } from '@uian/temporal';

/** What the API is told by its environment. */
export interface ApiSettings {
  /** PostgreSQL URL of the application's own role. */
  readonly databaseUrl: string;
  /** Signs session cookies. */
  readonly authSecret: string;
  /** Where browsers find the application; cookies are `Secure` and HSTS is sent when it is https. */
  readonly publicUrl: string;
  readonly host: string;
  readonly port: number;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Folder of councils' packs beside the built-in ones. */
  readonly councilPacks?: string;
  /** How long sessions last and when a login is locked. */
  readonly policy?: AccessPolicy;
  /** Where people of the office sign in elsewhere (OpenID Connect), if they do. */
  readonly openId?: OpenIdSettings;
  /** Requests that one session, or one address without a session, may send a minute; 0 for any number. */
  readonly requestsAMinute?: number;
  /** The server for mails to citizens who follow a bill; without it none are taken on. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string; readonly everyMs?: number };
  /** Bytes of an attachment at most. */
  readonly largestFile?: number;
  /** Where Temporal is; read from its own environment, if left out. Only health asks. */
  readonly engine?: EngineAddress;
}

const SHORTEST_SECRET = 32;
const DEFAULT_PORT = 4400;
const REQUESTS_A_MINUTE = 1_200;
const MEGABYTE = 1024 * 1024;
const DEFAULT_LARGEST_FILE_MB = 50;
/** A file lies in PostgreSQL as rows of one transaction: beyond this it holds up whoever acts on the same bill. */
const MOST_LARGEST_FILE_MB = 500;
export const DEFAULT_LARGEST_FILE = DEFAULT_LARGEST_FILE_MB * MEGABYTE;

function mailFrom(env: NodeJS.ProcessEnv): ApiSettings['mail'] {
  const { UIAN_SMTP_URL: smtpUrl, UIAN_MAIL_FROM: from } = env;
  if (!smtpUrl) return undefined;
  if (!/^smtps?:\/\/\S+$/u.test(smtpUrl)) throw new Error('UIAN_SMTP_URL은 smtp:// 또는 smtps://로 시작하는 주소여야 합니다.');
  if (!from?.includes('@')) throw new Error('UIAN_SMTP_URL을 쓰려면 UIAN_MAIL_FROM에 보내는 메일 주소를 주십시오.');
  return { smtpUrl, from };
}

function largestFile(env: NodeJS.ProcessEnv): number {
  const megabytes = Number(env.UIAN_LARGEST_FILE_MB ?? DEFAULT_LARGEST_FILE_MB);
  if (Number.isInteger(megabytes) && megabytes >= 1 && megabytes <= MOST_LARGEST_FILE_MB) return megabytes * MEGABYTE;
  throw new Error(`UIAN_LARGEST_FILE_MB는 1에서 ${MOST_LARGEST_FILE_MB} 사이의 정수여야 합니다.`);
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`환경 변수 ${name}이(가) 없습니다.`);
  return value;
}

function counted(env: NodeJS.ProcessEnv, name: string, otherwise: number, least = 1): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < least) throw new Error(`${name}은(는) ${least} 이상의 정수여야 합니다.`);
  return value;
}

const policyFrom = (env: NodeJS.ProcessEnv): AccessPolicy => ({
  ...DEFAULT_POLICY,
  sessionHours: counted(env, 'UIAN_SESSION_HOURS', DEFAULT_POLICY.sessionHours),
  idleMinutes: counted(env, 'UIAN_SESSION_IDLE_MINUTES', DEFAULT_POLICY.idleMinutes),
  confirmMinutes: counted(env, 'UIAN_CONFIRM_MINUTES', DEFAULT_POLICY.confirmMinutes),
  lockAfter: counted(env, 'UIAN_LOCK_AFTER', DEFAULT_POLICY.lockAfter),
  lockMinutes: counted(env, 'UIAN_LOCK_MINUTES', DEFAULT_POLICY.lockMinutes),
  signInsAMinute: counted(env, 'UIAN_SIGN_INS_A_MINUTE', DEFAULT_POLICY.signInsAMinute),
});

function openIdFrom(env: NodeJS.ProcessEnv): OpenIdSettings | undefined {
  const { UIAN_OIDC_ISSUER: issuer } = env;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer)) throw new Error('UIAN_OIDC_ISSUER는 http:// 또는 https://로 시작하는 주소여야 합니다.');
  return {
    issuer, clientId: needed(env, 'UIAN_OIDC_CLIENT_ID'), clientSecret: needed(env, 'UIAN_OIDC_CLIENT_SECRET'),
    name: env.UIAN_OIDC_NAME ?? '기관 통합 로그인',
  };
}

/** @throws Error with a Korean sentence where the environment will not do. */
export function settingsFrom(env: NodeJS.ProcessEnv): ApiSettings {
  const host = env.UIAN_API_HOST ?? '127.0.0.1';
  const port = Number(env.UIAN_API_PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('UIAN_API_PORT는 0에서 65535 사이의 정수여야 합니다.');
  const publicUrl = env.UIAN_PUBLIC_URL ?? `http://${host}:${port}`;
  if (!URL.canParse(publicUrl)) throw new Error('UIAN_PUBLIC_URL은 http:// 또는 https://로 시작하는 주소여야 합니다.');
  const authSecret = needed(env, 'UIAN_AUTH_SECRET');
  if (authSecret.length < SHORTEST_SECRET) throw new Error(`UIAN_AUTH_SECRET은 ${SHORTEST_SECRET}자 이상이어야 합니다.`);
  return {
    databaseUrl: needed(env, 'DATABASE_URL'), authSecret, publicUrl, host, port,
    councilPacks: env.UIAN_COUNCIL_PACKS, policy: policyFrom(env), openId: openIdFrom(env),
    requestsAMinute: counted(env, 'UIAN_REQUESTS_A_MINUTE', REQUESTS_A_MINUTE, 0),
    largestFile: largestFile(env), mail: mailFrom(env),
    trustedProxies: (env.UIAN_TRUSTED_PROXIES ?? '').split(',').map((address) => address.trim()).filter(Boolean),
  };
}
