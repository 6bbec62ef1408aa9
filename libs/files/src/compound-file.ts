import type { FileHandle } from 'node:fs/promises';

/** OLE compound files (복합 문서) begin with these bytes: HWP 5.0, older office documents, locked newer ones. */
export const COMPOUND_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
const END = 0xfffffffa;
const SMALL = 4096;
const MOST_SECTORS = 1_000_000;
/** Enough for any document's directory; a longer one is a broken chain. */
const MOST_DIRECTORY_SECTORS = 20_000;

export interface CompoundEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Reads the names of the streams of a compound file, and the beginning of one of them. [MS-CFB] */
export class CompoundFile {
  private constructor(
    private readonly file: FileHandle, private readonly sectorSize: number, private readonly fat: readonly number[],
    private readonly miniFat: readonly number[], readonly entries: readonly CompoundEntry[], private readonly root: CompoundEntry | undefined,
  ) {}

  /** @throws where the file is no compound file, or a broken one */
  static async open(file: FileHandle): Promise<CompoundFile> {
    const header = await bytesAt(file, 0, HEADER);
    if (!header.subarray(0, 8).equals(COMPOUND_MAGIC)) throw new Error('no compound file');
    const shift = header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new Error('an unknown size of sectors');
    const sectorSize = 2 ** shift;
    const sector = async (at: number): Promise<Buffer> => {
      const bytes = await bytesAt(file, (at + 1) * sectorSize, sectorSize);
      if (bytes.length < sectorSize) throw new Error('the file ends before its directory');
      return bytes;
    };
    const fatSectors = words(header.subarray(76, HEADER)).filter((at) => at < END);
    for (let next = header.readUInt32LE(68), left = header.readUInt32LE(72); next < END && left > 0; left -= 1) {
      const list = words(await sector(next));
      fatSectors.push(...list.slice(0, -1).filter((at) => at < END));
      next = list.at(-1)!;
    }
    if (fatSectors.length * (sectorSize / 4) > MOST_SECTORS) throw new Error('too many sectors');
    const fat: number[] = [];
    for (const at of fatSectors) fat.push(...words(await sector(at)));
    const chain = async (start: number): Promise<Buffer> => Buffer.concat(
      await Promise.all(chainOf(fat, start, MOST_DIRECTORY_SECTORS).map(sector)));
    const all = entriesOf(await chain(header.readUInt32LE(48)));
    const miniStart = header.readUInt32LE(60);
    const miniFat = miniStart < END ? words(await chain(miniStart)) : [];
    return new CompoundFile(file, sectorSize, fat, miniFat, all.filter(({ type }) => type === STREAM), all.find(({ type }) => type === ROOT));
  }

  /** The first bytes of a stream, those of its first sector at most. */
  async begins({ start, size }: CompoundEntry): Promise<Buffer> {
    if (size >= SMALL || !this.root || this.miniFat.length === 0) return bytesAt(this.file, (start + 1) * this.sectorSize, Math.min(size, this.sectorSize));
    const perSector = this.sectorSize / 64;
    const at = chainOf(this.fat, this.root.start, MOST_SECTORS)[Math.floor(start / perSector)];
    if (at === undefined) throw new Error('a small stream outside of its container');
    return bytesAt(this.file, (at + 1) * this.sectorSize + (start % perSector) * 64, Math.min(size, 64));
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const words = (bytes: Buffer): number[] => Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));

function chainOf(fat: readonly number[], start: number, most: number): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at < END; at = fat[at] ?? END) {
    if (chain.length === most) throw new Error('a chain without an end');
    chain.push(at);
  }
  return chain;
}

function entriesOf(directory: Buffer): readonly (CompoundEntry & { type: number })[] {
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, at) => {
    const entry = directory.subarray(at * ENTRY, (at + 1) * ENTRY);
    const length = Math.max(0, Math.min(entry.readUInt16LE(64), 64) - 2);
    return {
      name: entry.subarray(0, length).toString('utf16le'), type: entry[66]!, start: entry.readUInt32LE(116), size: entry.readUInt32LE(120),
    };
  });
}
