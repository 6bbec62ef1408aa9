import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { CalendarReads, type CalendarView } from '@uian/record';
import { ActDesk, type ActReply } from '../acts/act-desk.js';
import { CALENDAR_ACT, type ActBody } from '../input/act-body.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('회기와 휴일')
@Controller('api/calendar')
export class CalendarController {
  constructor(@Inject(ActDesk) private readonly desk: ActDesk, @Inject(CalendarReads) private readonly calendar: CalendarReads) {}

  @Get()
  @ApiOperation({ summary: '회기, 휴일 정정, 달력이 공표된 범위' })
  of(@CurrentCaller() { council }: Caller): Promise<CalendarView> {
    return this.calendar.of(council);
  }

  @Post('acts')
  @HttpCode(200)
  @ApiOperation({ summary: '회기 등록, 휴일 정정' })
  act(@CurrentCaller() caller: Caller, @Body({ schema: CALENDAR_ACT }) body: ActBody): Promise<ActReply> {
    return this.desk.record(caller, body);
  }
}
