import type { Bill, Meeting } from '@uian/domain';
import type { DataSource } from 'typeorm';

/** Bills of a council as they stand, by stream id; ids of no bill of this council are left out. */
export async function billsAsOf(dataSource: DataSource, council: string, ids: readonly string[]): Promise<ReadonlyMap<string, Bill>> {
  if (ids.length === 0) return new Map();
  const rows = await dataSource.query<{ id: string; state: Bill }[]>(
    `select id, state from stream where id = any($1::uuid[]) and council_id = $2 and kind = 'bill'`, [ids, council]);
  return new Map(rows.map((row) => [row.id, row.state]));
}

/** A committee meeting of a council as it stands. */
export async function meetingAsOf(dataSource: DataSource, council: string, id: string): Promise<Meeting | undefined> {
  const [row] = await dataSource.query<{ state: Meeting }[]>(
    `select state from stream where id = $1 and council_id = $2 and kind = 'meeting'`, [id, council]);
  return row?.state;
}
