import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { OfficeTargetReads, TaskReads, TodayReads, type OfficeTargetsView, type TaskInbox, type TodayView } from '@uian/record';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

@ApiTags('할 일')
@NoPersonalData()
@Controller('api')
export class TasksController {
  constructor(
    @Inject(TaskReads) private readonly tasks: TaskReads, @Inject(TodayReads) private readonly todays: TodayReads,
    @Inject(OfficeTargetReads) private readonly targets: OfficeTargetReads,
  ) {}

  @Get('tasks')
  @ApiOperation({ summary: '내 할 일함', description: '내가 할 일, 우리 위원회의 일, 다른 분을 기다리는 일. 행위를 기록하면 사라집니다.' })
  inbox(@CurrentCaller() caller: Caller): Promise<TaskInbox> {
    return this.tasks.inbox(caller.council, caller);
  }

  @Get('today')
  @ApiOperation({ summary: '오늘', description: '할 일과 기한, 기다리는 일, 앞 근무일부터 바뀐 것.' })
  today(@CurrentCaller() caller: Caller): Promise<TodayView> {
    return this.todays.of(caller.council, caller);
  }

  @Get('office-targets')
  @ApiOperation({ summary: '내부 목표', description: '법적 기한이 아닌 목표, 알림 단계와 시각, 상급자 알림. 행위 calendar.set-office-targets로 바꿉니다.' })
  officeTargets(@CurrentCaller() { council }: Caller): Promise<OfficeTargetsView> {
    return this.targets.of(council);
  }
}
