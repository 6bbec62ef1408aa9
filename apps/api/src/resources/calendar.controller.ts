import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { CalendarDayReads, CalendarReads, type CalendarDays, type CalendarView } from '@uian/record';
import type { z } from 'zod';
import { ActDesk, type ActReply } from '../acts/act-desk.js';
import { CALENDAR_ACT, type ActBody } from '../input/act-body.js';
import { CALENDAR_DAYS_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('회기와 휴일')
@NoPersonalData()
@Controller('api/calendar')
export class CalendarController {
  constructor(
    @Inject(ActDesk) private readonly desk: ActDesk, @Inject(CalendarReads) private readonly calendar: CalendarReads,
    @Inject(CalendarDayReads) private readonly days: CalendarDayReads,
  ) {}

  @Get()
  @ApiOperation({ summary: '의원 임기, 회기와 휴회, 휴일 정정, 의회 운영의 기한, 달력이 공표된 범위' })
  of(@CurrentCaller() { council }: Caller): Promise<CalendarView> {
    return this.calendar.of(council);
  }

  @Get('days')
  @ApiOperation({ summary: '달력의 날: 휴일, 회기와 휴회, 본회의, 위원회 회의, 할 수 있는 행위' })
  daysOf(
    @CurrentCaller() caller: Caller, @Query({ schema: CALENDAR_DAYS_QUERY }) { from, until }: z.infer<typeof CALENDAR_DAYS_QUERY>,
  ): Promise<CalendarDays> {
    return this.days.of(caller.council, caller, from, until);
  }

  @Post('acts')
  @HttpCode(200)
  @ApiOperation({ summary: '의회 운영의 행위: 임기, 연간 일정, 집회, 회기, 휴회, 폐회, 회의록, 통보, 서류·질문, 휴일 정정' })
  act(@CurrentCaller() caller: Caller, @Body({ schema: CALENDAR_ACT }) body: ActBody): Promise<ActReply> {
    return this.desk.record(caller, body);
  }
}
