import { Module, type DynamicModule } from '@nestjs/common';
import { CALENDAR_CHANGE_PORT, DELIVERY_PORT, RECONCILE_PORT, RELAY_PORT, STRIKE_PORT } from '@uian/contracts';
import { CalendarSweep, ClockStriker, DeliveryLedger, ReconcileSource, RecordModule, RelaySource } from '@uian/record';
import { TemporalClientModule } from '@uian/temporal';
import { RehearsalService } from './rehearsal-service.js';

/** The record as the engine sees it: its ports; and the rehearsals that are played in it. */
@Module({})
export class RecordPortsModule {
  static over(url: string): DynamicModule {
    return {
      module: RecordPortsModule,
      imports: [RecordModule.forRoot({ url }), TemporalClientModule.register()],
      providers: [
        RehearsalService,
        { provide: RELAY_PORT, useExisting: RelaySource },
        { provide: STRIKE_PORT, useExisting: ClockStriker },
        { provide: RECONCILE_PORT, useExisting: ReconcileSource },
        { provide: CALENDAR_CHANGE_PORT, useExisting: CalendarSweep },
        { provide: DELIVERY_PORT, useExisting: DeliveryLedger },
      ],
      exports: [RELAY_PORT, STRIKE_PORT, RECONCILE_PORT, CALENDAR_CHANGE_PORT, DELIVERY_PORT],
    };
  }
}
