import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type Caller } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import { CouncilReads, type CouncilView, type Termed } from '@uian/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SIGN_IN } from '../input/queries.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller, Public } from '../session/caller.js';

/** Whoever is signed in: the person, the council, the offices (직위). */
export interface Me {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly council: CouncilView;
  readonly offices: readonly { readonly role: Termed<ActorRole>; readonly committee: Termed | null }[];
}

@ApiTags('로그인')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions, @Inject(CouncilReads) private readonly councils: CouncilReads,
  ) {}

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: '로그인' })
  async signIn(
    @Body({ schema: SIGN_IN }) { login, password }: z.infer<typeof SIGN_IN>, @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const answer = await this.sessions.signIn(login, password, request.ip);
    if (answer.kind === 'throttled') {
      throw new Problem('too-many-attempts', { detail: `${answer.retryAfter}초 뒤에 다시 시도해 주십시오.` }, answer.retryAfter);
    }
    if (answer.kind === 'refused') throw new Problem('wrong-credentials');
    reply.header('set-cookie', [...answer.cookies]);
    return this.me(answer.caller);
  }

  @Public()
  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: '로그아웃' })
  async signOut(@Req() { headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (headers.cookie === undefined) return;
    reply.header('set-cookie', [...await this.sessions.signOut(headers.cookie)]);
  }

  @Get('me')
  @ApiOperation({ summary: '내 정보' })
  async me(@CurrentCaller() { id, login, name, council, offices }: Caller): Promise<Me> {
    const view = await this.councils.of(council);
    return {
      id, login, name, council: view,
      offices: offices.map(({ role, committee }) => ({
        role: { id: role, term: ACTORS[role].term },
        committee: committee === undefined ? null
          : { id: committee, term: view.committees.find((found) => found.id === committee)?.name ?? committee },
      })),
    };
  }
}
