import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf, PNG, zipOf } from '@uian/testing/files';
import { DEFAULT_PAPER_STYLE, hwpOf, hwpxOf, paragraph, title, type Paper } from '../index.js';
import { HwpDocument, startHwpEngine } from '../writers/hwp-engine.js';
import { UNREADABLE, UnreadableDocument, Workshop, type Unreadable } from './index.js';

/** Files of strangers that came through every other door: what the thread that opens them makes of each. */
const workshop = new Workshop();
afterAll(() => workshop.close());

const paper: Paper = { title: '접수증', header: '', pageNumbers: true, blocks: [title('접수증'), paragraph('의안을 접수하였습니다.')] };
const MIMETYPE = 'application/hwp+zip';
const VERSION = '<?xml version="1.0"?><hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" major="5" minor="1"/>';
const CONTAINER = '<?xml version="1.0"?><ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles></ocf:container>';
const PACKAGE = '<?xml version="1.0"?><opf:package xmlns:opf="http://www.idpf.org/2007/opf/"><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/><opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="section0"/></opf:spine></opf:package>';
const HEADER = '<?xml version="1.0"?><hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" version="1.4" secCnt="1"/>';

const section = (text: string, before = ''): string => `<?xml version="1.0" encoding="UTF-8"?>${before}<hs:sec xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph"><hp:p id="1" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:t>${text}</hp:t></hp:run></hp:p></hs:sec>`;
const parts = (section0: string | Buffer, more: Record<string, string> = {}): Record<string, string | Buffer> => ({
  mimetype: MIMETYPE, 'version.xml': VERSION, 'META-INF/container.xml': CONTAINER, 'Contents/content.hpf': PACKAGE, 'Contents/header.xml': HEADER, 'Contents/section0.xml': section0, ...more,
});

/** An archive whose section unpacks to so many MB of blanks, put together without packing them. */
function bomb(megabytes: number): Buffer {
  const block = Buffer.alloc(1024 * 1024, ' ');
  const packedBlock = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  const [start, end] = section('@').split('@').map((text) => Buffer.from(text)) as [Buffer, Buffer];
  const packed = Buffer.concat([deflateRawSync(start, { finishFlush: constants.Z_FULL_FLUSH }), ...Array<Buffer>(megabytes).fill(packedBlock), deflateRawSync(end)]);
  const size = start.length + megabytes * block.length + end.length;
  let sum = crc32(start);
  for (let nth = 0; nth < megabytes; nth += 1) sum = crc32(block, sum);
  return archive([
    ...Object.entries(parts('')).filter(([name]) => name !== 'Contents/section0.xml').map(([name, text]) => ({ name, packed: deflateRawSync(text), size: text.length, sum: crc32(text) })),
    { name: 'Contents/section0.xml', packed, size, sum: crc32(end, sum) },
  ]);
}

function archive(entries: readonly { name: string; packed: Buffer; size: number; sum: number }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, size, sum } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(sum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

function locked(format: 'hwp' | 'hwpx'): Uint8Array {
  startHwpEngine();
  const document = new HwpDocument(hwpxOf(paper, DEFAULT_PAPER_STYLE));
  try {
    return format === 'hwp' ? document.exportHwpWithPassword('비밀') : document.exportHwpxWithPassword('비밀');
  } finally {
    document.free();
  }
}

const ENTITIES = `<!DOCTYPE lol [<!ENTITY a0 "가나다라마바사아자차">${Array.from({ length: 12 }, (_, nth) => `<!ENTITY a${nth + 1} "${`&a${nth};`.repeat(10)}">`).join('')}]>`;

describe('a file of a stranger', () => {
  let plain: Buffer;
  beforeAll(async () => { plain = await zipOf(parts(section('의안을 접수하였습니다.'))); });

  it('is read where it is sound', async () => {
    expect(await workshop.run({ kind: 'text', bytes: plain })).toContain('의안을 접수하였습니다.');
  });

  it.each<[string, Unreadable, () => Uint8Array | Promise<Uint8Array>]>([
    ['HWPX, cut short', 'broken', () => plain.subarray(0, plain.length - 40)],
    ['HWP, cut short', 'broken', () => hwpOf(paper, DEFAULT_PAPER_STYLE).subarray(0, 2_000)],
    ['HWP, locked', 'encrypted', () => locked('hwp')],
    ['HWPX, locked', 'encrypted', () => locked('hwpx')],
    ['PDF by another name', 'broken', () => pdf()],
    ['a picture by another name', 'broken', () => PNG],
    ['a zip of something else', 'broken', () => zipOf({ 'a.txt': '글' })],
    ['100 MB', 'too-large', () => new Uint8Array(100 * 1024 * 1024)],
  ])('is refused in a sentence: %s', async (_, why, bytes) => {
    await expect(workshop.run({ kind: 'open', bytes: await bytes() })).rejects.toEqual(new UnreadableDocument(why));
    expect(UNREADABLE[why]).toMatch(/[가-힣].*(니다|요)\.$/u);
  }, 30_000);

  it('unpacks into no more memory and time than it is given', async () => {
    const most = (): number => process.resourceUsage().maxRSS * 1024;
    const before = most();
    await expect(workshop.run({ kind: 'open', bytes: bomb(600) })).rejects.toBeInstanceOf(UnreadableDocument);
    expect(most() - before).toBeLessThan(700e6);
    expect(await workshop.run({ kind: 'open', bytes: plain })).toBe(1);
  }, 60_000);

  it('cannot make much of little by entities, nor fetch what is not its own', async () => {
    const answer = async (bytes: Uint8Array): Promise<string> => workshop.run({ kind: 'text', bytes }).catch((thrown: unknown) => {
      expect(thrown).toBeInstanceOf(UnreadableDocument);
      return '';
    });
    expect((await answer(await zipOf(parts(section('&a12;', ENTITIES))))).length).toBeLessThan(10_000);
    const external = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
    expect(await answer(await zipOf(parts(section('&file;', external))))).not.toContain('root:');
  }, 60_000);

  it('writes nothing, wherever its parts say that they belong', async () => {
    const name = `uian-${process.pid}-traversal`;
    const up = `${'../'.repeat(12)}${tmpdir().slice(1)}/${name}`;
    const bytes = Buffer.from(await zipOf(parts(section('글'), { [up.replaceAll('../', 'xx/')]: '나쁜 글' })));
    // The writer of archives refuses such names, too.
    const bad = Buffer.from(bytes.toString('latin1').replaceAll('xx/', '../'), 'latin1');
    await workshop.run({ kind: 'open', bytes: bad }).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(UnreadableDocument));
    expect(existsSync(join(tmpdir(), name))).toBe(false);
  }, 30_000);
});
