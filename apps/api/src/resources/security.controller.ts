import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnAccounts, SecondFactors, Sessions, type Caller, type OwnAccount, type SecondFactorAnswer, type SecondFactorSetUp } from '@uian/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { TEXT_ID } from '../input/admin-inputs.js';
import { CODE, NEW_PASSWORD, PASSWORD } from '../input/credentials.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { signInProblem } from '../problem/sign-in-problem.js';
import { clientOf, CurrentCaller, WithPasswordDue } from '../session/caller.js';

function doneOr<T>(answer: SecondFactorAnswer<T>, field: 'password' | 'code', reply: FastifyReply): T {
  if (answer.kind === 'throttled') throw signInProblem(answer);
  if (answer.kind === 'wrong') {
    const message = field === 'password' ? '비밀번호가 맞지 않거나 이미 설정되어 있습니다.' : '인증번호가 맞지 않습니다. 기기의 시각을 확인하고 새 번호를 입력하세요.';
    throw new Problem('invalid-input', { errors: [{ field, message }], detail: message });
  }
  if (answer.cookies.length > 0) reply.header('set-cookie', [...answer.cookies]);
  return answer.value;
}

@ApiTags('보안 설정')
@NoPersonalData()
@Controller('api/security')
export class SecurityController {
  constructor(
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts, @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Get()
  @ApiOperation({ summary: '내 계정의 보안: 비밀번호, 2단계 인증, 로그인한 곳' })
  async own(@CurrentCaller() caller: Caller): Promise<OwnAccount & { idleMinutes: number; confirmMinutes: number }> {
    const { idleMinutes, confirmMinutes } = this.sessions.policy;
    return { ...await this.accounts.of(caller), idleMinutes, confirmMinutes };
  }

  @Post('password')
  @HttpCode(204)
  @WithPasswordDue()
  @ApiOperation({ summary: '비밀번호 변경', description: '다른 곳의 로그인이 모두 끝납니다.' })
  async password(@CurrentCaller() caller: Caller, @Body({ schema: NEW_PASSWORD }) { current, next }: z.infer<typeof NEW_PASSWORD>): Promise<void> {
    const wait = await this.sessions.attempts.take(caller.login);
    if (wait !== undefined) throw signInProblem({ kind: 'locked', retryAfter: wait });
    const answer = await this.accounts.changePassword(caller, current, next);
    if (answer.kind === 'changed' || answer.field === 'next') await this.sessions.attempts.forget(caller.login);
    if (answer.kind === 'refused') throw new Problem('invalid-input', { errors: [answer], detail: answer.message });
  }

  @Post('second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: '2단계 인증 설정 시작', description: '비밀키와 복구 코드는 다시 볼 수 없습니다. 첫 인증번호를 보내야 켜집니다.' })
  async begin(
    @Body({ schema: PASSWORD }) { password }: z.infer<typeof PASSWORD>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecondFactorSetUp> {
    return doneOr(await this.factors.begin(password, clientOf(request)), 'password', reply);
  }

  @Post('second-factor/finish')
  @HttpCode(204)
  @ApiOperation({ summary: '2단계 인증 켜기: 첫 인증번호' })
  async finish(
    @Body({ schema: CODE }) { code }: z.infer<typeof CODE>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    doneOr(await this.factors.finish(code, clientOf(request)), 'code', reply);
  }

  @Post('second-factor/end')
  @HttpCode(204)
  @ApiOperation({ summary: '2단계 인증 끄기' })
  async end(
    @Body({ schema: PASSWORD }) { password }: z.infer<typeof PASSWORD>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    doneOr(await this.factors.end(password, clientOf(request)), 'password', reply);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '한 곳의 로그인 끝내기' })
  async endSession(@CurrentCaller() caller: Caller, @Param('id', { schema: TEXT_ID }) id: string): Promise<void> {
    if (!await this.accounts.end(caller, id)) throw new Problem('not-found', { detail: '이미 끝난 로그인입니다.' });
  }

  @Post('sign-out-elsewhere')
  @HttpCode(204)
  @ApiOperation({ summary: '다른 곳에서 모두 로그아웃' })
  async endOthers(@CurrentCaller() caller: Caller): Promise<void> {
    await this.accounts.endOthers(caller);
  }
}
