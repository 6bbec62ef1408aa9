import { Pool } from 'pg';

/** Connections for accounts and sessions alone; their tables stand in the schema `auth`. */
export function accessPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url, max: 4, options: '-c search_path=auth', application_name: 'uian-access', connectionTimeoutMillis: 5_000,
  });
  // An idle connection that the server cuts is no reason to end the process: the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}
