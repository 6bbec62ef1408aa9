import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import {
  MeetingCalendarReads, MeetingReads, type MeetingCalendarView, type MeetingSummary, type MeetingView, type Page,
} from '@uian/record';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ActDesk, type ActReply } from '../acts/act-desk.js';
import { MEETING_ACT, NEW_MEETING, type ActBody } from '../input/act-body.js';
import { ID, MEETING_CALENDAR_QUERY, MEETINGS_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('위원회 회의')
@NoPersonalData()
@Controller('api/meetings')
export class MeetingsController {
  constructor(
    @Inject(ActDesk) private readonly desk: ActDesk, @Inject(MeetingReads) private readonly meetings: MeetingReads,
    @Inject(MeetingCalendarReads) private readonly calendar: MeetingCalendarReads,
  ) {}

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

  @Get('calendar')
  @ApiOperation({ summary: '회의 달력과 상정 가능 창', description: '날마다 회기·본회의·휴일·위원회 회의, 상정을 기다리는 의안마다 상정할 수 있는 날.' })
  month(
    @CurrentCaller() { id, offices, council }: Caller,
    @Query({ schema: MEETING_CALENDAR_QUERY }) query: z.infer<typeof MEETING_CALENDAR_QUERY>,
  ): Promise<MeetingCalendarView> {
    return this.calendar.of(council, { id, offices }, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '회의와 의사일정, 안건별 상정 요건' })
  async one(@CurrentCaller() { id: person, offices, council }: Caller, @Param('id', { schema: ID }) id: string): Promise<MeetingView> {
    return found(await this.meetings.one(council, id, { id: person, offices }), '이 의회의 기록에 없는 회의입니다.');
  }

  @Post(':id/acts')
  @HttpCode(200)
  @ApiOperation({ summary: '회의와 의사일정에 대한 행위 기록' })
  act(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: MEETING_ACT }) body: ActBody): Promise<ActReply> {
    return this.desk.record(caller, body, id);
  }
}
