import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

/** Files of the page and the health of the program cost next to nothing, and a page asks for many at once. */
const isCounted = (url: string): boolean => url.startsWith('/api/');

const SESSION = /(?:^|;\s*)(?:__Secure-)?uian\.session_token=([^;]+)/;

/** Who sends: the session, or the address where there is none. The cookie itself is kept nowhere. */
function senderOf({ headers, ip }: FastifyRequest): string {
  const token = SESSION.exec(headers.cookie ?? '')?.[1];
  return token === undefined ? ip : createHash('sha256').update(token).digest('base64url');
}

/**
 * Slows down who sends too much (요청 제한). Sessions that are made up cost no look into the database, and signing in has a
 * limit of its own.
 * @param aMinute requests that one session may send a minute; 0 for any number
 */
export async function mountRequestLimit(app: NestFastifyApplication, aMinute: number): Promise<void> {
  if (aMinute === 0) return;
  await app.register(rateLimit, {
    global: true, hook: 'onRequest', max: aMinute, timeWindow: 60_000, cache: 20_000, keyGenerator: senderOf,
    allowList: ({ url }) => !isCounted(url),
    errorResponseBuilder: (_, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1_000));
      return new Problem('too-many-requests', { detail: `${seconds}초 뒤에 다시 시도해 주십시오.` }, seconds);
    },
  });
}
