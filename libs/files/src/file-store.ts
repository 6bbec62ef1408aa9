import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ClientBase, Pool } from 'pg';
import type { Spooled } from './spool.js';

/** Bytes of one row: a few dozen pages, so that reading one holds little in memory. */
export const CHUNK = 256 * 1024;

/** What pg's pools and clients have in common here. */
export type Queryable = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;

const bytea = (sha256: string): Buffer => Buffer.from(sha256, 'hex');

/**
 * The one store of attachments (파일 보관): contents in PostgreSQL, each once, found by its SHA-256, in chunks. What a content is
 * called and where it belongs says the record. Contents are added, never changed.
 */
export class FileStore {
  constructor(private readonly pool: Queryable) {}

  /** Adds a content, if it is not there, in the transaction of its caller. */
  async keep(client: Queryable, { path, size, sha256 }: Omit<Spooled, 'dispose'>): Promise<void> {
    const added = await client.query('insert into file (sha256, size) values ($1, $2) on conflict do nothing', [bytea(sha256), size]);
    if (added.rowCount === 0) return;
    const hash = createHash('sha256');
    let ordinal = 0;
    for await (const bytes of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      hash.update(bytes);
      await client.query('insert into file_chunk (sha256, ordinal, bytes) values ($1, $2, $3)', [bytea(sha256), ordinal, bytes]);
      ordinal += 1;
    }
    if (hash.digest('hex') !== sha256) throw new Error('a spooled file changed before it was kept');
  }

  /** The content of that hash, chunk by chunk; a stream that breaks off where it is not whole. */
  read(sha256: string): Readable {
    return Readable.from(this.chunks(sha256));
  }

  /** Hashes of all contents with their sizes, in order, a page at a time. */
  async *contents(): AsyncGenerator<{ readonly sha256: string; readonly size: number }> {
    for (let after = Buffer.alloc(0); ;) {
      const { rows } = await this.pool.query<{ sha256: Buffer; size: string }>(
        'select sha256, size from file where sha256 > $1 order by sha256 limit 500', [after]);
      for (const { sha256, size } of rows) yield { sha256: sha256.toString('hex'), size: Number(size) };
      const last = rows.at(-1);
      if (!last) return;
      after = Buffer.from(last.sha256);
    }
  }

  private async *chunks(sha256: string): AsyncGenerator<Buffer> {
    const { rows: [file] } = await this.pool.query<{ size: string }>('select size from file where sha256 = $1', [bytea(sha256)]);
    let left = Number(file?.size ?? Number.NaN);
    if (Number.isNaN(left)) throw new Error(`the record knows a file that the store does not: ${sha256}`);
    for (let ordinal = 0; left > 0; ordinal += 1) {
      const { rows: [chunk] } = await this.pool.query<{ bytes: Buffer }>({
        name: 'uian-file-chunk', text: 'select bytes from file_chunk where sha256 = $1 and ordinal = $2', values: [bytea(sha256), ordinal],
      });
      if (!chunk) throw new Error(`a chunk is missing: ${sha256} ${ordinal}`);
      left -= chunk.bytes.length;
      yield chunk.bytes;
    }
  }
}
