import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Followers, Opinions, PublicPages, type OpinionFate } from '@uian/record';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { COUNCIL_ID, FOLLOW, NEW_OPINION, RECEIPT, TOKEN } from '../input/public-inputs.js';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { PublicDesk, type OpinionReceipt } from '../public/public-desk.js';
import { Public } from '../session/caller.js';

/** What citizens send. Codes and tokens travel in bodies: addresses stand in logs. */
@Public()
@NoPersonalData()
@ApiTags('시민 공개')
@Controller('api/public')
export class PublicOpinionsController {
  constructor(
    @Inject(PublicDesk) private readonly desk: PublicDesk, @Inject(Opinions) private readonly opinions: Opinions,
    @Inject(Followers) private readonly followers: Followers, @Inject(PublicPages) private readonly pages: PublicPages,
  ) {}

  @Get()
  @ApiOperation({ summary: '시민에게 공개하는 의회' })
  async councils(): Promise<{ items: readonly { readonly id: string; readonly name: string }[] }> {
    return { items: await this.pages.all() };
  }

  @Post(':council/bills/:id/opinions')
  @ApiOperation({ summary: '입법예고 의견 내기', description: '의사과가 확인한 뒤에 공개됩니다. 예고가 끝난 뒤의 의견은 늦은 의견으로 표시됩니다.' })
  opinion(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string,
    @Body({ schema: NEW_OPINION }) body: z.infer<typeof NEW_OPINION>, @Req() { ip }: FastifyRequest,
  ): Promise<OpinionReceipt> {
    return this.desk.leaveOpinion(council, id, body, ip);
  }

  @Post(':council/opinions/fate')
  @HttpCode(200)
  @ApiOperation({ summary: '내 의견은 어떻게 되었나' })
  async fate(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Body({ schema: RECEIPT }) { receipt }: z.infer<typeof RECEIPT>,
  ): Promise<OpinionFate> {
    await this.desk.page(council);
    return found(await this.opinions.fate(council, receipt), '그런 접수번호의 의견이 없습니다. 번호를 확인하세요.');
  }

  @Post(':council/bills/:id/followers')
  @HttpCode(202)
  @ApiOperation({ summary: '메일로 소식 받기 신청', description: '확인 메일의 링크를 누른 뒤에 소식이 갑니다.' })
  follow(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string,
    @Body({ schema: FOLLOW }) { email }: z.infer<typeof FOLLOW>, @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    return this.desk.follow(council, id, email, ip);
  }

  @Post('followers/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '소식 받기 확인' })
  async confirm(@Body({ schema: TOKEN }) { token }: z.infer<typeof TOKEN>): Promise<{ council: string; bill: string }> {
    return found(await this.followers.confirm(token), '이미 지났거나 끝낸 신청입니다. 의안 화면에서 다시 신청해 주세요.');
  }

  @Post('followers/end')
  @HttpCode(204)
  @ApiOperation({ summary: '소식 그만 받기' })
  end(@Body({ schema: TOKEN }) { token }: z.infer<typeof TOKEN>): Promise<void> {
    return this.followers.end(token);
  }
}
