import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { NoticeReads, type NoticeView, type Page } from '@uian/record';
import type { z } from 'zod';
import { ID, NOTICES_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('알림')
@NoPersonalData()
@Controller('api/notices')
export class NoticesController {
  constructor(@Inject(NoticeReads) private readonly notices: NoticeReads) {}

  @Get()
  @ApiOperation({ summary: '내 알림', description: '새것부터.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: NOTICES_QUERY }) query: z.infer<typeof NOTICES_QUERY>): Promise<Page<NoticeView>> {
    return this.notices.list(caller.council, caller, query);
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: '알림을 읽음으로 표시' })
  async read(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string): Promise<void> {
    const marked = await this.notices.markRead(caller.council, caller, id);
    if (!marked) throw new Problem('not-found', { detail: '받은 알림이 아닙니다.' });
  }
}
