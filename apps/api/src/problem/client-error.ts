import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from './problem.js';

const HEADERS_TOO_LARGE = 431;

/** Answers bytes that are no HTTP: there is no request yet, only a socket, which is closed. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const problem = new Problem('malformed-request').bodyAt('');
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? HEADERS_TOO_LARGE : problem.status;
  const body = JSON.stringify({ ...problem, status });
  socket.end([
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close', '', body,
  ].join('\r\n'));
}
