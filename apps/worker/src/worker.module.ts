import { Module, type DynamicModule } from '@nestjs/common';
import { billContract } from '@uian/contracts';
import { channelsFrom } from '@uian/notifications';
import { TemporalClientModule } from '@uian/temporal';
import { CHANNELS, EngineService, TASK_QUEUE } from './engine.service.js';

/** The worker process over a record, whose module provides and exports the ports. */
@Module({})
export class WorkerModule {
  static over(record: DynamicModule, taskQueue: string = billContract.taskQueue): DynamicModule {
    return {
      module: WorkerModule,
      imports: [record, TemporalClientModule.register()],
      providers: [
        EngineService, { provide: TASK_QUEUE, useValue: taskQueue }, { provide: CHANNELS, useFactory: () => channelsFrom(process.env) },
      ],
    };
  }
}
