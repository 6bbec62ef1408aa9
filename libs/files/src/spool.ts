import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse, type FileRefusal } from './refusal.js';

/** A file that came in and is not kept yet: on disk, measured and hashed, gone when it is disposed of. */
export interface Spooled {
  readonly path: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  dispose(): Promise<void>;
}

class TooLarge extends Error {}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)}MB`;

/** Takes a stream down to a file of its own, outside of any transaction: whoever sends slowly holds nothing up. */
export async function spool(stream: Readable, largest: number): Promise<Spooled | FileRefusal> {
  const path = join(tmpdir(), `uian-file-${randomUUID()}`);
  const dispose = (): Promise<void> => rm(path, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > largest ? new TooLarge() : null, chunk);
    },
  });
  try {
    await pipeline(stream, measure, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    await dispose();
    if (error instanceof TooLarge) return refuse('too-large', `파일이 너무 큽니다. ${megabytes(largest)}까지 올릴 수 있습니다.`);
    // What the system says (a full disk) is no fault of the sender; everything else came down the stream.
    if ('syscall' in (error as Error)) throw error;
    return refuse('cut-off', '파일이 끝까지 오지 않았습니다. 다시 올리세요.');
  }
  if (size === 0) {
    await dispose();
    return refuse('empty', '빈 파일입니다. 내용이 있는지 확인하세요.');
  }
  return { path, size, sha256: hash.digest('hex'), dispose };
}
