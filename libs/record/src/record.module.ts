import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CalendarSweep } from './calendar-sweep.js';
import { ChainChecks } from './chain-checks.js';
import { CouncilDirectory } from './council-directory.js';
import { createDataSource, type DataSourceOptions } from './data-source.js';
import { DeliveryLedger } from './delivery/delivery-ledger.js';
import { ActPreview } from './preview/act-preview.js';
import { Recorder } from './recorder.js';
import { ReconcileSource } from './reconcile-source.js';
import { RehearsalDesk } from './rehearsal/rehearsal-desk.js';
import { RelaySource } from './relay-source.js';
import { ClockStriker } from './strike.js';

class RecordConnection implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource, private readonly checks: ChainChecks) {}

  async onApplicationShutdown(): Promise<void> {
    await this.checks.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** The record for Nest: one connection pool, the recorder, and the ports of the engine. */
@Module({})
export class RecordModule {
  static forRoot(options: DataSourceOptions): DynamicModule {
    const over = <T>(type: new (dataSource: DataSource, councils: CouncilDirectory) => T) =>
      ({ provide: type, inject: [DataSource, CouncilDirectory], useFactory: (d: DataSource, c: CouncilDirectory) => new type(d, c) });
    const providers = [
      { provide: DataSource, useFactory: () => createDataSource(options).initialize() },
      { provide: CouncilDirectory, inject: [DataSource], useFactory: (d: DataSource) => new CouncilDirectory(d) },
      over(DeliveryLedger),
      over(Recorder), over(ActPreview), over(ClockStriker), over(RelaySource), over(ReconcileSource), over(CalendarSweep), over(RehearsalDesk),
      { provide: ChainChecks, inject: [DataSource], useFactory: (d: DataSource) => new ChainChecks(d) },
      { provide: RecordConnection, inject: [DataSource, ChainChecks], useFactory: (d: DataSource, c: ChainChecks) => new RecordConnection(d, c) },
    ];
    return { module: RecordModule, global: true, providers, exports: [DataSource, ...providers.slice(1, -1).map(({ provide }) => provide)] };
  }
}
