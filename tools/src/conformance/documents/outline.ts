import type { Block, Cell, Inline, Paper, Table } from '@uian/documents';
import { asPrinted } from './rough-text.js';

/** A cell as a reader tells it: where it stands, how many rows and columns it takes, its text. */
export type ReadCell = readonly [row: number, column: number, rows: number, columns: number, text: string];

/** What a reader finds in a paper: paragraphs and tables in their order, notes apart. Empty paragraphs are left out. */
export interface Outline {
  readonly blocks: readonly (string | readonly ReadCell[])[];
  readonly notes: readonly string[];
}

const told = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');

const cellText = ({ lines }: Cell): string => lines.map((line) => asPrinted(told(line))).join('\n').trim();

function cellsOf({ rows, widths }: Table): readonly ReadCell[] {
  const taken = rows.map(() => new Array<boolean>(widths.length).fill(false));
  return rows.flatMap((cells, row) => cells.map((cell): ReadCell => {
    const column = taken[row]!.indexOf(false);
    for (let down = 0; down < cell.rows; down += 1) taken[row + down]!.fill(true, column, column + cell.columns);
    return [row, column, cell.rows, cell.columns, cellText(cell)];
  }));
}

function outlined(block: Block): Outline['blocks'] {
  switch (block.kind) {
    case 'title':
    case 'seal': return block.lines.map(asPrinted);
    case 'heading':
    case 'paragraph': return [asPrinted(`${block.label === '' ? '' : `${block.label} `}${told(block.text)}`)];
    case 'table': return [asPrinted(block.caption), cellsOf(block)];
    default: return [];
  }
}

/** What every reader must find in a paper. */
export const outlineOf = ({ blocks }: Pick<Paper, 'blocks'>): Outline => ({
  blocks: blocks.flatMap(outlined).filter((block) => block !== ''),
  notes: blocks.flatMap((block) => ('text' in block ? block.text.flatMap((of) => (typeof of === 'object' && 'footnote' in of ? [asPrinted(of.footnote)] : [])) : [])),
});

/** Signs without a shape of their own, which a reader of drawn pages cannot see: joiners, variants, tones of skin. */
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\u{1f3fb}-\u{1f3ff}]/gu;

/** Text without what a page or a grid puts between its signs. */
export const bare = (text: string): string => asPrinted(text).replace(/\s+/gu, '').replace(SHAPELESS, '');
