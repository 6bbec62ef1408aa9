import type { Block, Paper, Table } from '@uian/documents';
import { bare, outlineOf } from './outline.js';

const CALL = (nth: number): string => `${nth})`;

const textOfBlock = (block: Block): string =>
  outlineOf({ blocks: [block] }).blocks.map((of) => (typeof of === 'string' ? of : of.map(([, , , , text]) => text).join(''))).join('');

/** The signs of a block in the order of the page, with the calls of its notes. @param called notes before it */
function flowOf(block: Block, called: number): { text: string; notes: string[] } {
  const notes: string[] = [];
  if (!('text' in block)) return { text: textOfBlock(block), notes };
  const text = block.text.map((inline) => {
    if (typeof inline === 'string') return inline;
    if ('text' in inline) return inline.text;
    notes.push(bare(`${CALL(called + notes.length + 1)}${inline.footnote}`));
    return CALL(called + notes.length);
  }).join('');
  return { text: `${block.label}${text}`, notes };
}

/** The rows that name the columns, with those that merged cells tie to them; empty where a table has none. */
function headOf({ rows, ...table }: Table): string {
  let last = 0;
  for (let row = 0; row <= last; row += 1) for (const cell of rows[row] ?? []) last = Math.max(last, row + cell.rows - 1);
  const head = rows.slice(0, last + 1);
  return head.flat().every((cell) => cell.head) && head.length < rows.length ? bare(textOfBlock({ ...table, caption: '', rows: head })) : '';
}

/** How a PDF differs from a paper. */
export interface PdfDifference {
  /** Korean: where they part. */
  readonly what: string;
  /** Every sign is there, and none besides: only their order is another. */
  readonly reordered: boolean;
}

/**
 * Compares the pages of a PDF with a paper, sign by sign: the text flows from page to page; at the head of a page a table may
 * name its columns again; at its foot stand the notes called on it, the head and the number of the page.
 * @param seen what of a text can be seen on a page at all
 * @returns undefined where they are equal
 */
export function differsFromPdf(paper: Paper, pages: readonly string[], seen: (text: string) => string = (text) => text): PdfDifference | undefined {
  const notes: string[] = [];
  let flow = '';
  for (const block of paper.blocks) {
    const one = flowOf(block, notes.length);
    flow += seen(bare(one.text));
    notes.push(...one.notes.map(seen));
  }
  const whole = flow;
  const heads = paper.blocks.filter((block) => block.kind === 'table').map((block) => seen(headOf(block))).filter((head) => head !== '');
  const bodies: string[] = [];
  let what: string | undefined;
  for (const [at, page] of pages.entries()) {
    const text = seen(bare(page));
    const foot = seen(bare(`${paper.header}${paper.pageNumbers ? `- ${at + 1} -` : ''}`));
    if (!text.endsWith(foot)) return { what: `${at + 1}쪽: 머리말과 쪽 번호 「${foot}」 대신 「${text.slice(-foot.length - 20)}」`, reordered: false };
    const above = text.slice(0, text.length - foot.length);
    const called = notes.splice(0, longestFoot(above, notes)).join('');
    const body = above.slice(0, above.length - called.length);
    bodies.push(body);
    if (what !== undefined) continue;
    const head = flow.startsWith(body) ? '' : heads.find((one) => body.startsWith(one) && flow.startsWith(body.slice(one.length)));
    if (head === undefined) what = `${at + 1}쪽: ${parting(flow, body)}`;
    else flow = flow.slice(body.length - head.length);
  }
  if (what === undefined && flow + notes.join('') !== '') what = `끝에 빠진 글 「${(flow + notes.join('')).slice(0, 60)}」`;
  return what === undefined ? undefined : { what, reordered: notes.length === 0 && sameSigns(whole, bodies.join(''), heads.join('')) };
}

/** Whether a text has every sign of another as often, and besides them only signs of the heads that are told again. */
function sameSigns(wanted: string, found: string, besides: string): boolean {
  const left = new Map<string, number>();
  for (const sign of found) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const sign of wanted) left.set(sign, (left.get(sign) ?? 0) - 1);
  return [...left].every(([sign, many]) => many === 0 || (many > 0 && besides.includes(sign)));
}

/** How many of the next notes stand at the end of a page. */
function longestFoot(page: string, notes: readonly string[]): number {
  for (let many = notes.length; many > 0; many -= 1) if (page.endsWith(notes.slice(0, many).join(''))) return many;
  return 0;
}

/** Where two texts part, with what stands there in each. */
export function parting(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 15), at + 25));
  return `${around(ours)}이어야 하는데 ${around(theirs)}`;
}
