import type { Owed, RelayPort } from '@uian/contracts';
import { isFinal } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { listenForWakes } from './wake.js';

/** Seconds for which a claim is ours; long enough to signal a batch, short enough that a dead relay is soon replaced. */
const LEASE_SECONDS = 10;
const LONGEST_BACKOFF_SECONDS = 60;

const CLAIM = `
with mine as (
  select stream_id from owed where leased_until is null or leased_until < clock_timestamp()
   order by since limit $1 for update skip locked
), claimed as (
  update owed o set leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), attempts = o.attempts + 1
    from mine where o.stream_id = mine.stream_id returning o.stream_id
)
select s.id, s.kind, s.sequence, s.stage, c.purpose, c.clock_offset_ms,
       coalesce((select jsonb_agg(jsonb_build_object('id', d.period, 'revision', d.revision, 'rung', d.next_rung,
                   'at', (extract(epoch from d.next_at) * 1000)::bigint) order by d.next_at)
                   from deadline d where d.stream_id = s.id and d.next_at is not null), '[]') as clocks
  from claimed join stream s on s.id = claimed.stream_id join council c on c.id = s.council_id`;

interface Row {
  id: string; kind: Owed['kind']; sequence: number; stage: string; purpose: string; clock_offset_ms: string;
  clocks: Owed['news']['clocks'];
}

/** What streams owe their workflows, out of the record. A claim is a lease; no row stays locked while signalling. */
export class RelaySource implements RelayPort {
  constructor(private readonly dataSource: DataSource) {}

  async claim(limit: number): Promise<readonly Owed[]> {
    const rows = await this.dataSource.query<Row[]>(CLAIM, [limit]);
    return rows.map((row) => ({
      streamId: row.id,
      kind: row.kind,
      news: {
        sequence: row.sequence, stage: row.stage, clocks: row.clocks,
        closed: isFinal(row.stage) && row.clocks.length === 0,
      },
      ...(row.purpose === 'rehearsal' ? { rehearsedFrom: Date.now() + Number(row.clock_offset_ms) } : {}),
    }));
  }

  async followed(told: readonly { streamId: string; sequence: number }[]): Promise<void> {
    await this.dataSource.query(`
      with told as (select * from jsonb_to_recordset($1::jsonb) as r("streamId" uuid, sequence int)),
      done as (delete from owed o using told t where o.stream_id = t."streamId" and o.sequence <= t.sequence)
      update owed o set leased_until = null, attempts = 0 from told t
       where o.stream_id = t."streamId" and o.sequence > t.sequence`, [JSON.stringify(told)]);
  }

  async failed(streamIds: readonly string[]): Promise<void> {
    await this.dataSource.query(`
      update owed set leased_until = clock_timestamp()
             + make_interval(secs => least(${LONGEST_BACKOFF_SECONDS}, power(2, least(attempts, 10)) * 0.25))
       where stream_id = any($1::uuid[])`, [streamIds]);
  }

  listen(wake: () => void): Promise<() => Promise<void>> {
    const { url } = this.dataSource.options as { url: string };
    return Promise.resolve(listenForWakes(url, wake));
  }

  async release(streamIds: readonly string[]): Promise<void> {
    await this.dataSource.query('update owed set leased_until = null where stream_id = any($1::uuid[])', [streamIds]);
  }
}
