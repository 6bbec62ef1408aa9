import type { Align, Block, Cell, Heading, Inline, Paragraph, Seal, Stretch, Table, Title } from './paper.js';

/** Short ways to write the parts of a paper. */

type Text = Inline | readonly Inline[];

const inlines = (text: Text): readonly Inline[] => (Array.isArray(text) ? text as readonly Inline[] : [text as Inline]);

export const title = (...lines: readonly string[]): Title => ({ kind: 'title', lines });

export const heading = (level: Heading['level'], label: string, text: Text): Heading => ({ kind: 'heading', level, label, text: inlines(text) });

/** A paragraph; with a mark (`-`) or a label (`1.`) it hangs beside it. */
export const paragraph = (text: Text, { label = '', indent = 0, align = 'justify' as Align } = {}): Paragraph =>
  ({ kind: 'paragraph', label, indent, align, text: inlines(text) });

/** An item of 개조식: `- 무엇무엇함`. */
export const item = (text: Text, indent = 1, mark = '-'): Paragraph => paragraph(text, { label: mark, indent });

export const seal = (...lines: readonly string[]): Seal => ({ kind: 'seal', lines });

export const space: Block = { kind: 'space' };
export const pageBreak: Block = { kind: 'page-break' };

/** A text whose lines are parted by line breaks, or lines in stretches. */
export type CellText = string | readonly (string | readonly Stretch[])[];

const linesIn = (text: CellText): Cell['lines'] =>
  (typeof text === 'string' ? text.split('\n') : text).map((line) => (typeof line === 'string' ? [line] : line));

/** A cell. */
export const cell = (text: CellText, { columns = 1, rows = 1, align = 'left' as Align, head = false }: Partial<Omit<Cell, 'lines'>> = {}): Cell => ({
  lines: linesIn(text), columns, rows, align, head,
});

/** A cell that names its column or row. */
export const headCell = (text: CellText, more: Partial<Omit<Cell, 'lines'>> = {}): Cell => cell(text, { align: 'center', head: true, ...more });

const asCell = (text: CellText | Cell): Cell => (typeof text === 'object' && 'lines' in text ? text : cell(text));

/** A table with a row of names, unless that is empty. */
export function table(
  { widths, head = [], caption = '' }: { widths: readonly number[]; head?: readonly string[]; caption?: string },
  rows: readonly (readonly (CellText | Cell)[])[],
): Table {
  const names = head.length > 0 ? [head.map((name) => headCell(name))] : [];
  return { kind: 'table', caption, widths, rows: [...names, ...rows.map((row) => row.map(asCell))] };
}

/** A table of two columns, 현행 beside 개정안 (신·구조문대비표). */
export const comparison = (rows: readonly { readonly current: CellText; readonly proposed: CellText }[]): Table =>
  table({ widths: [1, 1], head: ['현행', '개정안'] }, rows.map(({ current, proposed }) => [current, proposed]));
