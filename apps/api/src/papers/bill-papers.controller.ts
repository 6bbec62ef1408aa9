import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { PaperDrafts, type PaperDraft } from '@uian/record';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ID, MOMENT_QUERY } from '../input/queries.js';
import { Problem } from '../problem/problem.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { PaperDesk, type PaperPreview, type PaperView } from './paper-desk.js';
import { DRAFT_BODY, FILE_BODY, PAPER, PREVIEW_BODY } from './paper-input.js';
import { sendFile } from './send-file.js';

type Moment = z.infer<typeof MOMENT_QUERY>;

@ApiTags('문서')
@NoPersonalData()
@Controller('api/bills/:id/papers')
export class BillPapersController {
  constructor(@Inject(PaperDesk) private readonly desk: PaperDesk, @Inject(PaperDrafts) private readonly drafts: PaperDrafts) {}

  @Get()
  @ApiOperation({ summary: '의안으로 만들 수 있는 문서', description: '근거 조문, 사람이 적을 항목, 아직 만들 수 없으면 그 까닭' })
  list(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Query({ schema: MOMENT_QUERY }) moment: Moment): Promise<readonly PaperView[]> {
    return this.desk.ofBill(council, id, moment);
  }

  @Post(':paper/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '문서 미리보기' })
  preview(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Query({ schema: MOMENT_QUERY }) moment: Moment, @Body({ schema: PREVIEW_BODY }) { entered }: z.infer<typeof PREVIEW_BODY>,
  ): Promise<PaperPreview> {
    return this.desk.billPreview(council, id, paper, entered, moment);
  }

  @Post(':paper/file')
  @HttpCode(200)
  @ApiOperation({ summary: '문서 파일', description: '같은 기록으로 만든 파일은 언제나 같습니다. knownOn으로 그날의 문서를 다시 만듭니다.' })
  async file(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Query({ schema: MOMENT_QUERY }) moment: Moment, @Body({ schema: FILE_BODY }) { entered, format }: z.infer<typeof FILE_BODY>, @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.desk.billFile(council, id, paper, entered, format, moment), format);
  }

  @Get(':paper/draft')
  @ApiOperation({ summary: '문서 초안' })
  async draft(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string): Promise<PaperDraft> {
    return await this.drafts.newest(council, id, paper) ?? { version: 0, entered: {}, by: '', savedAt: '' };
  }

  @Put(':paper/draft')
  @ApiOperation({ summary: '문서 초안 저장', description: '앞선 판은 그대로 남습니다.' })
  async keep(
    @CurrentCaller() { council, id: account }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Body({ schema: DRAFT_BODY }) { entered, after }: z.infer<typeof DRAFT_BODY>,
  ): Promise<{ version: number }> {
    const version = await this.drafts.keep(council, id, paper, account, entered, after);
    if (version === undefined) throw new Problem('draft-outdated', { detail: '다른 분이 먼저 초안을 저장했습니다. 새로 불러와 비교한 뒤 다시 저장해 주세요.' });
    return { version };
  }
}
