import { Module, type DynamicModule } from '@nestjs/common';
import { RECONCILE_PORT, RELAY_PORT, STRIKE_PORT } from '@uian/contracts';
import { ClockStriker, ReconcileSource, RecordModule, RelaySource } from '@uian/record';

/** The record as the engine sees it: its three ports. */
@Module({})
export class RecordPortsModule {
  static over(url: string): DynamicModule {
    return {
      module: RecordPortsModule,
      imports: [RecordModule.forRoot({ url })],
      providers: [
        { provide: RELAY_PORT, useExisting: RelaySource },
        { provide: STRIKE_PORT, useExisting: ClockStriker },
        { provide: RECONCILE_PORT, useExisting: ReconcileSource },
      ],
      exports: [RELAY_PORT, STRIKE_PORT, RECONCILE_PORT],
    };
  }
}
