import { afterAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_STYLE, paragraph, title, type Paper } from '../index.js';
import { UnreadableDocument, Workshop, type Format } from './index.js';

const workshop = new Workshop();
afterAll(() => workshop.close());

const paper: Paper = { title: '접수증', header: '', pageNumbers: true, blocks: [title('접수증'), paragraph('의안을 접수하였습니다.')] };
const written = (format: Format) => workshop.run({ kind: 'write', paper, style: DEFAULT_PAPER_STYLE, format, day: '2024-03-05' });

describe('the workshop', () => {
  it.each<[Format, RegExp]>([['hwpx', /^PK/], ['hwp', /^\xd0\xcf\x11\xe0/], ['pdf', /^%PDF-1\.7/]])('writes %s', async (format, beginning) => {
    expect(Buffer.from(await written(format)).toString('latin1')).toMatch(beginning);
  });

  it.each<Format>(['hwpx', 'hwp'])('reads a %s again, counts its pages and draws them', async (format) => {
    const bytes = await written(format);
    expect(await workshop.run({ kind: 'text', bytes })).toContain('의안을 접수하였습니다.');
    expect(await workshop.run({ kind: 'open', bytes })).toBe(1);
    const page = await workshop.run({ kind: 'page', bytes, page: 1 });
    expect(page.width / page.height).toBeCloseTo(210 / 297, 2);
    expect(JSON.stringify(page)).toContain('"text":"의안을 접수하였습니다."');
    expect(await workshop.run({ kind: 'find', bytes, word: '의안을  접수' })).toEqual([{ page: 1, around: expect.stringContaining('의안을접수하였습니다'), boxes: [expect.objectContaining({ x: expect.any(Number) })] }]);
    expect(await workshop.run({ kind: 'find', bytes, word: '없는 말' })).toEqual([]);
    await expect(workshop.run({ kind: 'page', bytes, page: 2 })).rejects.toEqual(new UnreadableDocument('no-such-page'));
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()], ['half a file', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['noise', (bytes) => bytes.map((byte, at) => (at > 8 ? byte ^ 0x5a : byte))],
  ])('says of %s in a sentence that it cannot be read, and goes on', async (_, spoil) => {
    const bytes = await written('hwpx');
    await expect(workshop.run({ kind: 'text', bytes: spoil(bytes) })).rejects.toEqual(new UnreadableDocument('broken'));
    expect(await workshop.run({ kind: 'open', bytes })).toBe(1);
  });

  it.each<[string, BufferEncoding | 'euc-kr']>([['UTF-8', 'utf8'], ['EUC-KR', 'euc-kr']])('reads a plain text in %s', async (_, encoding) => {
    // 「의안번호 7」 in EUC-KR.
    const bytes = encoding === 'euc-kr' ? Buffer.from('c0c7bec8b9f8c8a32037', 'hex') : Buffer.from('의안번호 7', encoding);
    expect((await workshop.run({ kind: 'read', bytes })).paper.facts).toMatchObject([{ kind: 'title' }, { kind: 'number', value: 7 }]);
  });

  it('gives up what takes too long, and has a new thread for the next', async () => {
    const hasty = new Workshop({ limitMs: 1 });
    await expect(hasty.run({ kind: 'write', paper, style: DEFAULT_PAPER_STYLE, format: 'pdf', day: '2024-03-05' })).rejects.toEqual(new UnreadableDocument('too-slow'));
    await hasty.close();
  });

  it('leaves what is too large unopened', async () => {
    await expect(workshop.run({ kind: 'text', bytes: new Uint8Array(51 * 1024 * 1024) })).rejects.toEqual(new UnreadableDocument('too-large'));
  });
});
