import { DataSource } from 'typeorm';
import { CommitteeEntity, CouncilEntity, MemberEntity } from './entities/council.entity.js';

export interface DataSourceOptions {
  /** PostgreSQL URL; the application's own role in production. */
  readonly url: string;
  /** Connections kept at most. */
  readonly poolSize?: number;
  readonly migrations?: readonly (new () => object)[];
}

/** The one way to PostgreSQL. `synchronize` is never true: the schema is made by migrations alone. */
export function createDataSource({ url, poolSize = 10, migrations = [] }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    entities: [CouncilEntity, CommitteeEntity, MemberEntity],
    migrations: [...migrations] as (new () => never)[],
    migrationsTableName: 'migration',
    applicationName: 'uian',
    extra: { connectionTimeoutMillis: 5_000 },
    logging: false,
  });
}

/** A connection to the record, for who opens it and passes it on: TypeORM itself stays behind this package. */
export type RecordDatabase = DataSource;
