import type { ViolationView } from '@uian/record';

/** A field of the input that will not do, by its path (`input.title`). */
export interface FieldError {
  readonly field: string;
  /** Korean sentence. */
  readonly message: string;
}

/** Every problem that the API answers with (RFC 9457): its status and what people read first. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: '요청을 읽을 수 없습니다.' },
  'signed-out': { status: 401, title: '로그인이 필요합니다.' },
  'wrong-credentials': { status: 401, title: '아이디 또는 비밀번호가 올바르지 않습니다.' },
  'reauthentication-needed': { status: 403, title: '본인 확인이 필요합니다.' },
  'password-change-needed': { status: 403, title: '비밀번호를 먼저 바꿔야 합니다.' },
  'not-permitted': { status: 403, title: '이 행위를 할 권한이 없습니다.' },
  'foreign-origin': { status: 403, title: '다른 곳에서 보낸 요청은 받지 않습니다.' },
  'not-found': { status: 404, title: '찾을 수 없습니다.' },
  'act-refused': { status: 409, title: '지금은 기록할 수 없는 행위입니다.' },
  'paper-unavailable': { status: 409, title: '아직 만들 수 없는 문서입니다.' },
  'draft-outdated': { status: 409, title: '다른 분이 먼저 저장했습니다.' },
  'command-reused': { status: 409, title: '이미 다른 내용으로 쓰인 명령 식별자입니다.' },
  'not-open': { status: 409, title: '지금은 받지 않습니다.' },
  'already-running': { status: 409, title: '이미 하고 있습니다.' },
  'too-large': { status: 413, title: '요청이 너무 큽니다.' },
  'file-refused': { status: 422, title: '받을 수 없는 파일입니다.' },
  'unsupported-media-type': { status: 415, title: '받을 수 있는 형식이 아닙니다.' },
  'invalid-input': { status: 422, title: '입력이 올바르지 않습니다.' },
  'too-many-attempts': { status: 429, title: '시도가 너무 잦습니다.' },
  'account-locked': { status: 429, title: '잠시 로그인할 수 없습니다.' },
  'too-many-requests': { status: 429, title: '요청이 너무 많습니다.' },
  'internal-error': { status: 500, title: '서버에 문제가 생겼습니다.' },
  'record-unavailable': { status: 503, title: '기록부에 닿을 수 없습니다.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem may say beside its type. */
export interface ProblemDetails {
  /** Korean sentence about this very case. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly act?: string;
  readonly violations?: readonly ViolationView[];
  /** First legal day on which the act would be allowed, ISO; null where time alone does not help. */
  readonly allowedFrom?: string | null;
}

/** The body of an answer of type `application/problem+json`. */
export interface ProblemBody extends ProblemDetails {
  readonly type: `urn:uian:problem:${ProblemCode}`;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
}

/** Thrown to answer a request with a problem. */
export class Problem extends Error {
  override readonly name = 'Problem';

  /** @param retryAfter seconds after which the same request may succeed */
  constructor(readonly code: ProblemCode, readonly details: ProblemDetails = {}, readonly retryAfter?: number) {
    super(details.detail ?? PROBLEMS[code].title);
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  /** @param path of the request, without its query */
  bodyAt(path: string): ProblemBody {
    const { status, title } = PROBLEMS[this.code];
    return { type: `urn:uian:problem:${this.code}`, title, status, instance: path, ...this.details, detail: this.message };
  }
}
