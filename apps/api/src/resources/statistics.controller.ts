import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { StatisticsReads, type Statistics } from '@uian/record';
import type { z } from 'zod';
import { STATISTICS_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('통계')
@NoPersonalData()
@Controller('api/statistics')
export class StatisticsController {
  constructor(@Inject(StatisticsReads) private readonly statistics: StatisticsReads) {}

  @Get()
  @ApiOperation({
    summary: '단계와 위원회의 흐름, 오래 머문 의안, 기한을 넘길 것으로 보이는 의안',
    description: '머문 기간은 근무일로 세고 중앙값과 견줍니다. 사람의 순위는 매기지 않습니다.',
  })
  of(@CurrentCaller() { council }: Caller, @Query({ schema: STATISTICS_QUERY }) query: z.infer<typeof STATISTICS_QUERY>): Promise<Statistics> {
    return this.statistics.of(council, query);
  }
}
