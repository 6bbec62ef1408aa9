import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessRecords, OpenId, Sessions, type OpenIdAnswer } from '@uian/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { clientOf, Public } from '../session/caller.js';
import { API_SETTINGS } from '../tokens.js';
import type { ApiSettings } from '../settings.js';

const SIGN_IN_PAGE = '/sign-in';

/** A path of our own: nobody is led elsewhere by an address that was sent to them. */
const THEN = z.string().max(1_000).regex(/^\/(?![/\\])/, '이 서비스 안의 주소가 아닙니다.').default('/');
const OPEN_ID_QUERY = z.strictObject({ then: THEN, again: z.enum(['true']).optional() });
const CALLBACK_QUERY = z.looseObject({});

/** How one may sign in here. */
interface Ways {
  readonly password: true;
  /** The office's own provider, by the name of its button; null where there is none. */
  readonly openId: { readonly name: string } | null;
}

@ApiTags('로그인')
@Public()
@NoPersonalData()
@Controller('api')
export class OpenIdController {
  constructor(
    @Inject(OpenId) private readonly openId: OpenId, @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccessRecords) private readonly records: AccessRecords, @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get('sign-in/ways')
  @ApiOperation({ summary: '로그인하는 방법' })
  ways(): Ways {
    return { password: true, openId: this.settings.openId ? { name: this.settings.openId.name } : null };
  }

  @Get('sign-in/open-id')
  @ApiOperation({ summary: '기관 통합 로그인으로 이동', description: 'again이면 인증기관이 비밀번호를 다시 묻습니다.' })
  async begin(
    @Query({ schema: OPEN_ID_QUERY }) { then, again }: z.infer<typeof OPEN_ID_QUERY>, @Req() request: FastifyRequest, @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.lead(await this.openId.begin({ then, page: SIGN_IN_PAGE, again: again !== undefined }, clientOf(request)), reply);
  }

  @Get('auth/callback/oidc')
  @ApiExcludeEndpoint()
  async finish(@Query({ schema: CALLBACK_QUERY }) _: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const at = request.url.indexOf('?');
    const answer = await this.openId.finish(at < 0 ? '' : request.url.slice(at), SIGN_IN_PAGE, clientOf(request));
    if (answer.kind === 'redirect' && answer.cookies.length > 0) {
      const caller = await this.sessions.callerOf(answer.cookies.map((cookie) => cookie.split(';', 1)[0]).join('; '));
      if (caller) await this.records.add(caller, { kind: 'sign-in', what: '기관 통합 로그인', subjects: [], address: request.ip, path: '/api/auth/callback/oidc', done: true });
    }
    await this.lead(answer, reply);
  }

  private async lead(answer: OpenIdAnswer, reply: FastifyReply): Promise<void> {
    if (answer.kind === 'unavailable') return void await reply.redirect(`${SIGN_IN_PAGE}?openid=unavailable`, 302);
    if (answer.cookies.length > 0) reply.header('set-cookie', [...answer.cookies]);
    return void await reply.redirect(answer.to, 302);
  }
}
