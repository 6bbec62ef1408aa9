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

function opened<Answer>(bytes: Uint8Array, ask: (document: HwpDocument) => Answer): Answer {
  startHwpEngine();
  const document = new HwpDocument(bytes);
  try {
    return ask(document);
  } finally {
    document.free();
  }
}

const textIn = (bytes: Uint8Array): string => opened(bytes, (document) => answered<string>(document.getTextFileUnicode()));

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

describe.each([['HWPX', hwpxOf], ['HWP', hwpOf]] as const)('a paper as %s', (_, write) => {
  const widths = (of: Paper): readonly number[] => opened(write(of, STYLE), (document) =>
    [0, 1].map((cellIndex) => answered<{ width: number }>(document.getCellProperties(0, 1, 0, cellIndex)).width));
  const short: Paper = { title: '접수증', header: '', pageNumbers: true, blocks: [table({ widths: [1, 3] }, [['가', '나']]), paragraph('뒤에 오는 글')] };

  it('has columns as wide as the paper says, and what stands behind a table stands on the same page', () => {
    const [first, second] = widths(short);
    expect(second! / first!).toBeCloseTo(3, 2);
    expect(opened(write(short, STYLE), (document) => document.pageCount())).toBe(1);
  });

  it('numbers its pages at the foot, where it is to', () => {
    const footed = (of: Paper): boolean => opened(write(of, STYLE), (document) => document.getControls().includes('"pgnp"'));
    expect([footed(short), footed({ ...short, pageNumbers: false })]).toEqual([true, false]);
  });
});

describe('signs that no paper has', () => {
  const odd: Paper = { title: '글', header: '머리\u0007말 😀', pageNumbers: true, blocks: [paragraph(['앞\u0001\ud800\u202e\ufffe뒤 ', { text: '😀굵게', bold: true }, { footnote: '하나' }, { footnote: '둘' }]), paragraph('\u1112\u1161\u11ab\u1100\u1173\u11af\t둘째\n줄')] };

  it.each([['HWPX', hwpxOf], ['HWP', hwpOf]] as const)('are left out of %s, breaks become spaces, syllables are whole', (_, write) => {
    expect(textIn(write(odd, STYLE)).trim().split(/\s*\n\s*/)).toEqual(['앞뒤 😀굵게', '한글 둘째 줄']);
  });

  it('are left out of HTML', () => {
    expect(htmlOf(odd)).toContain('<p class="justify indent-0">앞뒤 <strong>😀굵게</strong>');
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
