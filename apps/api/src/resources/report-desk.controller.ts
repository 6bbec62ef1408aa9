import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { ReportDesk, type ReportDeskView } from '@uian/record';
import type { z } from 'zod';
import { REPORT_DESK_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('검토보고')
@NoPersonalData()
@Controller('api/report-desk')
export class ReportDeskController {
  constructor(@Inject(ReportDesk) private readonly desk: ReportDesk) {}

  @Get()
  @ApiOperation({ summary: '검토보고', description: '마지막 근무일이 가까운 것부터: 알림 단계, 기다리는 자료, 배부와 게재.' })
  of(@CurrentCaller() { id, name, offices, council }: Caller, @Query({ schema: REPORT_DESK_QUERY }) query: z.infer<typeof REPORT_DESK_QUERY>): Promise<ReportDeskView> {
    return this.desk.of(council, { id, name, offices }, query);
  }
}
