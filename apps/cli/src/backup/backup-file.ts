import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { CliFailure } from '../failure.js';
import { entryOf, MANIFEST, MANIFEST_ENTRY, type Manifest } from './manifest.js';

const damaged = (file: string, why: string): CliFailure => new CliFailure(`${file}: 백업 파일이 온전하지 않습니다. ${why} 다른 백업을 쓰세요.`);

/** A backup that was read: what it says of itself, and the rows of each table. */
export class BackupFile {
  private constructor(
    private readonly file: string, private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>, readonly manifest: Manifest,
  ) {}

  /** @throws CliFailure where the file is no backup, or not whole */
  static async open(file: string): Promise<BackupFile> {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new CliFailure(`${file}: 파일이 없습니다.`) : damaged(file, '끝까지 쓰이지 않았거나 백업이 아닙니다.');
    });
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      const written = entries.get(MANIFEST_ENTRY);
      if (!written) throw damaged(file, '명세가 없습니다.');
      const read = MANIFEST.safeParse(JSON.parse((await buffer(await zip.openReadStreamPromise(written))).toString('utf8')));
      if (!read.success) throw damaged(file, '명세를 읽을 수 없습니다.');
      return new BackupFile(file, zip, entries, read.data);
    } catch (error) {
      zip.close();
      throw error instanceof CliFailure ? error : damaged(file, '읽다가 끊겼습니다.');
    }
  }

  /** Reads all of it once and compares: nothing is touched before that. @throws CliFailure */
  async verify(): Promise<void> {
    for (const table of this.manifest.tables) {
      const hash = createHash('sha256');
      try {
        for await (const chunk of await this.rows(table)) hash.update(chunk as Buffer);
      } catch {
        throw damaged(this.file, `${table.name}을(를) 읽을 수 없습니다.`);
      }
      if (hash.digest('hex') !== table.sha256) throw damaged(this.file, `${table.name}의 내용이 명세와 다릅니다.`);
    }
  }

  /** The rows of a table as COPY takes them. */
  async rows(table: Manifest['tables'][number]): Promise<Readable> {
    const entry = this.entries.get(entryOf(table));
    if (!entry) throw damaged(this.file, `${table.name}이(가) 없습니다.`);
    return this.zip.openReadStreamPromise(entry);
  }

  close(): void {
    this.zip.close();
  }
}
