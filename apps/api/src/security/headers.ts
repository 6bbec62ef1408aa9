import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const POLICY: FastifyHelmetOptions['contentSecurityPolicy'] = {
  useDefaults: false,
  directives: {
    defaultSrc: [`'none'`], scriptSrc: [`'self'`], styleSrc: [`'self'`], imgSrc: [`'self'`, 'data:', 'blob:'],
    fontSrc: [`'self'`], connectSrc: [`'self'`], manifestSrc: [`'self'`], workerSrc: [`'self'`],
    baseUri: [`'none'`], formAction: [`'self'`], frameAncestors: [`'none'`], objectSrc: [`'none'`],
  },
};

/**
 * What a browser is told not to do with our pages (보안 머리글). No script and no style runs but from files of ours; nothing
 * is fetched from another host, nobody frames us. The page of the application has a policy of its own, with a nonce (mountWeb).
 */
export async function mountHeaders(app: NestFastifyApplication, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: POLICY,
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  app.getHttpAdapter().getInstance().addHook('onRequest', (_, reply, done) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    done();
  });
}
