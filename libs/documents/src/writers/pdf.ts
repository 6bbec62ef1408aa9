import type { Block, Heading, Inline, Paper, Paragraph } from '../model/paper.js';
import { headingSize, POINTS_PER_MM, type PaperStyle } from '../model/paper-style.js';
import { printable } from '../model/printable.js';
import { footnoteCall, labelled } from '../model/text-of.js';
import { faceOf } from './fonts.js';
import { PdfPages } from './pdf-pages.js';
import { drawTable } from './pdf-table.js';
import { newPdf, stretchOf, Typesetter, type Line, type Run } from './typesetter.js';

type Look = { size: number; bold?: boolean; align?: Paragraph['align']; left?: number; hang?: number; before?: number; after?: number; tag: string };

/** Draws the blocks of a paper one under the other. */
class PdfWriter {
  private notes = 0;

  constructor(private readonly pages: PdfPages, private readonly type: Typesetter, private readonly style: PaperStyle) {}

  block(block: Block): void {
    const { sizes, step } = this.style;
    switch (block.kind) {
      case 'title':
        for (const line of block.lines) this.text([line], { size: sizes.title, bold: true, align: 'center', before: 6, after: 6, tag: 'H1' });
        break;
      case 'seal':
        for (const line of block.lines) this.text([line], { size: sizes.heading1, bold: true, align: 'center', before: 8, tag: 'P' });
        break;
      case 'heading': this.heading(block); break;
      case 'paragraph': {
        const hang = block.label === '' ? 0 : step;
        this.text([labelled(block.label, ''), ...block.text], { size: sizes.body, align: block.align, left: block.indent * step + hang, hang, before: 2, tag: 'P' });
        break;
      }
      case 'table':
        if (block.caption !== '') this.text([block.caption], { size: sizes.body, align: 'center', before: 6, tag: 'P' });
        drawTable(this.pages, this.type, block, this.style);
        break;
      case 'space': this.pages.down(sizes.body * this.style.lineHeight); break;
      case 'page-break': this.pages.next(); break;
    }
  }

  private heading({ level, label, text }: Heading): void {
    this.text([labelled(label, ''), ...text], {
      size: headingSize(this.style, level), bold: true, align: 'left', before: level === 1 ? 14 : 8, after: 3, tag: `H${level + 1}`,
    });
  }

  private text(inlines: readonly Inline[], look: Look): void {
    const { size, align = 'justify', left = 0, hang = 0, before = 0, after = 0, tag } = look;
    const { runs, notes } = this.runs(inlines, look);
    const room = this.pages.width - left;
    const height = size * this.style.lineHeight;
    // The label hangs to the left of the lines, as in HWP: the first line is wider by it.
    const lines = this.type.lines(runs, room, size);
    const structure = this.pages.structure(tag);
    this.pages.down(before);
    lines.forEach((line, at) => {
      const notesHere = at === lines.length - 1 ? notes : [];
      this.pages.room(height + this.pages.heightOfNotes(notesHere));
      const x = this.pages.left + left - (at === 0 ? hang : 0) + shift(line, room, align);
      structure.add(() => this.type.draw(line, x, this.pages.y, size, align === 'justify' ? stretchOf(line, room) : 0));
      this.pages.down(height);
      for (const note of notesHere) this.pages.note(note);
    });
    structure.end();
    this.pages.down(after);
  }

  private runs(inlines: readonly Inline[], { size, bold = false }: Look): { runs: readonly Run[]; notes: readonly string[] } {
    const notes: string[] = [];
    const runs = inlines.map((inline): Run => {
      if (typeof inline === 'string') return { text: inline, bold };
      if ('text' in inline) return { ...inline, bold: bold || inline.bold === true };
      this.notes += 1;
      notes.push(`${footnoteCall(this.notes)} ${inline.footnote}`);
      return { text: footnoteCall(this.notes), bold, size: size * 0.7 };
    });
    return { runs, notes };
  }
}

const shift = (line: Line, room: number, align: Paragraph['align']): number =>
  ({ left: 0, justify: 0, center: (room - line.width) / 2, right: room - line.width })[align];

/**
 * A paper as PDF 1.7, tagged, in Korean, its faces embedded as far as they are used. The same paper and day give the same bytes.
 * @param day ISO day (Asia/Seoul) that the file says it was made on
 */
export async function pdfOf(given: Paper, style: PaperStyle, day: string): Promise<Uint8Array> {
  const paper = printable(given);
  const { width, height } = style.page;
  const document = newPdf({
    size: [width * POINTS_PER_MM, height * POINTS_PER_MM], margin: 0, font: faceOf('regular') as never, pdfVersion: '1.7', lang: 'ko-KR', tagged: true,
    displayTitle: true, bufferPages: true, autoFirstPage: false,
    info: { Title: paper.title, Producer: 'uian', Creator: 'uian', CreationDate: new Date(`${day}T00:00:00+09:00`) },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const type = new Typesetter(document);
  const pages = new PdfPages(type, paper, style);
  const writer = new PdfWriter(pages, type, style);
  for (const block of paper.blocks) writer.block(block);
  pages.finish();
  document.end();
  return whole;
}
