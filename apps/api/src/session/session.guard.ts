import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Sessions } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { API_SETTINGS } from '../tokens.js';
import type { ApiSettings } from '../settings.js';
import { PUBLIC, WITH_PASSWORD_DUE } from './caller.js';
import { FOR_OFFICES } from './offices.js';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Header by which the web says that nobody has touched it for a while; it reads again by itself what others have changed. */
const UNATTENDED = 'x-uian-unattended';

/** Live news come to a screen whether or not anybody looks at it. */
const isAttended = ({ headers, url }: FastifyRequest): boolean => headers[UNATTENDED] === undefined && !url.startsWith('/api/changes');

/** Lets in whoever has a session, and turns away what another site makes a browser send (CSRF). */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly origin: string;

  constructor(
    @Inject(Sessions) private readonly sessions: Sessions, @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.origin = new URL(settings.publicUrl).origin;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    http.getResponse<FastifyReply>().header('cache-control', 'no-store');
    if (!CHANGES_NOTHING.has(request.method)) this.refuseForeign(request);
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    request.caller = await this.sessions.callerOf(request.headers.cookie, isAttended(request));
    if (!request.caller) throw new Problem('signed-out');
    if (request.caller.passwordDue && !this.reflector.getAllAndOverride<boolean | undefined>(WITH_PASSWORD_DUE, [context.getHandler()])) {
      throw new Problem('password-change-needed', { detail: '관리자가 정한 비밀번호입니다. 새 비밀번호로 바꾼 뒤에 쓸 수 있습니다.' });
    }
    const offices = this.reflector.getAllAndOverride<readonly ActorRole[] | undefined>(FOR_OFFICES, [context.getHandler(), context.getClass()]);
    if (offices && !request.caller.offices.some(({ role }) => offices.includes(role))) {
      throw new Problem('not-permitted', { detail: `${offices.map((role) => ACTORS[role].term).join(', ')}만 볼 수 있습니다.` });
    }
    return true;
  }

  /** Browsers say where a request comes from; programs that are no browser say nothing and carry no foreign cookie. */
  private refuseForeign({ headers }: FastifyRequest): void {
    const { origin } = headers;
    const foreign = origin === undefined
      ? headers['sec-fetch-site'] === 'cross-site'
      : origin !== this.origin && !(URL.canParse(origin) && new URL(origin).host === headers.host);
    if (foreign) throw new Problem('foreign-origin');
  }
}
