import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { PeriodId } from '@uian/procedure';
import { DeadlineBoard, type BoardEntry, type Page } from '@uian/record';
import type { z } from 'zod';
import { DEADLINES_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('기한')
@NoPersonalData()
@Controller('api')
export class DeadlinesController {
  constructor(@Inject(DeadlineBoard) private readonly board: DeadlineBoard) {}

  @Get('deadlines')
  @ApiOperation({ summary: '기한 현황', description: '진행 중인 기한을 기한일 순으로.' })
  list(@CurrentCaller() { council }: Caller, @Query({ schema: DEADLINES_QUERY }) query: z.infer<typeof DEADLINES_QUERY>): Promise<Page<BoardEntry>> {
    return this.board.list(council, { ...query, period: query.period as PeriodId | undefined });
  }
}
