import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { FileStore } from './file-store.js';

const FILES_POOL = 'FILES_POOL';

/** Connections for reading files alone: a slow download takes none from the record. */
export function filesPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 3, application_name: 'uian-files', connectionTimeoutMillis: 5_000 });
  // An idle connection that the server cuts is no reason to end the process: the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}

/** Gives an application the store of attachments. */
@Global()
@Module({})
export class FilesModule implements OnApplicationShutdown {
  constructor(@Inject(FILES_POOL) private readonly pool: Pool) {}

  static forRoot({ url }: { readonly url: string }): DynamicModule {
    return {
      module: FilesModule,
      providers: [
        { provide: FILES_POOL, useFactory: () => filesPool(url) },
        { provide: FileStore, inject: [FILES_POOL], useFactory: (pool: Pool) => new FileStore(pool) },
      ],
      exports: [FileStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
