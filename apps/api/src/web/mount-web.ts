import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What `vite build` made of apps/web. */
const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const NONCE = /__CSP_NONCE__/g;
const YEAR_SECONDS = 31_536_000;

const NOT_BUILT = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>의안</title>
<p>화면이 아직 만들어지지 않았습니다. 서버를 <code>npm start</code>로 시작하거나, <code>npm run build</code>를 실행한 뒤 다시 여세요.</p></html>`;

/** Scripts and styles of our own files alone; the one style that react-aria writes carries the nonce of the page. */
const pagePolicy = (nonce: string): string => [
  `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `img-src 'self' data: blob:`, `font-src 'self'`,
  `connect-src 'self'`, `manifest-src 'self'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
].join('; ');

/** Paths that are no page: what is missing there is missing. */
const IS_NO_PAGE = /^\/(api|docs|openapi\.json|assets)(\/|$)/;

const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !IS_NO_PAGE.test(url) && (headers.accept ?? '').includes('text/html');

function sendPage(reply: FastifyReply, template: string | undefined): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send((template ?? NOT_BUILT).replace(NONCE, nonce));
}

/**
 * The application of the browser (apps/web): its files, and its one document at every address that nothing else answers,
 * so that a deep link leads to the page it names.
 */
export async function mountWeb(app: NestFastifyApplication): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const built = existsSync(join(WEB, 'index.html'));
  const template = built ? readFileSync(join(WEB, 'index.html'), 'utf8') : undefined;
  if (built) {
    await app.register(fastifyStatic as never, {
      root: join(WEB, 'assets'), prefix: '/assets/', immutable: true, maxAge: YEAR_SECONDS * 1_000, index: false, decorateReply: false,
    });
    const icon = readFileSync(join(WEB, 'icon.svg'));
    fastify.get('/icon.svg', (_, reply) => reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(icon));
  }
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.is404 && asksForPage(request)) return sendPage(reply, template);
  });
}
