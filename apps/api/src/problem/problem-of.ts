import { HttpException } from '@nestjs/common';
import { AccessUnavailable } from '@uian/access';
import { BadCursor } from '@uian/record';
import { Problem, type ProblemCode } from './problem.js';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request', 404: 'not-found', 413: 'too-large', 414: 'malformed-request', 415: 'unsupported-media-type',
  431: 'malformed-request',
};

/** What a socket, PostgreSQL's own states (class 08, 57P) and the pool say when the server cannot be reached. */
const UNREACHABLE_CODE = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH|08|57P0)/;
const UNREACHABLE_WORDS = /connection terminated|timeout exceeded when trying to connect|not queryable|driver not connected/i;
const RETRY_AFTER_SECONDS = 5;

/** Text that PostgreSQL cannot keep or read as the type asked for: the last guard behind the schemas of the input. */
const UNFIT_TEXT = new Set(['22021', '22P02', '22P05', '22007', '22008', '22003']);

interface Cause { readonly code?: unknown; readonly message?: unknown; readonly severity?: unknown }

function* causesOf(error: unknown): Generator<Cause> {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 5; depth += 1) {
    yield at as Cause;
    if (at instanceof AggregateError) yield* at.errors as object[];
    const { cause, driverError } = at as { cause?: unknown; driverError?: unknown };
    at = driverError ?? cause;
  }
}

const codesOf = (error: unknown): string[] => [...causesOf(error)].map(({ code }) => (typeof code === 'string' ? code : ''));

/** FATAL is how PostgreSQL ends or refuses a connection, whatever the reason. */
const isUnreachable = (error: unknown): boolean => error instanceof AccessUnavailable
  || [...causesOf(error)].some(({ code, message, severity }) => severity === 'FATAL'
    || (typeof code === 'string' && UNREACHABLE_CODE.test(code))
    || (typeof message === 'string' && UNREACHABLE_WORDS.test(message)));

/** The problem that an error is for whoever asked. What nobody foresaw is `internal-error` and tells nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadCursor) {
    return new Problem('invalid-input', { errors: [{ field: 'cursor', message: '이 목록의 이어보기 표시가 아닙니다.' }] });
  }
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  const code = status === undefined ? undefined : CODE_OF_STATUS[status];
  if (code !== undefined) return new Problem(code);
  if (status !== undefined && status >= 400 && status < 500) return new Problem('malformed-request');
  if (isUnreachable(error)) {
    return new Problem('record-unavailable', { detail: '잠시 뒤에 다시 시도해 주십시오. 기록된 것은 없습니다.' }, RETRY_AFTER_SECONDS);
  }
  if (codesOf(error).some((found) => UNFIT_TEXT.has(found))) return new Problem('invalid-input');
  return new Problem('internal-error', { detail: '문제가 이어지면 관리자에게 알려 주십시오.' });
}
