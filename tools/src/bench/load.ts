import { randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { accessPool, createAccount } from '@uian/access';
import { foundCouncil, setBusinessClock, type RecordDatabase } from '@uian/record';

const COUNCIL = 'rehearsal-bench';
const COMMITTEE = 'economy';
const MEMBERS = Array.from({ length: 111 }, (_, at) => `의원 ${at + 1}`);
/** A day in a published year, so that a figure never depends on when it is measured. */
const BUSINESS_NOW = Date.parse('2024-02-08T10:00:00+09:00');

const NEEDS_CONFIRMATION = 'reauthentication-needed';

interface Answer { status: number; headers: NodeJS.Dict<string[] | string>; body: string }

/** A keep-alive HTTP caller that costs little beside what it measures. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  cookie = '';
  private password = '';

  constructor(private readonly url: URL) {}

  /** Sends a request; signs in again where the act asks for that. */
  async send(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.sendOnce(method, path, body);
    if (answer.status !== 403 || !answer.body.includes(NEEDS_CONFIRMATION)) return answer;
    await this.sendOnce('POST', '/api/session/confirm', { password: this.password });
    return this.sendOnce(method, path, body);
  }

  private sendOnce(method: string, path: string, body?: object): Promise<Answer> {
    const payload = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const call = request({
        agent: this.agent, host: this.url.hostname, port: this.url.port, method, path,
        headers: { cookie: this.cookie, origin: this.url.origin, ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}) },
      }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }));
      });
      call.on('error', reject);
      call.end(payload);
    });
  }

  async signIn(login: string, password: string): Promise<void> {
    this.password = password;
    const answer = await this.send('POST', '/api/sign-in', { login, password });
    if (answer.status >= 300) throw new Error(`sign-in: ${answer.status} ${answer.body}`);
    this.cookie = [answer.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';', 1)[0]).join('; ');
  }

  /** @throws unless the act was recorded */
  async act(path: string, act: string, input: object): Promise<{ stream: string }> {
    const { status, body } = await this.send('POST', path, { commandId: randomUUID(), act, input });
    if (status >= 300) throw new Error(`${act}: ${status} ${body}`);
    return JSON.parse(body) as { stream: string };
  }

  close(): void {
    this.agent.destroy();
  }
}

const bill = {
  kind: 'ordinance.partial-amendment', title: '서울특별시 측정 조례 일부개정조례안', subtitle: '(의원 1 의원 발의)',
  proposers: ['의원 1'], supporters: MEMBERS.slice(1, 42), needsExecutiveOpinion: false, costEstimate: { kind: 'no-cost', reason: '비용 없음' },
};

/** A council, one account that may do what is measured, and bills that wait in a committee. */
export async function prepare(dataSource: RecordDatabase, ownerUrl: string, apiUrl: string, bills: number): Promise<{ caller: Caller; bills: string[] }> {
  await foundCouncil(dataSource, { id: COUNCIL, pack: 'seoul', name: '측정 의회', purpose: 'rehearsal', members: MEMBERS,
    committees: [{ id: COMMITTEE, name: '기획경제위원회', standing: true, size: 11 }] });
  await setBusinessClock(dataSource, COUNCIL, BUSINESS_NOW);
  const pool = accessPool(ownerUrl);
  const password = randomBytes(18).toString('base64url');
  await createAccount(pool, { login: 'bench', password, name: '측정', council: COUNCIL, offices: [
    { role: 'secretariat' }, { role: 'chief-specialist', committee: COMMITTEE }] });
  await pool.end();
  const caller = new Caller(new URL(apiUrl));
  await caller.signIn('bench', password);
  const streams: string[] = [];
  for (let n = 0; n < bills; n += 1) {
    const { stream } = await caller.act('/api/bills', 'bill.introduce', bill);
    await caller.act(`/api/bills/${stream}/acts`, 'bill.receive', {});
    await caller.act(`/api/bills/${stream}/acts`, 'bill.refer', { committee: COMMITTEE });
    streams.push(stream);
  }
  return { caller, bills: streams };
}

/** The act that is measured: it may be done again and again and leaves the state as it is. */
export const oneAct = (caller: Caller, stream: string): Promise<unknown> =>
  caller.act(`/api/bills/${stream}/acts`, 'bill.assign-report', { specialist: '수석전문위원' });

/** Latencies (ms) of calls made by so many callers for so long, each to streams of its own. */
export async function underLoad(callers: number, ms: number, call: (caller: number, nth: number) => Promise<unknown>): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + ms;
  await Promise.all(Array.from({ length: callers }, async (_, caller) => {
    for (let nth = 0; performance.now() < end; nth += 1) {
      const began = performance.now();
      await call(caller, nth);
      latencies.push(performance.now() - began);
    }
  }));
  return latencies;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
