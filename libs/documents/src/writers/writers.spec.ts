import { describe, expect, it } from '@jest/globals';
import { cell, comparison, DEFAULT_PAPER_STYLE, headCell, heading, hwpOf, hwpxOf, htmlOf, item, linesOf, paragraph, pdfOf, table, title, type Paper } from '../index.js';
import { answered, HwpDocument, startHwpEngine } from './hwp-engine.js';

const STYLE = DEFAULT_PAPER_STYLE;
const DAY = '2024-03-05';

/** Rare syllables, Hanja, signs and what HTML would take for its own. */
const paper: Paper = {
  title: '심사보고서', header: '서울특별시의회', pageNumbers: true,
  blocks: [
    title('서울특별시 어느 조례 일부개정조례안', '심사 보고서'),
    table({ widths: [1, 2] }, [[headCell('의안번호'), cell('1544', { align: 'center' })]]),
    heading(1, 'I.', '심사경과'), paragraph('발의일자 및 발의자 : 2024년 2월 2일', { label: '가.', indent: 1 }),
    item(['국정과제의 내용', { footnote: '각주의 글' }, '을 따름.'], 2),
    item('뷁 갂 條例 議案 😀 <script>alert(1)</script> &amp; “인용”', 2),
    comparison([{ current: [['제3조 ', { text: '옛말', underline: true }]], proposed: [['----- ', { text: '새말', underline: true }]] }]),
    table({ widths: [1, 2, 2], head: ['연번', '사업명', '개요'] }, [
      [cell('가', { rows: 2 }), '사업 하나', '긴 글 '.repeat(40).trim()], ['사업 둘', '짧은 글'], [cell('합친 칸', { columns: 3 })],
      ...Array.from({ length: 60 }, (_, nth) => [String(nth), `항목 ${nth}`, '설명']),
    ]),
  ],
};

/** Text without what a page or a grid puts between its words. */
const bare = (text: string): string => text.replace(/\s+/g, '');
/** Notes and their calls are no part of the running text of an office's format. */
const words = linesOf({
  blocks: paper.blocks.map((block) => ('text' in block ? { ...block, text: block.text.filter((of) => typeof of === 'string' || 'text' in of) } : block)),
}).map(bare);

function textIn(bytes: Uint8Array): string {
  startHwpEngine();
  const document = new HwpDocument(bytes);
  try {
    return answered<string>(document.getTextFileUnicode());
  } finally {
    document.free();
  }
}

describe.each([['HWPX', hwpxOf], ['HWP', hwpOf]] as const)('a paper as %s', (_, write) => {
  const bytes = write(paper, STYLE);

  it('has every word when it is read again', () => {
    const read = bare(textIn(bytes));
    for (const word of words) expect(read).toContain(word);
  });

  it('is the same, byte for byte, when it is written again', () => {
    expect(Buffer.compare(bytes, write(paper, STYLE))).toBe(0);
  });
});

describe('a paper as PDF', () => {
  it('is the same, byte for byte, when it is written again', async () => {
    expect(Buffer.compare(await pdfOf(paper, STYLE, DAY), await pdfOf(paper, STYLE, DAY))).toBe(0);
  });

  it('is tagged, in Korean, named, with its faces embedded', async () => {
    const raw = Buffer.from(await pdfOf(paper, STYLE, DAY)).toString('latin1');
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    for (const part of ['/MarkInfo', '/StructTreeRoot', '/Lang (ko-KR)', '/DisplayDocTitle true', '/FontFile2', '/S /Table', '/S /TH', '/S /Note']) expect(raw).toContain(part);
  });

  it('has as many pages as its table needs, and names its columns on each', async () => {
    const raw = Buffer.from(await pdfOf(paper, STYLE, DAY)).toString('latin1');
    expect(Number(/\/Type \/Pages[^]*?\/Count (\d+)/.exec(raw)?.[1])).toBeGreaterThan(1);
  });
});

describe('the preview of a paper', () => {
  const html = htmlOf(paper);

  it('says everything, and lets no text become HTML', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;');
    expect(html).not.toContain('<script');
    expect(html).toContain('<u>새말</u>');
    expect(html).toContain('rowspan="2"');
  });

  it('needs no style of its own, which the policy of the page forbids', () => {
    expect(html).not.toMatch(/style=|<style/);
  });
});
