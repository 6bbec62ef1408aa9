import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { BillReads, type RoadView } from '@uian/record';
import type { z } from 'zod';
import { ID, MOMENT_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { foundThen } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

const NO_BILL = '이 의회의 기록에 없는 의안입니다.';

/** What a page about one bill shows beside its record. */
@ApiTags('의안')
@NoPersonalData()
@Controller('api/bills/:id')
export class BillPageController {
  constructor(@Inject(BillReads) private readonly bills: BillReads) {}

  @Get('road')
  @ApiOperation({ summary: '의안의 길', description: '지난 단계와 지금, 다음, 남은 단계. 이 종류의 의안에 없는 단계는 까닭과 함께, 그림을 대신하는 문장과 함께.' })
  async road(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Query({ schema: MOMENT_QUERY }) moment: z.infer<typeof MOMENT_QUERY>,
  ): Promise<RoadView> {
    return foundThen(await this.bills.road(council, id, moment), NO_BILL);
  }
}
