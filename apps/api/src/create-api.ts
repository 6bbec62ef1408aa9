import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { mountDocs } from './docs/mount-docs.js';
import { answerClientError } from './problem/client-error.js';
import { Problem } from './problem/problem.js';
import { answerProblem } from './problem/problem.filter.js';
import { mountHeaders } from './security/headers.js';
import { mountRequestLimit } from './security/request-limit.js';
import type { ApiSettings } from './settings.js';
import { mountWeb } from './web/mount-web.js';

const LARGEST_BODY = 1024 * 1024;

const isDecodable = (url: string): boolean => {
  try {
    return decodeURIComponent(url).isWellFormed();
  } catch {
    return false;
  }
};

/** The API, ready to listen. It starts without Temporal; it does not start without PostgreSQL. */
export async function createApi(settings: ApiSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: LARGEST_BODY,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    // A broken path (%E0%A4) is refused before any route, guard or filter of Nest sees it.
    frameworkErrors: answerProblem,
    clientErrorHandler: answerClientError,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(settings), adapter, {
    logger: ['fatal', 'error', 'warn'], bodyParser: false, forceCloseConnections: true, abortOnError: false,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  // A query that is no UTF-8 would otherwise reach the schemas as it was written, percent signs and all.
  fastify.addHook('onRequest', (request, _, done) => {
    done(isDecodable(request.raw.url ?? '') ? undefined : new Problem('malformed-request', { detail: '주소에 읽을 수 없는 글자가 있습니다.' }));
  });
  await mountHeaders(app, new URL(settings.publicUrl).protocol === 'https:');
  await mountRequestLimit(app, settings.requestsAMinute ?? 0);
  await app.register(multipart, { preservePath: true, throwFileSizeLimit: false });
  mountDocs(app);
  await mountWeb(app);
  return app;
}
