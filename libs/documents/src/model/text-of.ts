import type { Block, Cell, Inline, Paper, Stretch } from './paper.js';

/** Footnotes are numbered through the paper; their call is written as `1)`. */
export const footnoteCall = (number: number): string => `${number})`;

/** The text of inlines, with the calls of their notes. @param called how many notes the paper has called before */
export function textOfInlines(inlines: readonly Inline[], called = 0): { text: string; called: number; notes: readonly string[] } {
  const notes: string[] = [];
  const text = inlines.map((inline) => {
    if (typeof inline === 'string') return inline;
    if ('text' in inline) return inline.text;
    notes.push(inline.footnote);
    return footnoteCall(called + notes.length);
  }).join('');
  return { text, called: called + notes.length, notes };
}

/** A label and what follows it. */
export const labelled = (label: string, text: string): string => (label === '' ? text : `${label} ${text}`);

/** The text of a line of a cell. */
export const lineText = (line: readonly Stretch[]): string => line.map((of) => (typeof of === 'string' ? of : of.text)).join('');

const linesOfCell = ({ lines }: Cell): readonly string[] => lines.map(lineText);

/** Every line of a paper in reading order: what a reader of any of its formats must find. Notes stand after their paragraph. */
export function linesOf({ blocks }: Pick<Paper, 'blocks'>): readonly string[] {
  let called = 0;
  const ofBlock = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'title':
      case 'seal': return block.lines;
      case 'heading':
      case 'paragraph': {
        const { notes, text, called: after } = textOfInlines(block.text, called);
        const numbered = notes.map((note, at) => `${footnoteCall(called + at + 1)} ${note}`);
        called = after;
        return [labelled(block.label, text), ...numbered];
      }
      case 'table': return [...(block.caption === '' ? [] : [block.caption]), ...block.rows.flat().flatMap(linesOfCell)];
      case 'page-break':
      case 'space': return [];
    }
  };
  return blocks.flatMap(ofBlock);
}

/** The text of a paper, a line each. */
export const textOf = (paper: Pick<Paper, 'blocks'>): string => linesOf(paper).join('\n');
