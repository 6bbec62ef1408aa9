import type { Block, Cell, Inline, Paper, Stretch } from './paper.js';

/** A break of any kind: in one paragraph it is a space. */
const BREAKS = /\r\n|[\t\n\r\u2028\u2029]/gu;
/** Controls, halves of signs, signs that are none, and what turns the direction of reading: no paper has them, and formats break on them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Syllables taken apart, as some systems store them (NFD): one sign each again. */
const APART = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

const text = (of: string): string => of.replace(BREAKS, ' ').replace(UNSEEN, '').replace(APART, (syllable) => syllable.normalize('NFC'));

const stretch = (of: Stretch): Stretch => (typeof of === 'string' ? text(of) : { ...of, text: text(of.text) });

const inline = (of: Inline): Inline => (typeof of === 'object' && 'footnote' in of ? { footnote: text(of.footnote) } : stretch(of));

const cell = (of: Cell): Cell => ({ ...of, lines: of.lines.map((line) => line.map(stretch)) });

function block(of: Block): Block {
  switch (of.kind) {
    case 'title':
    case 'seal': return { ...of, lines: of.lines.map(text) };
    case 'heading':
    case 'paragraph': return { ...of, text: of.text.map(inline) };
    case 'table': return { ...of, caption: text(of.caption), rows: of.rows.map((row) => row.map(cell)) };
    default: return of;
  }
}

/** A paper of which every sign can be printed, whatever was entered into the record: what writers draw. */
export const printable = (paper: Paper): Paper =>
  ({ ...paper, title: text(paper.title), header: text(paper.header), blocks: paper.blocks.map(block) });
