import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { PaperDesk, type PaperPreview, type PaperView } from './paper-desk.js';
import { FILE_BODY, PAPER, PREVIEW_BODY } from './paper-input.js';
import { sendFile } from './send-file.js';

@ApiTags('문서')
@NoPersonalData()
@Controller('api/meetings/:id/papers')
export class MeetingPapersController {
  constructor(@Inject(PaperDesk) private readonly desk: PaperDesk) {}

  @Get()
  @ApiOperation({ summary: '회의로 만들 수 있는 문서' })
  list(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string): Promise<readonly PaperView[]> {
    return this.desk.ofMeeting(council, id);
  }

  @Post(':paper/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '문서 미리보기' })
  preview(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Body({ schema: PREVIEW_BODY }) { entered }: z.infer<typeof PREVIEW_BODY>,
  ): Promise<PaperPreview> {
    return this.desk.meetingPreview(council, id, paper, entered);
  }

  @Post(':paper/file')
  @HttpCode(200)
  @ApiOperation({ summary: '문서 파일' })
  async file(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Body({ schema: FILE_BODY }) { entered, format }: z.infer<typeof FILE_BODY>, @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.desk.meetingFile(council, id, paper, entered, format), format);
  }
}
