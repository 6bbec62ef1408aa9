import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { AccessRecords } from './access-records.js';
import { AccountAdmin } from './account-admin.js';
import { createAuthentication, type AuthenticationSettings } from './authentication.js';
import { CommitteeMembers } from './committee-members.js';
import { Confirmations } from './confirmation.js';
import { Delegations } from './delegations.js';
import { OpenId } from './open-id.js';
import { OwnAccounts } from './own-account.js';
import { accessPool } from './pool.js';
import { SecondFactors } from './second-factor.js';
import { Sessions } from './sessions.js';

const ACCESS_POOL = 'ACCESS_POOL';

export interface AccessSettings extends AuthenticationSettings {
  /** PostgreSQL URL. */
  readonly url: string;
}

const overSessions = <T>(type: new (sessions: Sessions, pool: Pool) => T) => ({
  provide: type, inject: [Sessions, ACCESS_POOL], useFactory: (sessions: Sessions, pool: Pool) => new type(sessions, pool),
});

const overConfirmations = <T>(type: new (sessions: Sessions, pool: Pool, confirmations: Confirmations) => T) => ({
  provide: type, inject: [Sessions, ACCESS_POOL, Confirmations],
  useFactory: (sessions: Sessions, pool: Pool, confirmations: Confirmations) => new type(sessions, pool, confirmations),
});

const overPool = <T>(type: new (pool: Pool) => T) => ({ provide: type, inject: [ACCESS_POOL], useFactory: (pool: Pool) => new type(pool) });

const PARTS = [
  overSessions(Confirmations), overSessions(SecondFactors), overSessions(AccountAdmin), overConfirmations(OwnAccounts), overConfirmations(OpenId),
  overPool(AccessRecords), overPool(Delegations), overPool(CommitteeMembers),
];

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
        ...PARTS,
      ],
      exports: [Sessions, ...PARTS.map(({ provide }) => provide)],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
