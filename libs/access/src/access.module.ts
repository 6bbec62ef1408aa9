import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { createAuthentication, type AuthenticationSettings } from './authentication.js';
import { Confirmations } from './confirmation.js';
import { accessPool } from './pool.js';
import { Sessions } from './sessions.js';

const ACCESS_POOL = 'ACCESS_POOL';

export interface AccessSettings extends AuthenticationSettings {
  /** PostgreSQL URL. */
  readonly url: string;
}

const overSessions = <T>(type: new (sessions: Sessions, pool: Pool) => T) => ({
  provide: type, inject: [Sessions, ACCESS_POOL], useFactory: (sessions: Sessions, pool: Pool) => new type(sessions, pool),
});

const OVER_SESSIONS = [overSessions(Confirmations)];

/** Gives an application the sessions of its accounts. */
@Global()
@Module({})
export class AccessModule implements OnApplicationShutdown {
  constructor(@Inject(ACCESS_POOL) private readonly pool: Pool) {}

  static forRoot({ url, ...settings }: AccessSettings): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        { provide: ACCESS_POOL, useFactory: () => accessPool(url) },
        {
          provide: Sessions,
          inject: [ACCESS_POOL],
          useFactory: (pool: Pool) => new Sessions(createAuthentication(pool, settings), pool, settings.policy),
        },
        ...OVER_SESSIONS,
      ],
      exports: [Sessions, ...OVER_SESSIONS.map(({ provide }) => provide)],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
