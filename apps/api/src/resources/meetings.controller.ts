import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { MeetingReads, type MeetingSummary, type MeetingView, type Page } from '@uian/record';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ActDesk, type ActReply } from '../acts/act-desk.js';
import { MEETING_ACT, NEW_MEETING, type ActBody } from '../input/act-body.js';
import { ID, MEETINGS_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('위원회 회의')
@NoPersonalData()
@Controller('api/meetings')
export class MeetingsController {
  constructor(@Inject(ActDesk) private readonly desk: ActDesk, @Inject(MeetingReads) private readonly meetings: MeetingReads) {}

  @Get()
  @ApiOperation({ summary: '위원회 회의 목록', description: '회의일이 먼 것부터.' })
  list(@CurrentCaller() { council }: Caller, @Query({ schema: MEETINGS_QUERY }) query: z.infer<typeof MEETINGS_QUERY>): Promise<Page<MeetingSummary>> {
    return this.meetings.list(council, query);
  }

  @Post()
  @ApiOperation({ summary: '의사일정안 작성' })
  async begin(
    @CurrentCaller() caller: Caller, @Body({ schema: NEW_MEETING }) body: ActBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActReply> {
    const recorded = await this.desk.record(caller, body);
    reply.header('location', `/api/meetings/${recorded.stream}`);
    return recorded;
  }

  @Get(':id')
  @ApiOperation({ summary: '회의와 의사일정, 안건별 상정 요건' })
  async one(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string): Promise<MeetingView> {
    return found(await this.meetings.one(council, id), '이 의회의 기록에 없는 회의입니다.');
  }

  @Post(':id/acts')
  @HttpCode(200)
  @ApiOperation({ summary: '회의와 의사일정에 대한 행위 기록' })
  act(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: MEETING_ACT }) body: ActBody): Promise<ActReply> {
    return this.desk.record(caller, body, id);
  }
}
