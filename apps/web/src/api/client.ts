import type { ProblemBody, ProblemCode } from '@uian/api';

/** An answer of the API that says no, in a sentence that people read. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(readonly code: ProblemCode | 'unreachable', readonly status: number, readonly body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? '서버에 닿을 수 없습니다. 연결을 확인하고 다시 시도해 주세요.');
  }
}

const codeOf = (type: string | undefined): ProblemCode =>
  (type?.startsWith('urn:uian:problem:') ? type.slice('urn:uian:problem:'.length) : 'internal-error') as ProblemCode;

/** @param body of an answer that is no success, if it could be read */
export function problemFrom(status: number, body: Partial<ProblemBody> = { title: '서버가 알 수 없는 답을 보냈습니다.' }): ApiProblem {
  return new ApiProblem(codeOf(body.type), status, body);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  return problemFrom(response.status, await response.json().catch(() => undefined) as Partial<ProblemBody> | undefined);
}

/** Asks the person to sign in again; answers whether they did. */
type ConfirmationAsker = (problem: ApiProblem) => Promise<boolean>;

let askForConfirmation: ConfirmationAsker | undefined;

/** Who asks where an act needs its doer to sign in again (본인 확인). @returns how to stop that */
export function onConfirmationNeeded(asker: ConfirmationAsker): () => void {
  askForConfirmation = asker;
  return () => {
    if (askForConfirmation === asker) askForConfirmation = undefined;
  };
}

const UNATTENDED_AFTER_MS = 60_000;
let touchedAt = Date.now();
for (const event of ['pointerdown', 'keydown', 'scroll'] as const) {
  window.addEventListener(event, () => { touchedAt = Date.now(); }, { passive: true, capture: true });
}

/** What a screen that nobody touches reads again by itself does not keep its session alive. */
const attendance = (): Readonly<Record<string, string>> => (Date.now() - touchedAt > UNATTENDED_AFTER_MS ? { 'x-uian-unattended': '1' } : {});

/** Sends a request. @throws ApiProblem for every answer that is no success, and where there is none */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init, headers: { ...attendance(), ...init.headers as Record<string, string> } }).catch(() => {
    throw new ApiProblem('unreachable', 0, {});
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.code === 'reauthentication-needed' && await askForConfirmation?.(problem)) return send(path, init);
  throw problem;
}

/** Nothing, where the answer has nothing to say: 204, and 202 of what was only taken. */
async function bodyOf<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

export async function getJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  return bodyOf(await send(path, { signal }));
}

/** @param method POST, if left out */
export async function sendJson<Body>(path: string, json: unknown, method = 'POST'): Promise<Body> {
  const content = json === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
  return bodyOf(await send(path, { method, ...content }));
}
