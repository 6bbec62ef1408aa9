import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { NOTICE_SETTINGS, type NoticeSettings } from '@uian/domain';
import { newSecret } from '@uian/notifications';
import { PersonSettings, type PersonSettingsView } from '@uian/record';
import type { z } from 'zod';
import { ID } from '../input/queries.js';
import { CONFIRM_CODE, FEED, MAIL_ADDRESS, VOUCHED_ADDRESS, WEBHOOK } from '../input/settings-input.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller } from '../session/caller.js';
import type { ApiSettings } from '../settings.js';
import { API_SETTINGS } from '../tokens.js';

/** What somebody sets for themselves is read by nobody else. */
@ApiTags('알림 설정')
@NoPersonalData()
@Controller('api/settings')
export class SettingsController {
  constructor(@Inject(PersonSettings) private readonly persons: PersonSettings, @Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  @Get()
  @ApiOperation({ summary: '내 알림 설정' })
  of(@CurrentCaller() { council, id }: Caller): Promise<PersonSettingsView> {
    return this.persons.of(council, id);
  }

  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: '알림 설정 저장', description: '메일과 웹훅으로 받을 종류, 하루 요약, 받는 시간.' })
  save(@CurrentCaller() { council, id }: Caller, @Body({ schema: NOTICE_SETTINGS }) body: NoticeSettings): Promise<void> {
    return this.persons.save(council, id, body);
  }

  @Post('mail')
  @HttpCode(202)
  @ApiOperation({ summary: '메일 주소 확인 번호 보내기' })
  async ask(@CurrentCaller() { council, id }: Caller, @Body({ schema: MAIL_ADDRESS }) { address }: z.infer<typeof MAIL_ADDRESS>): Promise<void> {
    if (await this.persons.addresses.ask(council, id, address)) return;
    throw new Problem('too-many-attempts', { detail: '확인 번호를 너무 자주 보냈습니다. 한 시간 뒤에 다시 해 주세요.' }, 3_600);
  }

  @Post('mail/confirm')
  @HttpCode(204)
  @ApiOperation({ summary: '메일 주소 확인' })
  async confirm(@CurrentCaller() { id }: Caller, @Body({ schema: CONFIRM_CODE }) { code }: z.infer<typeof CONFIRM_CODE>): Promise<void> {
    if (await this.persons.addresses.confirm(id, code)) return;
    const message = '확인 번호가 맞지 않거나 기한이 지났습니다. 다시 받아 주세요.';
    throw new Problem('invalid-input', { detail: message, errors: [{ field: 'code', message }] });
  }

  @Post('mail/vouch')
  @HttpCode(204)
  @ApiOperation({ summary: '다른 사람의 메일 주소 확인', description: '관리자가 확인합니다.' })
  @PersonalData('메일 주소 확인', (_: unknown, { body }) => [(body as { account: string }).account], 'change')
  async vouch(@CurrentCaller() caller: Caller, @Body({ schema: VOUCHED_ADDRESS }) { account, address }: z.infer<typeof VOUCHED_ADDRESS>): Promise<void> {
    if (!caller.offices.some(({ role }) => role === 'administrator')) throw new Problem('not-permitted', { detail: '관리자만 할 수 있습니다.' });
    if (!await this.persons.addresses.vouch(caller.council, account, address, caller.id)) throw new Problem('not-found', { detail: '그런 계정이 없습니다.' });
  }

  @Put('webhook')
  @ApiOperation({ summary: '웹훅 주소 정하기', description: '서명 열쇠는 이때 한 번만 보여 줍니다. 주소를 비우면 없앱니다.' })
  async webhook(@CurrentCaller() { council, id }: Caller, @Body({ schema: WEBHOOK }) { url }: z.infer<typeof WEBHOOK>): Promise<{ secret: string | null }> {
    const secret = url === null ? null : newSecret();
    await this.persons.setWebhook(council, id, url === null || secret === null ? null : { url, secret });
    return { secret };
  }

  @Post('feeds')
  @ApiOperation({ summary: '일정 구독 주소 만들기', description: '주소는 이때 한 번만 보여 줍니다.' })
  async feed(@CurrentCaller() { council, id }: Caller, @Body({ schema: FEED }) { committee }: z.infer<typeof FEED>): Promise<{ url: string }> {
    const token = await this.persons.createFeed(council, id, committee);
    if (token === undefined) throw new Problem('invalid-input', { detail: '그런 위원회가 없거나 구독 주소가 너무 많습니다.' });
    return { url: new URL(`/api/feeds/${token}.ics`, this.settings.publicUrl).href };
  }

  @Post('feeds/:id/revoke')
  @HttpCode(204)
  @ApiOperation({ summary: '일정 구독 끝내기' })
  async revoke(@CurrentCaller() { id: account }: Caller, @Param('id', { schema: ID }) id: string): Promise<void> {
    if (!await this.persons.revokeFeed(account, id)) throw new Problem('not-found', { detail: '내 구독 주소가 아닙니다.' });
  }
}
