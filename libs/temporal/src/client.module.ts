import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { engineAddress, lazyClient, type EngineAddress } from './connection.js';

/** Provider token of Temporal's client. */
export const TEMPORAL_CLIENT = 'TEMPORAL_CLIENT';

/** Gives every module of an application the engine's client; connects at the first call. */
@Global()
@Module({})
export class TemporalClientModule implements OnApplicationShutdown {
  constructor(@Inject(TEMPORAL_CLIENT) private readonly client: Client) {}

  static register(address: EngineAddress = engineAddress()): DynamicModule {
    return {
      module: TemporalClientModule,
      providers: [{ provide: TEMPORAL_CLIENT, useFactory: () => lazyClient(address) }],
      exports: [TEMPORAL_CLIENT],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
