import type { DataSource } from 'typeorm';
import type { Client } from 'pg';
import { commit } from './commit.js';
import { businessNow, type Council, type CouncilDirectory } from './council-directory.js';
import { ENGINE, StreamDraft } from './draft.js';
import type { NoticeRow } from './notices.js';
import { lockedStream, type StreamRow } from './streams.js';
import { inTransaction } from './transaction.js';

/** Streams in one transaction: an act on one of them waits no longer than such a batch takes, some tenths of a second. */
export const BATCH = 200;

/** A council as a batch finds it. */
export interface Setting {
  readonly council: Council;
  /** Business instant (UTC, epoch milliseconds). */
  readonly at: number;
}

/** What a batch does with the streams that it locked. */
export interface Batch<Row extends StreamRow> {
  /** Locks streams, leaving out those that somebody holds: they are found again. */
  lock(client: Client, setting: Setting): Promise<readonly Row[]>;
  /** Adds to the drafts. Answers notices, and the drafts to be written. */
  work(drafts: readonly StreamDraft[], setting: Setting, client: Client): Promise<{ notices: readonly NoticeRow[]; write: readonly StreamDraft[] }>;
  /** It begins streams: the calendar that they are counted by does not change until they are written. */
  readonly begins?: boolean;
  /** As of {@link commit}. */
  readonly owe?: boolean | 'open';
}

const COUNCIL = `select c.clock_offset_ms, cal.sequence from council c join stream cal on cal.id = c.calendar_stream_id where c.id = $1`;

const HOLD = `select hold_calendar($1, 2147483647, false)`;

/** One batch over many streams of a council, in one short transaction, on behalf of the engine. @returns the rows found */
export async function inBatch<Row extends StreamRow>(
  dataSource: DataSource, councils: CouncilDirectory, councilId: string, batch: Batch<Row>,
): Promise<readonly Row[]> {
  return inTransaction(dataSource, async (client) => {
    if (batch.begins) await client.query(HOLD, [councilId]);
    const { rows: [found] } = await client.query<{ clock_offset_ms: string; sequence: number }>({
      name: 'uian-batch', text: COUNCIL, values: [councilId],
    });
    if (!found) throw new Error(`no council ${councilId}`);
    const setting = { council: await councils.of(councilId, found.sequence, client), at: businessNow(Number(found.clock_offset_ms)) };
    const rows = await batch.lock(client, setting);
    const recording = { council: councilId, actor: ENGINE, ground: null, commandId: null, at: setting.at };
    const streams = new Map(rows.map((row) => [row.id, StreamDraft.of(lockedStream(row, councilId), recording)]));
    const { notices, write } = await batch.work([...streams.values()], setting, client);
    if (write.length > 0) await commit(client, setting.council, write, { notices, owe: batch.owe });
    return rows;
  });
}
