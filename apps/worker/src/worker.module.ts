import { Module, type DynamicModule } from '@nestjs/common';
import { billContract } from '@uian/contracts';
import { TemporalClientModule } from '@uian/temporal';
import { EngineService, TASK_QUEUE } from './engine.service.js';

/** The worker process over a record, whose module provides and exports the four ports. */
@Module({})
export class WorkerModule {
  static over(record: DynamicModule, taskQueue: string = billContract.taskQueue): DynamicModule {
    return {
      module: WorkerModule,
      imports: [record, TemporalClientModule.register()],
      providers: [EngineService, { provide: TASK_QUEUE, useValue: taskQueue }],
    };
  }
}
