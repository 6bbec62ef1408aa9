import { canBeDrawn, DEFAULT_PAPER_STYLE, hwpOf, hwpxOf, pdfOf, type Paper, type Workshop } from '@uian/documents';
import type { ForeignReader } from './foreign-reader.js';
import { bare, outlineOf, type Outline } from './outline.js';
import { differsFromPdf, parting } from './pdf-flow.js';

const STYLE = DEFAULT_PAPER_STYLE;
const DAY = '2024-03-05';

/** What was asked of one paper. */
export type Asked = 'HWPX' | 'HWP' | 'HWP (rhwp)' | 'PDF' | '바이트';

/** What a reader found otherwise (Korean), with the reason where there is one. */
export interface Finding {
  readonly what: string;
  readonly why?: string;
}

const NO_FACE = 'PDF의 글꼴에 없는 글자(인명용 한자 밖의 한자 등)는 네모로 그려짐: 그 글자를 빼면 같음';
const PARTED = '한 쪽보다 높은 줄은 쪽마다 나뉘어, 칸과 칸의 글이 번갈아 나옴: 빠지거나 더한 글자는 없음';

/** Writes a paper in every format, twice, and reads it with every reader. */
export async function comparedPaper(paper: Paper, reader: ForeignReader, workshop: Workshop): Promise<Readonly<Record<Asked, Finding | undefined>>> {
  const hwpx = hwpxOf(paper, STYLE);
  const hwp = hwpOf(paper, STYLE);
  const pdf = await pdfOf(paper, STYLE, DAY);
  const [readHwpx, readHwp, readPdf] = await Promise.all([reader.read('hwpx', hwpx), reader.read('hwp', hwp), reader.read('pdf', pdf)]);
  const expected = outlineOf(paper);
  const again = [hwpxOf(paper, STYLE), hwpOf(paper, STYLE), await pdfOf(paper, STYLE, DAY)];
  const unsteady = ['HWPX', 'HWP', 'PDF'].filter((_, at) => Buffer.compare([hwpx, hwp, pdf][at]!, again[at]!) !== 0);
  return {
    HWPX: found('error' in readHwpx ? readHwpx.error : differs(expected, readHwpx)),
    HWP: found('error' in readHwp ? readHwp.error : differs(expected, readHwp)),
    'HWP (rhwp)': found(differsInWords(expected, await workshop.run({ kind: 'text', bytes: hwp }))),
    PDF: 'error' in readPdf ? found(readPdf.error) : foundInPdf(paper, readPdf.pages),
    바이트: found(unsteady.length === 0 ? undefined : `두 번 쓴 ${unsteady.join(', ')}의 바이트가 다름`),
  };
}

const found = (what: string | undefined): Finding | undefined => (what === undefined ? undefined : { what });

const isDrawn = (sign: string): boolean => canBeDrawn(sign.codePointAt(0)!);

function foundInPdf(paper: Paper, pages: readonly string[]): Finding | undefined {
  if (differsFromPdf(paper, pages) === undefined) return undefined;
  const text = bare(JSON.stringify(paper.blocks));
  const faceless = new Set(Array.from(text).filter((sign) => !isDrawn(sign)));
  const still = differsFromPdf(paper, pages, (of) => Array.from(of).filter(isDrawn).join(''));
  if (still === undefined) return { what: `「${[...faceless].join('')}」`, why: NO_FACE };
  return { what: still.what, ...(still.reordered && { why: PARTED }) };
}

/** Where an outline differs from what must be found. */
export function differs(ours: Outline, theirs: Outline): string | undefined {
  for (const part of ['blocks', 'notes'] as const) {
    const [wanted, found] = [ours[part], theirs[part]].map((list) => list.map((one) => JSON.stringify(one)));
    const at = wanted!.findIndex((one, nth) => one !== found![nth]);
    if (at >= 0) return `${part === 'notes' ? '각주' : ''}${at + 1}째: ${parting(wanted![at]!, found![at] ?? '')}`;
    if (found!.length > wanted!.length) return `남는 것 ${found![wanted!.length]!.slice(0, 80)}`;
  }
  return undefined;
}

/** The engine tells running text alone, without notes. */
function differsInWords({ blocks }: Outline, text: string): string | undefined {
  const words = bare(blocks.flatMap((block) => (typeof block === 'string' ? [block] : block.map((cell) => cell[4]))).join(''));
  return words === bare(text) ? undefined : parting(words, bare(text));
}
