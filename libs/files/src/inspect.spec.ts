import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { docx, hangul, pdf, PNG, xlsx, zipOf } from '@uian/testing/files';
import { fileName } from './file-name.js';
import { inspect } from './inspect.js';
import { isRefused } from './refusal.js';
import { spool } from './spool.js';

const folder = mkdtempSync(join(tmpdir(), 'uian-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function inspected(content: Buffer | string, name: string): Promise<unknown> {
  const path = join(folder, 'file');
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  const found = await inspect({ path, size: bytes.length }, name);
  return isRefused(found) ? found.fault : found;
}

describe('a file is known by its content', () => {
  it.each([
    ['hwp', () => hangul('hwp')], ['hwpx', () => hangul('hwpx')], ['pdf', pdf], ['docx', docx], ['xlsx', xlsx],
    ['png', () => PNG], ['txt', () => '제안이유'], ['zip', () => zipOf({ '붙임.txt': '1' })],
  ] as [string, () => Buffer | string | Promise<Buffer | string>][])('%s', async (type, make) => {
    expect(await inspected(await make(), `검토보고서.${type}`)).toEqual({ name: `검토보고서.${type}`, type });
  });

  it('whatever the case of its extension, and text in the older Korean encoding too', async () => {
    expect(await inspected(hangul('hwp'), '검토보고서.HWP')).toMatchObject({ type: 'hwp' });
    expect(await inspected(Buffer.from('c1a6bec8c0ccc0af', 'hex'), '제안이유.txt')).toMatchObject({ type: 'txt' });
  });

  it('a PDF that forbids its printing is taken, and says so', async () => {
    expect(await inspected(await pdf({ ownerPassword: 'x', permissions: {} }), 'a.pdf')).toEqual({ name: 'a.pdf', type: 'pdf', guarded: true });
  });
});

describe('a file is refused', () => {
  it.each([
    ['where the name says something else', 'type-mismatch', async () => inspected(await pdf(), '검토보고서.hwp')],
    ['where the name says nothing', 'type-mismatch', async () => inspected(await docx(), '검토보고서')],
    ['as a program under the name of a document', 'type-unknown', () => inspected(Buffer.from('7f454c4602010100', 'hex'), '검토보고서.hwp')],
    ['as an older office document', 'type-unknown', () => inspected(renamed(hangul('hwp'), 'FileHeader', 'WordDocumt'), 'a.hwp')],
    ['as a presentation', 'type-unknown', async () => inspected(await zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'a.docx')],
    ['as a book', 'type-unknown', async () => inspected(await zipOf({ mimetype: 'application/epub+zip' }), 'a.zip')],
    ['as binary data called text', 'type-unknown', () => inspected(Buffer.from([0x41, 0, 0x42]), 'a.txt')],
    ['with a lock, as the word processor sets it', 'locked', () => inspected(lockedHwp(), 'a.hwp')],
    ['with a lock, as the office package wraps it', 'locked', () => inspected(renamed(hangul('hwp'), 'DocInfo', 'EncryptedPackage'), 'a.docx')],
    ['with a lock, as archives have it', 'locked', async () => inspected(lockedZip(await zipOf({ a: '1' })), 'a.zip')],
    ['as a bomb', 'archive-too-large', async () => inspected(lying(await zipOf({ a: '1' }), 60 * 1024 * 1024), 'a.zip')],
    ['that unpacks outside of its folder', 'archive-path', async () => inspected(outside(await zipOf({ 'aa/etc/passwd': '1' })), 'a.zip')],
    ['with its end cut off', 'damaged', async () => inspected((await docx()).subarray(0, -30), 'a.docx')],
    ['with a byte changed', 'damaged', async () => inspected(dented(await zipOf({ a: '가'.repeat(500) })), 'a.zip')],
    ['with an archive that tells less than it holds', 'damaged', async () => inspected(lying(await zipOf({ a: 'x'.repeat(500) }), 10), 'a.zip')],
    ['with a broken directory', 'damaged', () => inspected(hangul('hwp').subarray(0, 600), 'a.hwp')],
  ])('%s', async (_, fault, found) => {
    expect(await found()).toBe(fault);
  });

  it.each(['../검토.pdf', '폴더\\검토.pdf', '..', ' ', 'a\u0000.pdf', '보고서\u202egnp.pdf', '가'.repeat(86)])('by its name: %j', (name) => {
    expect(fileName(name)).toMatchObject({ fault: 'bad-name', message: expect.stringMatching(/[가-힣].*\.$/u) });
  });

  it('but a name in pieces is put together', () => {
    expect(fileName('검토.pdf'.normalize('NFD'))).toEqual({ name: '검토.pdf' });
  });
});

describe('a stream that comes in', () => {
  const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('uian-file-'));

  it('is measured, hashed and gone when it is disposed of', async () => {
    const spooled = await spool(Readable.from([Buffer.from('의'), Buffer.from('안')]), 100);
    if (isRefused(spooled)) throw new Error(spooled.message);
    expect(readFileSync(spooled.path, 'utf8')).toBe('의안');
    expect([spooled.size, spooled.sha256]).toEqual([6, 'fe1fb2d5cff22645755feb11115da85ec1ea572dea3753a10de097d924e5565d']);
    await spooled.dispose();
    expect(() => readFileSync(spooled.path)).toThrow('ENOENT');
  });

  it('is refused where it is empty or larger than allowed, and leaves nothing behind', async () => {
    const before = left();
    expect(await spool(Readable.from([]), 100)).toMatchObject({ fault: 'empty' });
    expect(await spool(Readable.from([Buffer.alloc(60), Buffer.alloc(41)]), 100)).toMatchObject({ fault: 'too-large' });
    const cut = Readable.from((async function* () { yield Buffer.alloc(1); throw new Error('gone'); })());
    expect(await spool(cut, 100)).toMatchObject({ fault: 'cut-off' });
    expect(left()).toEqual(before);
  });
});

/** A compound file with a stream of another name. */
function renamed(file: Buffer, from: string, to: string): Buffer {
  const at = file.indexOf(Buffer.from(from, 'utf16le'));
  const copy = Buffer.from(file);
  copy.fill(0, at, at + 64);
  copy.write(to, at, 'utf16le');
  copy.writeUInt16LE((to.length + 1) * 2, at + 64);
  return copy;
}

function lockedHwp(): Buffer {
  const copy = Buffer.from(hangul('hwp'));
  copy[copy.indexOf('HWP Document File') + 36]! |= 2;
  return copy;
}

const directoryOf = (zip: Buffer): number => zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));

function lockedZip(zip: Buffer): Buffer {
  zip[directoryOf(zip) + 8]! |= 1;
  return zip;
}

function outside(zip: Buffer): Buffer {
  zip.write('../', directoryOf(zip) + 46);
  return zip;
}

function dented(zip: Buffer): Buffer {
  zip[40]! ^= 0xff;
  return zip;
}

function lying(zip: Buffer, size: number): Buffer {
  zip.writeUInt32LE(size, directoryOf(zip) + 24);
  return zip;
}
