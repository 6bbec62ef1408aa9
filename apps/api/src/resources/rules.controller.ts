import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { RuleReads, type RuleTable } from '@uian/record';
import type { z } from 'zod';
import { DAY_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('적용 규정')
@NoPersonalData()
@Controller('api/rules')
export class RulesController {
  constructor(@Inject(RuleReads) private readonly rules: RuleReads) {}

  @Get()
  @ApiOperation({ summary: '규칙, 기한, 행위의 표', description: '그날 시행 중인 것을 조문과 확실성과 함께.' })
  table(@CurrentCaller() { council }: Caller, @Query({ schema: DAY_QUERY }) { day }: z.infer<typeof DAY_QUERY>): Promise<RuleTable> {
    return this.rules.table(council, day);
  }
}
