import type { Bill } from '@uian/domain';
import type { DataSource } from 'typeorm';

const PAGE = 500;

/** How many bills of a council are open (계류 중인 의안 수); undefined where the record has no such council. */
export async function countOpenBills(dataSource: DataSource, council: string): Promise<number | undefined> {
  const [row] = await dataSource.query<{ count: number }[]>(`
    select (select count(*)::int from stream where council_id = c.id and kind = 'bill' and open) as count
      from council c where c.id = $1`, [council]);
  return row?.count;
}

/** Every open bill of a council as its stream tells it, in pages, by id. */
export async function* openBills(dataSource: DataSource, council: string): AsyncGenerator<Bill> {
  for (let after: string | null = null; ;) {
    const rows: { id: string; state: Bill }[] = await dataSource.query(`
      select id, state from stream
       where council_id = $1 and kind = 'bill' and open and ($2::uuid is null or id > $2::uuid) order by id limit ${PAGE}`, [council, after]);
    for (const { state } of rows) yield state;
    after = rows.at(-1)?.id ?? null;
    if (after === null) return;
  }
}
