import { createHash } from 'node:crypto';
import type { FileStore, Queryable } from './file-store.js';

/** A file that is not what the record says (변조·누락). */
export interface BrokenFile {
  readonly sha256: string;
  /** Korean sentence. */
  readonly why: string;
}

export interface FilesVerification {
  readonly files: number;
  readonly bytes: number;
  readonly broken: readonly BrokenFile[];
}

const MISSING = `
  select distinct e.payload->>'sha256' as sha256 from event e
   where e.type in ('bill.attach', 'meeting.attach')
     and not exists (select from file f where f.sha256 = decode(e.payload->>'sha256', 'hex'))`;

/** Hashes every content anew, and looks for attachments of the record that have none. */
export async function verifyFiles(pool: Queryable, store: FileStore): Promise<FilesVerification> {
  const broken: BrokenFile[] = [];
  let files = 0;
  let bytes = 0;
  for await (const { sha256, size } of store.contents()) {
    files += 1;
    bytes += size;
    const hash = createHash('sha256');
    try {
      for await (const chunk of store.read(sha256)) hash.update(chunk as Buffer);
    } catch {
      broken.push({ sha256, why: '파일의 일부가 없습니다.' });
      continue;
    }
    if (hash.digest('hex') !== sha256) broken.push({ sha256, why: '파일의 내용이 바뀌었습니다.' });
  }
  const { rows } = await pool.query<{ sha256: string }>(MISSING);
  for (const { sha256 } of rows) broken.push({ sha256, why: '기록에 있는 파일이 보관되어 있지 않습니다.' });
  return { files, bytes, broken };
}
