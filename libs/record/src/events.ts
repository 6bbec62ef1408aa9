import type { Bill, CalendarBook, Meeting } from '@uian/domain';
import type { DataSource } from 'typeorm';
import type { ChainedEvent } from './chain.js';
import type { Client } from 'pg';

interface Row {
  stream_id: string; sequence: number; type: ChainedEvent['type']; day: string; recorded_at: number;
  actor: ChainedEvent['actor']; ground: string | null; payload: ChainedEvent['payload']; command_id: string | null; hash: Buffer;
}

export interface StoredEvent {
  readonly stream: string;
  readonly event: ChainedEvent;
  readonly hash: Buffer;
}

const EVENTS = `
  select stream_id, sequence, type, legal_day::text as day, (extract(epoch from recorded_at) * 1000)::float8 as recorded_at,
         actor, ground, payload, command_id, hash
    from event where stream_id = $1 order by sequence`;

const storedOf = (row: Row): StoredEvent => ({
  stream: row.stream_id,
  hash: row.hash,
  event: {
    sequence: row.sequence, type: row.type, day: row.day, recordedAt: Math.round(row.recorded_at), actor: row.actor,
    ground: row.ground, payload: row.payload, commandId: row.command_id,
  },
});

/** Events of a stream as they are read back, in order. */
export async function eventsOf(dataSource: DataSource, stream: string): Promise<readonly StoredEvent[]> {
  return (await dataSource.query<Row[]>(EVENTS, [stream])).map(storedOf);
}

/** The same within a transaction, for an act that is judged by the whole history of a stream. */
export async function historyOf(client: Client, stream: string): Promise<readonly ChainedEvent[]> {
  return (await client.query<Row>(EVENTS, [stream])).rows.map((row) => storedOf(row).event);
}

export interface StreamHead {
  readonly id: string;
  readonly council: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly sequence: number;
  readonly headHash: Buffer;
  readonly state: Bill | Meeting | CalendarBook;
}

/** All streams in pages, by id. */
export async function* streamHeads(dataSource: DataSource, council?: string): AsyncGenerator<StreamHead> {
  let after: string | null = null;
  for (;;) {
    const rows: { id: string; council_id: string; kind: StreamHead['kind']; sequence: number; head_hash: Buffer; state: Bill }[] =
      await dataSource.query(`
        select id, council_id, kind, sequence, head_hash, state from stream
         where ($1::uuid is null or id > $1::uuid) and ($2::text is null or council_id = $2) order by id limit 500`,
      [after, council ?? null]);
    for (const row of rows) {
      yield { id: row.id, council: row.council_id, kind: row.kind, sequence: row.sequence, headHash: row.head_hash, state: row.state };
    }
    after = rows.at(-1)?.id ?? null;
    if (after === null) return;
  }
}
