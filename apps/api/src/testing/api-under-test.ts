import { randomBytes, randomUUID } from 'node:crypto';
import { accessPool, createAccount, DEFAULT_POLICY, type NewOffice } from '@uian/access';
import { foundCouncil, type RecordDatabase } from '@uian/record';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { ActorRole } from '@uian/procedure';
import { Pool } from 'pg';
import { createApi } from '../create-api.js';
import type { ApiSettings } from '../settings.js';

/** A council for tests, whose clock stands at noon (Asia/Seoul) of a day of 2024 whatever the wall clock says. */
export const COUNCIL = 'seoul';
export const COMMITTEE = 'culture';
export const MEMBERS = Array.from({ length: 60 }, (_, at) => `의원${at + 1}`);
export const PASSWORD = 'correct-horse-battery';
const DEAD_PORT = 9;
const NEEDS_CONFIRMATION = 'urn:uian:problem:reauthentication-needed';

/** An answer as tests look at it. */
export interface Answer<Body = Record<string, never>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the body; null where it is none. */
  readonly body: Body;
}

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, as `application/json` unless a header says otherwise. */
  readonly raw?: string | Uint8Array;
}

export interface ApiUnderTest {
  readonly url: string;
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** The same database as another process of ours is connected to it (a worker, a second API). */
  readonly record: RecordDatabase;
  /** Runs one statement from outside of the database under test. */
  asServer(sql: string): Promise<void>;
  /** Runs SQL as the owner of the schema. */
  sql<T>(text: string, values?: unknown[]): Promise<T[]>;
  /** Signs in (once) and answers the cookie. */
  as(login: string): Promise<string>;
  /** @param login whose session is used; null for none */
  call<Body = Record<string, never>>(login: string | null, path: string, call?: Call): Promise<Answer<Body>>;
  /** Records an act; signs in again where it asks for that. */
  act<Body = Record<string, never>>(login: string, path: string, act: string, day: string, input: object): Promise<Answer<Body>>;
  close(): Promise<void>;
}

const office = (role: ActorRole, committee?: string): NewOffice => ({ role, committee });

/** Logins of the tests, one a role; `other-chair` is of another committee, `stranger` of another council. */
const ACCOUNTS: Readonly<Record<string, { council?: string; offices: NewOffice[] }>> = {
  clerk: { offices: [office('secretariat')] },
  plenary: { offices: [office('plenary-clerk')] },
  chair: { offices: [office('committee-chair', COMMITTEE)] },
  vice: { offices: [office('vice-chair', COMMITTEE)] },
  staff: { offices: [office('committee-staff', COMMITTEE)] },
  specialist: { offices: [office('chief-specialist', COMMITTEE)] },
  'other-chair': { offices: [office('committee-chair', 'traffic')] },
  stranger: { council: 'elsewhere', offices: [office('secretariat')] },
};

async function prepare({ app, ownerUrl }: TestDatabase, today: string): Promise<void> {
  const clockOffset = Date.parse(`${today}T12:00:00+09:00`) - Date.now();
  const committees = [
    { id: COMMITTEE, name: '문화체육관광위원회', standing: true, size: 12 }, { id: 'traffic', name: '교통위원회', standing: true, size: 10 },
  ];
  for (const id of [COUNCIL, 'elsewhere']) {
    await foundCouncil(app, { id, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', committees, members: MEMBERS, clockOffset });
  }
  const pool = accessPool(ownerUrl);
  for (const [login, { council = COUNCIL, offices }] of Object.entries(ACCOUNTS)) {
    await createAccount(pool, { login, password: PASSWORD, name: `${login} 님`, council, offices });
  }
  await pool.end();
}

/** Runs one statement on the server, outside of the database under test, which it may close to everybody. */
async function asServer(sql: string): Promise<void> {
  const pool = new Pool({ connectionString: process.env.UIAN_TEST_DATABASE_URL, max: 1 });
  await pool.query(sql);
  await pool.end();
}

/**
 * The whole API on a database of its own, with Temporal at a port where nobody answers.
 * @param today ISO day
 * @param more settings beside the usual ones
 */
export async function apiUnderTest(today = '2024-03-05', more: Partial<ApiSettings> = {}): Promise<ApiUnderTest> {
  const database = await testDatabase();
  await prepare(database, today);
  const authSecret = randomBytes(32).toString('hex');
  const app = await createApi({
    databaseUrl: database.appUrl, authSecret, publicUrl: 'http://127.0.0.1:4400', host: '127.0.0.1',
    port: 0, trustedProxies: ['127.0.0.1'], engine: { connectionOptions: { address: `127.0.0.1:${DEAD_PORT}` }, namespace: 'default' },
    largestFile: 1024 * 1024, policy: { ...DEFAULT_POLICY, lockAfter: 1_000 }, ...more,
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const cookies = new Map<string, string>();
  const pool = new Pool({ connectionString: database.ownerUrl, max: 2 });
  pool.on('error', () => undefined);

  const send = async <Body>(path: string, { method, headers = {}, json, raw }: Call): Promise<Answer<Body>> => {
    const body = json === undefined ? raw : JSON.stringify(json);
    const response = await fetch(url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'), body: body as RequestInit['body'], redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : null) as Body };
  };

  const as = async (login: string): Promise<string> => {
    const known = cookies.get(login);
    if (known !== undefined) return known;
    const { status, headers, text } = await send('/api/sign-in', { json: { login, password: PASSWORD } });
    if (status !== 200) throw new Error(`signing in as ${login}: ${text}`);
    const cookie = headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ');
    cookies.set(login, cookie);
    return cookie;
  };

  const call = async <Body>(login: string | null, path: string, options: Call = {}): Promise<Answer<Body>> =>
    send<Body>(path, { ...options, headers: { ...options.headers, ...(login === null ? {} : { cookie: await as(login) }) } });

  return {
    url, databaseUrl: database.appUrl, record: database.app, authSecret, asServer, as, call,
    sql: async <T>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as T[],
    async act(login, path, act, day, input) {
      const json = { commandId: randomUUID(), act, day, input };
      const answer = await call<never>(login, path, { json });
      if ((answer.body as { type?: string } | null)?.type !== NEEDS_CONFIRMATION) return answer;
      await call(login, '/api/session/confirm', { json: { password: PASSWORD } });
      return call(login, path, { json });
    },
    close: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}
