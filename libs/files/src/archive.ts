import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { refuse, type FileRefusal } from './refusal.js';

/** What an archive may hold: more is a bomb, or nothing that anybody could read (압축 폭탄). */
const MOST_ENTRIES = 10_000;
const MOST_UNPACKED = 1024 ** 3;
const HIGHEST_RATIO = 200;
/** Small archives may be packed as tightly as they like. */
const HARMLESS = 50 * 1024 * 1024;
const LONGEST_MIMETYPE = 100;

/** What an archive is found to be. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The content of its entry `mimetype`: HWPX, EPUB and OpenDocument say there what they are. */
  readonly mimetype: string | undefined;
}

const DAMAGED = refuse('damaged', '압축이 깨진 파일입니다. 원본을 다시 저장하여 올리세요.');
const BOMB = refuse('archive-too-large', '풀면 지나치게 커지는 파일입니다. 나누어 올리세요.');

/**
 * Walks an archive from its directory to its last byte: names, locks, sizes that are as they were told. Nothing is written anywhere.
 * @param packed bytes of the archive
 */
export async function readArchive(path: string, packed: number): Promise<Archive | FileRefusal> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: false });
  } catch {
    return DAMAGED;
  }
  try {
    return await walk(zip, packed);
  } catch (error) {
    return /relative path|absolute path|invalid characters in fileName/u.test((error as Error).message)
      ? refuse('archive-path', '압축 안에 폴더를 벗어나는 이름이 있습니다. 이런 파일은 받지 않습니다.') : DAMAGED;
  } finally {
    zip.close();
  }
}

async function walk(zip: ZipFile, packed: number): Promise<Archive | FileRefusal> {
  if (zip.entryCount > MOST_ENTRIES) return refuse('archive-too-large', '압축 안에 파일이 너무 많습니다(10,000개까지). 나누어 올리세요.');
  const entries: Entry[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return refuse('locked', '암호가 걸린 파일입니다. 암호를 풀어 다시 올리세요.');
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked > packed * HIGHEST_RATIO)) return BOMB;
    entries.push(entry);
  }
  let mimetype: string | undefined;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const begins = await unpack(zip, entry, entry.fileName === 'mimetype' ? LONGEST_MIMETYPE : 0);
    if (entry.fileName === 'mimetype') mimetype = begins.toString('latin1').trim();
  }
  return { names: new Set(entries.map(({ fileName }) => fileName)), mimetype };
}

/** Unpacks an entry into nothing; yauzl counts its bytes and ends where there are more or fewer than the directory says. */
async function unpack(zip: ZipFile, entry: Entry, keep: number): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  await pipeline(await zip.openReadStreamPromise(entry), new Writable({
    write(chunk: Buffer, _, done) {
      if (size < keep) kept.push(chunk);
      size += chunk.length;
      done();
    },
  }));
  return Buffer.concat(kept).subarray(0, keep);
}
