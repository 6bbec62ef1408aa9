import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cell, paragraph, table, title, Workshop, type Paper } from '@uian/documents';
import { comparedPaper } from './documents/compare-paper.js';
import { ForeignReader } from './documents/foreign-reader.js';
import { outlineOf } from './documents/outline.js';
import { differsFromPdf } from './documents/pdf-flow.js';
import { randomPapers } from './documents/random-papers.js';
import { documents } from './documents.js';
import { Report } from './report.js';

let reader: ForeignReader;
const workshop = new Workshop();
beforeAll(async () => { reader = await ForeignReader.start(); }, 300_000);
afterAll(async () => {
  reader.close();
  await workshop.close();
});

/** The thousand of `npm run conformance -- documents` begin with these. */
describe('random papers, read by others', () => {
  it('say the same in HWPX, HWP and PDF, and twice in the same bytes', async () => {
    const report = new Report('documents', { cases: 20, excerptsOnly: true });
    await documents.run(report);
    expect(report.unexplained).toBe(0);
  }, 240_000);

  it('are the same for the same seed', () => {
    const some = (seed: number): readonly string[] => {
      const papers = randomPapers(seed);
      return Array.from({ length: 6 }, () => JSON.stringify(papers.next().value.paper));
    };
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });
});

describe('the comparison', () => {
  const paper: Paper = {
    title: '접수증', header: '서울특별시의회', pageNumbers: true,
    blocks: [title('접수증'), paragraph(['의안을 접수함.', { footnote: '각주' }]), table({ widths: [1, 2], head: ['가', '나'] }, [[cell('합친 칸', { columns: 2 })]])],
  };

  it('finds nothing where nothing differs', async () => {
    expect(Object.values(await comparedPaper(paper, reader, workshop))).toEqual(Array(5).fill(undefined));
  }, 60_000);

  it('sees a word, a cell and a note that are missing', () => {
    const pages = ['접수증 의안을 접수함.1) 가 나 합친 칸 1) 각주 서울특별시의회 - 1 -'];
    expect(differsFromPdf(paper, pages)).toBeUndefined();
    expect(differsFromPdf(paper, [pages[0]!.replace('접수함', '접함')])?.what).toContain('1쪽');
    expect(differsFromPdf(paper, [pages[0]!.replace('1) 각주 ', '')])?.what).toContain('끝에 빠진 글');
    expect(outlineOf(paper).blocks.at(-1)).toEqual([[0, 0, 1, 1, '가'], [0, 1, 1, 1, '나'], [1, 0, 1, 2, '합친 칸']]);
  });

  it('tells of what cannot be read', async () => {
    expect(await reader.read('hwpx', Buffer.from('글'))).toEqual({ error: expect.any(String) });
    expect(await reader.read('pdf', Buffer.from('글'))).toEqual({ error: expect.any(String) });
  }, 60_000);
});
