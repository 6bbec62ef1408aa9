import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { readArchive } from './archive.js';
import { COMPOUND_MAGIC, CompoundFile } from './compound-file.js';
import type { FileTypeId } from './file-types.js';
import { refuse, type FileRefusal } from './refusal.js';

/** What the content of a file shows (형식 판별). */
export interface Sniffed {
  readonly type: FileTypeId;
  /** A PDF whose author forbids printing or changing it. */
  readonly guarded?: true;
}

const ZIP_MAGIC = Buffer.from('PK\u0003\u0004', 'latin1');
const LOCKED = refuse('locked', '암호가 걸린 파일입니다. 암호를 풀어 다시 올리세요.');
const UNKNOWN = refuse('type-unknown', '받지 않는 형식입니다. 한글(hwp, hwpx), PDF, 워드, 엑셀, 텍스트, 그림(png, jpg), zip 파일을 올리세요.');
/** HWP 5.0: the stream FileHeader begins with this, and its flags stand at 36. */
const HWP_SIGNATURE = 'HWP Document File';
const HWP_FLAGS = 36;
const HWP_LOCKED = 2;
const TAIL = 64 * 1024;

/** Finds out what a file is by its content alone. @param size bytes */
export async function sniff(path: string, size: number): Promise<Sniffed | FileRefusal> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(Math.min(size, 8));
    await file.read(head, 0, head.length, 0);
    if (head.equals(COMPOUND_MAGIC)) return await sniffCompound(file);
    if (head.subarray(0, 4).equals(ZIP_MAGIC)) return await sniffArchive(path, size);
    const found = await fileTypeFromFile(path);
    if (found?.ext === 'pdf') return { type: 'pdf', ...(await isGuarded(file, size) && { guarded: true }) };
    if (found?.ext === 'png' || found?.ext === 'jpg') return { type: found.ext };
    return found === undefined && await isText(file) ? { type: 'txt' } : UNKNOWN;
  } finally {
    await file.close();
  }
}

async function sniffCompound(file: FileHandle): Promise<Sniffed | FileRefusal> {
  try {
    const compound = await CompoundFile.open(file);
    if (compound.entries.some(({ name }) => name === 'EncryptedPackage')) return LOCKED;
    const header = compound.entries.find(({ name }) => name === 'FileHeader');
    if (!header) return UNKNOWN;
    const begins = await compound.begins(header);
    if (begins.subarray(0, HWP_SIGNATURE.length).toString('latin1') !== HWP_SIGNATURE) return UNKNOWN;
    return (begins[HWP_FLAGS]! & HWP_LOCKED) === 0 ? { type: 'hwp' } : LOCKED;
  } catch {
    return refuse('damaged', '깨진 파일입니다. 원본을 다시 저장하여 올리세요.');
  }
}

async function sniffArchive(path: string, size: number): Promise<Sniffed | FileRefusal> {
  const archive = await readArchive(path, size);
  if ('kind' in archive) return archive;
  if (archive.mimetype === 'application/hwp+zip') return { type: 'hwpx' };
  if (archive.names.has('[Content_Types].xml')) {
    if (archive.names.has('word/document.xml')) return { type: 'docx' };
    if (archive.names.has('xl/workbook.xml')) return { type: 'xlsx' };
    return UNKNOWN;
  }
  return archive.mimetype === undefined ? { type: 'zip' } : UNKNOWN;
}

/** A protected PDF names its encryption in the trailer, which stands at the end, or at the front of a linearised one. */
async function isGuarded(file: FileHandle, size: number): Promise<boolean> {
  const part = async (position: number): Promise<string> => {
    const buffer = Buffer.alloc(Math.min(size, TAIL));
    await file.read(buffer, 0, buffer.length, position);
    return buffer.toString('latin1');
  };
  return /\/Encrypt\s/u.test(await part(Math.max(0, size - TAIL))) || /\/Encrypt\s/u.test(await part(0));
}

/** Text in UTF-8, UTF-16 with its mark, or the older Korean encoding (CP949): no byte in it that no text has. */
async function isText(file: FileHandle): Promise<boolean> {
  const bytes = await file.readFile();
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return (encoding ? [encoding] : ['utf-8', 'euc-kr']).some((name) => {
    try {
      return !/[\u0000-\u0008\u000b\u000e-\u001f]/u.test(new TextDecoder(name, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}
