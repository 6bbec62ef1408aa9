import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessRecords, Confirmations, Sessions, type Caller, type SignInAnswer } from '@uian/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIRMATION, SECOND_FACTOR, SIGN_IN } from '../input/credentials.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { signInProblem } from '../problem/sign-in-problem.js';
import { clientOf, CurrentCaller, Public, WithPasswordDue } from '../session/caller.js';
import { MeViews, type Me } from '../session/me.js';

@ApiTags('로그인')
@NoPersonalData()
@Controller('api')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions, @Inject(Confirmations) private readonly confirmations: Confirmations,
    @Inject(MeViews) private readonly views: MeViews, @Inject(AccessRecords) private readonly records: AccessRecords,
  ) {}

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: '로그인', description: '2단계 인증을 쓰는 계정이면 secondFactor가 참이고, 인증번호를 이어서 보냅니다.' })
  async signIn(
    @Body({ schema: SIGN_IN }) { login, password }: z.infer<typeof SIGN_IN>, @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me | { secondFactor: true }> {
    const answer = await this.sessions.signIn(login, password, clientOf(request));
    if (answer.kind === 'refused' || answer.kind === 'locked') {
      await this.records.addSignIn(login, { what: answer.kind === 'locked' ? '잠긴 계정으로 로그인 시도' : '로그인 실패', address: request.ip, path: '/api/sign-in', done: false });
    }
    return this.answer(answer, request, reply);
  }

  @Public()
  @Post('sign-in/second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: '로그인의 두 번째 단계: 인증번호 또는 복구 코드' })
  async secondFactor(
    @Body({ schema: SECOND_FACTOR }) code: z.infer<typeof SECOND_FACTOR>, @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me | { secondFactor: true }> {
    return this.answer(await this.sessions.secondFactor(code, clientOf(request)), request, reply);
  }

  private async answer(answer: SignInAnswer, { ip }: FastifyRequest, reply: FastifyReply): Promise<Me | { secondFactor: true }> {
    if (answer.kind !== 'signed-in' && answer.kind !== 'second-factor') throw signInProblem(answer);
    reply.header('set-cookie', [...answer.cookies]);
    if (answer.kind === 'second-factor') return { secondFactor: true };
    await this.records.add(answer.caller, { kind: 'sign-in', what: '로그인', subjects: [], address: ip, path: '/api/sign-in', done: true });
    return this.views.of(answer.caller);
  }

  @Public()
  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: '로그아웃' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.headers.cookie === undefined) return;
    reply.header('set-cookie', [...await this.sessions.signOut(clientOf(request))]);
  }

  @Post('session/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '본인 확인', description: '의결과 공포를 기록하기 전에 비밀번호나 인증번호로 다시 확인합니다. 확인은 정한 시간 동안 유효합니다.' })
  async confirm(
    @CurrentCaller() caller: Caller, @Body({ schema: CONFIRMATION }) by: z.infer<typeof CONFIRMATION>, @Req() request: FastifyRequest,
  ): Promise<{ until: string }> {
    const answer = await this.confirmations.confirm(caller, by, clientOf(request));
    if (answer.kind === 'locked') throw signInProblem(answer);
    if (answer.kind === 'wrong') {
      const [field, message] = by.code === undefined ? ['password', '비밀번호가 맞지 않습니다.'] : ['code', '인증번호가 맞지 않습니다.'];
      throw new Problem('invalid-input', { errors: [{ field: field!, message: message! }], detail: message });
    }
    return { until: answer.until };
  }

  @Get('me')
  @WithPasswordDue()
  @ApiOperation({ summary: '내 정보' })
  me(@CurrentCaller() caller: Caller): Promise<Me> {
    return this.views.of(caller);
  }
}
