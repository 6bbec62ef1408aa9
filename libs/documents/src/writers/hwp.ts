import type { Block, Heading, Inline, Paper, Paragraph, Table } from '../model/paper.js';
import { headingSize, type PaperStyle } from '../model/paper-style.js';
import { printable } from '../model/printable.js';
import { labelled } from '../model/text-of.js';
import { answered, HwpDocument, lengthOf, numberedDocument, startHwpEngine, UNITS_PER_MM, UNITS_PER_POINT } from './hwp-engine.js';
import { writeTable } from './hwp-table.js';

const SECTION = 0;
/** Both odd and even pages (양 쪽). */
const EVERY_PAGE = 0;
/** Lines break between words (어절). */
const WORDS = 0;
/** Where a note's own number ends and its text begins. */
const AFTER_NOTE_NUMBER = 2;

/** Writes a paper into the engine's own document, paragraph by paragraph. */
class HwpWriter {
  private at = 0;
  /** The first paragraph stays empty: it holds the section, and HWPX loses the look of a text that stands there. */
  private begun = true;

  constructor(private readonly document: HwpDocument, private readonly style: PaperStyle) {}

  page({ header }: Paper): void {
    const { width, height, top, bottom, left, right } = this.style.page;
    const units = (mm: number): number => Math.round(mm * UNITS_PER_MM);
    this.document.setPageDef(SECTION, JSON.stringify({
      width: units(width), height: units(height), marginTop: units(top), marginBottom: units(bottom), marginLeft: units(left),
      marginRight: units(right), marginHeader: units(10), marginFooter: units(10), marginGutter: 0, landscape: false, binding: 0,
    }));
    this.document.applyParaFormat(SECTION, 0, JSON.stringify({ lineSpacing: 1, lineSpacingType: 'Percent' }));
    if (header === '') return;
    this.document.createHeaderFooter(SECTION, true, EVERY_PAGE);
    this.document.insertTextInHeaderFooter(SECTION, true, EVERY_PAGE, 0, 0, header);
    const look = JSON.stringify({ fontSize: this.style.sizes.footnote * UNITS_PER_POINT, fontFamily: this.style.typeface });
    this.document.applyCharFormatInHeaderFooter(SECTION, true, EVERY_PAGE, 0, 0, 0, lengthOf(header), look);
    this.document.applyParaFormatInHf(SECTION, true, EVERY_PAGE, 0, JSON.stringify({ alignment: 'center' }));
  }

  block(block: Block): void {
    const { sizes, step } = this.style;
    switch (block.kind) {
      case 'title':
        for (const line of block.lines) this.line([line], { size: sizes.title, bold: true, align: 'center', before: 6, after: 6 });
        break;
      case 'seal':
        for (const line of block.lines) this.line([line], { size: sizes.heading1, bold: true, align: 'center', before: 8 });
        break;
      case 'heading': this.heading(block); break;
      case 'paragraph': this.paragraph(block, step); break;
      case 'table': this.table(block); break;
      case 'space': this.line([], { size: sizes.body }); break;
      case 'page-break': {
        const { paraIdx } = answered<{ paraIdx: number }>(this.document.insertPageBreak(SECTION, this.at, this.document.getLogicalLength(SECTION, this.at)));
        this.at = paraIdx;
        this.begun = false;
        break;
      }
    }
  }

  private heading({ level, label, text }: Heading): void {
    this.line([labelled(label, ''), ...text], { size: headingSize(this.style, level), bold: true, align: 'left', before: level === 1 ? 14 : 8, after: 3, keep: true });
  }

  private paragraph({ label, indent, align, text }: Paragraph, step: number): void {
    const hang = label === '' ? 0 : step;
    this.line([labelled(label, ''), ...text], { size: this.style.sizes.body, align, left: indent * step + hang, hang, before: 2 });
  }

  private table(table: Table): void {
    const { sizes } = this.style;
    if (table.caption !== '') this.line([table.caption], { size: sizes.body, align: 'center', before: 6 });
    this.open();
    // A table stands where its paragraph begins, and that inherits the place of the one before.
    this.document.applyParaFormat(SECTION, this.at, JSON.stringify({ alignment: 'left', marginLeft: 0, indent: 0, spacingBefore: 0, spacingAfter: 0 }));
    this.at = writeTable(this.document, SECTION, this.at, table, this.style);
    this.begun = false;
  }

  /** The next paragraph to write in. */
  private open(): void {
    if (this.begun) {
      // Its end with the notes that it calls, which take a place each.
      this.document.splitParagraph(SECTION, this.at, this.document.getLogicalLength(SECTION, this.at));
      this.at += 1;
    }
    this.begun = true;
  }

  private line(inlines: readonly Inline[], look: {
    size: number; bold?: boolean; align?: Paragraph['align']; left?: number; hang?: number; before?: number; after?: number; keep?: boolean;
  }): void {
    this.open();
    const { size, bold = false, align = 'justify', left = 0, hang = 0, before = 0, after = 0, keep = false } = look;
    const whole = { fontSize: size * UNITS_PER_POINT, bold, underline: false, fontFamily: this.style.typeface };
    const notes: { offset: number; text: string }[] = [];
    let offset = 0;
    for (const inline of inlines) {
      if (typeof inline === 'object' && 'footnote' in inline) {
        notes.push({ offset, text: inline.footnote });
        continue;
      }
      const { text, bold: strong, underline } = typeof inline === 'string' ? { text: inline, bold: false, underline: false } : inline;
      if (text === '') continue;
      this.document.insertText(SECTION, this.at, offset, text);
      const end = offset + lengthOf(text);
      this.document.applyCharFormat(SECTION, this.at, offset, end, JSON.stringify({ ...whole, bold: bold || strong === true, underline: underline === true }));
      offset = end;
    }
    this.document.applyParaFormat(SECTION, this.at, JSON.stringify({
      alignment: align, lineSpacing: this.style.lineHeight * 100, lineSpacingType: 'Percent',
      // In HWP the first line stands at the margin, and what hangs is further in.
      marginLeft: (left - hang) * UNITS_PER_POINT * 2, indent: -hang * UNITS_PER_POINT * 2, koreanBreakUnit: WORDS, keepWithNext: keep,
      spacingBefore: before * UNITS_PER_POINT * 2, spacingAfter: after * UNITS_PER_POINT * 2,
    }));
    // From the last place to the first, so that a note does not move where the ones before it belong; at one place, one after the other.
    for (const { offset: where, text } of notes.toSorted((a, b) => b.offset - a.offset)) {
      const { controlIdx } = answered<{ controlIdx: number }>(this.document.insertFootnote(SECTION, this.at, where));
      this.document.insertTextInFootnote(SECTION, this.at, controlIdx, 0, AFTER_NOTE_NUMBER, text);
    }
  }
}

function written(given: Paper, style: PaperStyle): HwpDocument {
  const paper = printable(given);
  startHwpEngine();
  const document = paper.pageNumbers ? numberedDocument() : HwpDocument.createEmpty();
  if (!paper.pageNumbers) document.createBlankDocument();
  // Pages are worked out once at the end, not after each word.
  document.beginBatch();
  const writer = new HwpWriter(document, style);
  writer.page(paper);
  for (const block of paper.blocks) writer.block(block);
  document.endBatch();
  return document;
}

/** A paper as HWPX (한글 문서, KS X 6101). The same paper gives the same bytes. */
export function hwpxOf(paper: Paper, style: PaperStyle): Uint8Array {
  const document = written(paper, style);
  try {
    return document.exportHwpx();
  } finally {
    document.free();
  }
}

/**
 * A paper as HWP 5, by way of HWPX, its lines laid out: written straight out of a fresh document, what stands behind a table begins
 * a new page when the file is opened, and room between paragraphs is not counted.
 */
export function hwpOf(paper: Paper, style: PaperStyle): Uint8Array {
  const document = new HwpDocument(hwpxOf(paper, style));
  try {
    document.reflowLinesegs();
    return document.exportHwp();
  } finally {
    document.free();
  }
}
