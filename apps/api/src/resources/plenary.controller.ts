import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { PlenaryReads, type PlenaryStage } from '@uian/record';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('본회의·이송·공포')
@NoPersonalData()
@Controller('api/plenary')
export class PlenaryController {
  constructor(@Inject(PlenaryReads) private readonly plenary: PlenaryReads) {}

  @Get()
  @ApiOperation({ summary: '심사보고 뒤의 단계별 의안 수와 할 수 있는 행위', description: '단계의 의안은 회부 기한판(/api/board?stage=)에서 읽습니다.' })
  async stages(@CurrentCaller() caller: Caller): Promise<{ items: readonly PlenaryStage[] }> {
    return { items: await this.plenary.stages(caller.council, caller) };
  }
}
