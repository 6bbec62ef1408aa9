import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Caller, Client } from '@uian/access';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard; absent on public routes alone. */
    caller?: Caller;
  }
}

/** Who asks. Only on routes that need a session. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Error('a route without a session asks who calls');
  return caller;
});

export const PUBLIC = 'uian:public';

/** A route that needs no session. */
export const Public = (): ClassDecorator & MethodDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity({}));

export const WITH_PASSWORD_DUE = 'uian:with-password-due';

/** A route for whoever has to change the password first, too. */
export const WithPasswordDue = (): MethodDecorator => SetMetadata(WITH_PASSWORD_DUE, true);

/** The browser that asks, as accounts and sessions look at it. */
export const clientOf = ({ ip, headers }: FastifyRequest): Client => ({ address: ip, cookie: headers.cookie, agent: headers['user-agent'] });
