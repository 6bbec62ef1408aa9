import type { Pool } from 'pg';
import type { Caller } from './caller.js';
import type { Client, DoorAnswer } from './door.js';
import type { Sessions } from './sessions.js';

/** What a person's own device is set up with (2단계 인증 설정). */
export interface SecondFactorSetUp {
  /** For an authenticator to open (otpauth:). */
  readonly uri: string;
  /** The same to be typed in, in groups of four. */
  readonly secret: string;
  /** Each lets its person in once, without the device. Shown once. */
  readonly recoveryCodes: readonly string[];
}

/** `wrong`: the password or the code is not right. */
export type SecondFactorAnswer<T = undefined> =
  | { readonly kind: 'done'; readonly cookies: readonly string[]; readonly value: T }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly retryAfter: number };

function answerOf<T>(answer: DoorAnswer, value: (body: DoorAnswer['body']) => T): SecondFactorAnswer<T> {
  if (answer.status === 429) return { kind: 'throttled', retryAfter: answer.retryAfter };
  return answer.ok ? { kind: 'done', cookies: answer.cookies, value: value(answer.body) } : { kind: 'wrong' };
}

const codesOf = ({ backupCodes }: DoorAnswer['body']): readonly string[] => backupCodes as readonly string[];
const nothing = (): undefined => undefined;

function setUpOf(body: DoorAnswer['body']): SecondFactorSetUp {
  const uri = String(body.totpURI);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return { uri, secret: secret.replace(/(.{4})(?=.)/g, '$1 '), recoveryCodes: codesOf(body) };
}

/** The second factor of an account (2단계 인증): a code of a person's own device beside the password. */
export class SecondFactors {
  constructor(private readonly sessions: Sessions, private readonly pool: Pool) {}

  async isOn({ id }: Pick<Caller, 'id'>): Promise<boolean> {
    const { rows } = await this.pool.query<{ on: boolean }>(`select coalesce("twoFactorEnabled", false) as on from auth."user" where "id" = $1`, [id]);
    return rows[0]?.on ?? false;
  }

  /** Begins the set-up; it counts from the first right code on ({@link finish}). */
  async begin(password: string, client: Client): Promise<SecondFactorAnswer<SecondFactorSetUp>> {
    return answerOf(await this.sessions.door.post('/two-factor/enable', { password }, client), setUpOf);
  }

  async finish(code: string, client: Client): Promise<SecondFactorAnswer> {
    await this.sessions.forget(client.cookie);
    return answerOf(await this.sessions.door.post('/two-factor/verify-totp', { code }, client), nothing);
  }

  async end(password: string, client: Client): Promise<SecondFactorAnswer> {
    await this.sessions.forget(client.cookie);
    return answerOf(await this.sessions.door.post('/two-factor/disable', { password }, client), nothing);
  }

  /** New recovery codes (복구 코드); those before are worth nothing any more. */
  async renewCodes(password: string, client: Client): Promise<SecondFactorAnswer<readonly string[]>> {
    return answerOf(await this.sessions.door.post('/two-factor/generate-backup-codes', { password }, client), codesOf);
  }
}
