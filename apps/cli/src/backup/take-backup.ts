import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg, { type Client } from 'pg';
import { ZipFile } from 'yazl';
import { CliFailure } from '../failure.js';
import { CopyOut } from './copy-streams.js';
import { entryOf, MANIFEST_ENTRY, type Manifest } from './manifest.js';
import { nameOf, quoted, tablesOf, type Table } from './tables.js';

type Progress = (line: string) => void;
type KeptTable = Manifest['tables'][number];

/**
 * Writes a backup of the whole database into one file (백업): record, attachments, accounts, settings, as they stood at one moment.
 * @param url of the owner of the tables, who sees all of them
 * @throws CliFailure where there is nothing to back up, or the file is there already
 */
export async function takeBackup(url: string, file: string, progress: Progress): Promise<Manifest> {
  if (await stat(file).then(() => true, () => false)) throw new CliFailure(`${file}: 이미 있는 파일입니다. 다른 이름을 쓰세요.`);
  const client = new pg.Client({ connectionString: url, application_name: 'uian-backup' });
  await client.connect();
  const part = `${file}.part`;
  try {
    await client.query('begin isolation level repeatable read, read only');
    const { rows } = await client.query<{ name: string }>('select name from migration order by id').catch(() => {
      throw new CliFailure('의안의 데이터베이스가 아닙니다. `uian migrate`를 먼저 하세요.');
    });
    const manifest: Manifest = { format: 'uian-backup-1', takenAt: new Date().toISOString(), migrations: rows.map(({ name }) => name), tables: [] };
    await writeArchive(client, part, await tablesOf(client), manifest, progress);
    await rename(part, file);
    return manifest;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function writeArchive(client: Client, path: string, tables: readonly Table[], manifest: Manifest, progress: Progress): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  for (const table of tables) {
    // Asked for when its turn comes: one COPY at a time on the one connection that has the snapshot.
    zip.addReadStreamLazy(entryOf(table), (take) => take(null, rowsOf(client, table, (kept) => {
      manifest.tables.push(kept);
      if (kept.rows > 0) progress(`${nameOf(table)} ${kept.rows.toLocaleString('ko-KR')}줄`);
    }, (error) => zip.emit('error', error))));
  }
  zip.addReadStreamLazy(MANIFEST_ENTRY, (take) => take(null, Readable.from([Buffer.from(JSON.stringify(manifest, null, 1))])));
  zip.end();
  // The file holds personal data and the fingerprints of passwords.
  await Promise.race([failed, pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600, flags: 'w' }))]);
}

/** The rows of a table as COPY writes them, measured on their way. */
function rowsOf(client: Client, table: Table, done: (kept: KeptTable) => void, failed: (error: Error) => void): Readable {
  const { schema, name, columns } = table;
  const copy = client.query(new CopyOut(`copy ${quoted(table)} (${columns.map(pg.escapeIdentifier).join(', ')}) to stdout`));
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
    flush(next) {
      done({ schema, name, columns: [...columns], rows: copy.rows, sha256: hash.digest('hex'), bytes });
      next();
    },
  });
  pipeline(copy, measure).catch(failed);
  return measure;
}
