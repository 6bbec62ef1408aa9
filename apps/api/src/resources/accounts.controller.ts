import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountAdmin, type AccountView, type Caller } from '@uian/access';
import type { Page } from '@uian/record';
import type { z } from 'zod';
import { ACCOUNT_NAME, ACCOUNTS_QUERY, DISABLED, LAST_DAY, NEW_ACCOUNT, OFFICE, OPEN_ID_SUBJECT, ROW_ID, TEXT_ID } from '../input/admin-inputs.js';
import { PersonalData } from '../personal-data/personal-data.js';
import { known, orRefused } from '../problem/refused-account.js';
import { CurrentCaller } from '../session/caller.js';
import { ForOffices } from '../session/offices.js';

/** Whose account it is; told by login, which is what is left when the account is gone. */
const loginOf = ({ login }: { login: string }): readonly string[] => [login];

@ApiTags('관리')
@ForOffices('administrator')
@Controller('api/admin/accounts')
export class AccountsController {
  constructor(@Inject(AccountAdmin) private readonly accounts: AccountAdmin) {}

  @Get()
  @PersonalData('계정 목록 조회', ({ items }: Page<AccountView>) => items.map(({ login }) => login))
  @ApiOperation({ summary: '계정 목록', description: '아이디 순. 아이디나 성명의 일부로 찾습니다.' })
  async list(@CurrentCaller() { council }: Caller, @Query({ schema: ACCOUNTS_QUERY }) { q, cursor, limit }: z.infer<typeof ACCOUNTS_QUERY>): Promise<Page<AccountView>> {
    const items = await this.accounts.list(council, { q, after: cursor, limit: limit + 1 });
    return { items: items.slice(0, limit), next: items.length > limit ? items[limit - 1]!.login : null };
  }

  @Post()
  @PersonalData('계정 만들기', (_: unknown, { body }) => loginOf(body as { login: string }), 'change')
  @ApiOperation({ summary: '계정 만들기', description: '답에 담긴 임시 비밀번호는 다시 볼 수 없고, 첫 로그인 때 바꿔야 합니다.' })
  create(@CurrentCaller() { council }: Caller, @Body({ schema: NEW_ACCOUNT }) input: z.infer<typeof NEW_ACCOUNT>): Promise<{ id: string; password: string }> {
    return orRefused(this.accounts.create(council, input));
  }

  @Post(':id/name')
  @HttpCode(200)
  @PersonalData('성명 변경', loginOf, 'change')
  @ApiOperation({ summary: '성명 변경' })
  async rename(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string, @Body({ schema: ACCOUNT_NAME }) { name }: z.infer<typeof ACCOUNT_NAME>): Promise<{ login: string }> {
    return { login: known(await this.accounts.rename(council, id, name)) };
  }

  @Post(':id/disabled')
  @HttpCode(200)
  @PersonalData('계정 사용 중지 또는 재개', loginOf, 'change')
  @ApiOperation({ summary: '사용 중지, 다시 사용', description: '중지하면 그 계정의 로그인이 모두 끝납니다.' })
  async disable(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string, @Body({ schema: DISABLED }) { disabled }: z.infer<typeof DISABLED>): Promise<{ login: string }> {
    return { login: known(await this.accounts.setDisabled(council, id, disabled)) };
  }

  @Post(':id/password')
  @HttpCode(200)
  @PersonalData('비밀번호 초기화', loginOf, 'change')
  @ApiOperation({ summary: '비밀번호 초기화', description: '임시 비밀번호를 답합니다. 로그인이 모두 끝나고, 잠금이 풀립니다.' })
  async password(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string): Promise<{ login: string; password: string }> {
    return known(await this.accounts.resetPassword(council, id));
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @PersonalData('계정 잠금 해제', loginOf, 'change')
  @ApiOperation({ summary: '잠금 해제' })
  async unlock(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string): Promise<{ login: string }> {
    return { login: known(await this.accounts.unlock(council, id)) };
  }

  @Post(':id/end-second-factor')
  @HttpCode(200)
  @PersonalData('2단계 인증 해제', loginOf, 'change')
  @ApiOperation({ summary: '2단계 인증 해제', description: '기기를 잃은 사람을 위한 것입니다.' })
  async endSecondFactor(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string): Promise<{ login: string }> {
    return { login: known(await this.accounts.endSecondFactor(council, id)) };
  }

  @Post(':id/open-id')
  @HttpCode(200)
  @PersonalData('기관 통합 로그인 연결', loginOf, 'change')
  @ApiOperation({ summary: '기관 통합 로그인 연결', description: '인증기관이 그 사람에게 준 식별자(sub). null이면 연결을 끊습니다.' })
  async link(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string, @Body({ schema: OPEN_ID_SUBJECT }) { subject }: z.infer<typeof OPEN_ID_SUBJECT>): Promise<{ login: string }> {
    return { login: known(await orRefused(this.accounts.linkOpenId(council, id, subject))) };
  }

  @Post(':id/offices')
  @HttpCode(200)
  @PersonalData('직위 부여', loginOf, 'change')
  @ApiOperation({ summary: '직위 부여' })
  async addOffice(@CurrentCaller() { council }: Caller, @Param('id', { schema: TEXT_ID }) id: string, @Body({ schema: OFFICE }) office: z.infer<typeof OFFICE>): Promise<{ login: string }> {
    return { login: known(await orRefused(this.accounts.addOffice(council, id, office))) };
  }

  @Post('offices/:office/end')
  @HttpCode(200)
  @PersonalData('직위 종료', loginOf, 'change')
  @ApiOperation({ summary: '직위 종료', description: '그날까지 맡은 것으로 남습니다.' })
  async endOffice(@CurrentCaller() { council }: Caller, @Param('office', { schema: ROW_ID }) office: string, @Body({ schema: LAST_DAY }) { to }: z.infer<typeof LAST_DAY>): Promise<{ login: string }> {
    return { login: known(await this.accounts.endOffice(council, office, to)) };
  }
}
