import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActId } from '@uian/procedure';
import { CliFailure } from '../failure.js';

/** A broken rule as the API tells of it. */
export interface ToldViolation { readonly rule: string; readonly article: string; readonly message: string; readonly allowedFrom?: string }

export type ApiAnswer =
  | { readonly kind: 'recorded'; readonly stream: string; readonly billNumber?: number; readonly notJudged: readonly { readonly id: string; readonly term: string }[]; readonly events: readonly { type: string }[] }
  | { readonly kind: 'refused'; readonly violations: readonly ToldViolation[]; readonly detail: string };

interface Problem { type?: string; detail?: string; title?: string; violations?: ToldViolation[]; errors?: { field: string; message: string }[] }

/** Asked before an act that cannot be taken back. */
const NEEDS_CONFIRMATION = 'urn:uian:problem:reauthentication-needed';

/** One person at the API: signs in once, then acts, and signs in again where an act asks for it. */
export class ApiClient {
  private cookie: string | undefined;

  constructor(private readonly url: string, private readonly login: string, private readonly password: string) {}

  /** Does an act, on the stream or beginning one. @throws CliFailure where the API answers anything but yes or no */
  async act(act: ActId, day: string, input: object, stream: string | undefined): Promise<ApiAnswer> {
    const collection = act.startsWith('meeting.') ? 'meetings' : act.startsWith('calendar.') ? 'calendar' : 'bills';
    const path = collection === 'calendar' ? 'calendar/acts' : stream === undefined ? collection : `${collection}/${stream}/acts`;
    const command = { commandId: randomUUID(), act, day, input };
    let response = await this.send('POST', `/api/${path}`, command);
    let body: unknown = await response.json();
    if ((body as Problem).type === NEEDS_CONFIRMATION) {
      await this.confirm();
      response = await this.send('POST', `/api/${path}`, command);
      body = await response.json();
    }
    if (response.ok) return { ...(body as object), kind: 'recorded' } as ApiAnswer;
    const problem = body as Problem;
    if (problem.violations) return { kind: 'refused', violations: problem.violations, detail: problem.detail ?? '' };
    throw new CliFailure(`${act}: ${response.status} ${problem.title ?? ''} ${problem.detail ?? ''} ${JSON.stringify(problem.errors ?? [])}`);
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.send('GET', path);
    if (!response.ok) throw new CliFailure(`${path}: ${response.status}`);
    return await response.json() as T;
  }

  /** Asks for something that is made as a file. */
  async file(path: string, body: object): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const response = await this.send('POST', path, body);
    if (!response.ok) throw new CliFailure(`${path}: ${response.status} ${await response.text()}`);
    const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
    return { name: decodeURIComponent(name), bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  private async send(method: string, path: string, body?: object): Promise<Response> {
    for (;;) {
      this.cookie ??= await this.signIn();
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: { cookie: this.cookie, origin: this.url, ...(body ? { 'content-type': 'application/json' } : {}) },
        body: body && JSON.stringify(body),
      });
      if (response.status !== 429) return response;
      await response.body?.cancel();
      await pause(Number(response.headers.get('retry-after') ?? 1) * 1_000);
    }
  }

  private async confirm(): Promise<void> {
    const response = await this.send('POST', '/api/session/confirm', { password: this.password });
    await response.body?.cancel();
    if (!response.ok) throw new CliFailure(`${this.login}: 본인 확인을 하지 못했습니다 (${response.status}).`);
  }

  private async signIn(): Promise<string> {
    for (;;) {
      const response = await fetch(`${this.url}/api/sign-in`, {
        method: 'POST', headers: { 'content-type': 'application/json', origin: this.url },
        body: JSON.stringify({ login: this.login, password: this.password }),
      });
      if (response.ok) return response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]).join('; ');
      if (response.status !== 429) throw new CliFailure(`${this.login}: 로그인하지 못했습니다 (${response.status}).`);
      await pause(Number(response.headers.get('retry-after') ?? 1) * 1_000);
    }
  }
}
