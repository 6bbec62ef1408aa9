import type { Paper } from '../model/paper.js';
import { POINTS_PER_MM, type PaperStyle } from '../model/paper-style.js';
import type { Line, Typesetter } from './typesetter.js';

const GAP_ABOVE_NOTES = 8;
const RULE_LENGTH = 140;

/** The pages of a PDF: where the next thing stands, the room that is left above the notes, heads and numbers. */
export class PdfPages {
  y = 0;
  readonly left: number;
  readonly width: number;
  private readonly top: number;
  private readonly bottom: number;
  private notes: Line[] = [];
  private begun = false;

  constructor(private readonly type: Typesetter, private readonly paper: Pick<Paper, 'header' | 'pageNumbers'>, private readonly style: PaperStyle) {
    const { page } = style;
    this.left = page.left * POINTS_PER_MM;
    this.width = (page.width - page.left - page.right) * POINTS_PER_MM;
    this.top = page.top * POINTS_PER_MM;
    // The page number stands in the margin, below the text.
    this.bottom = (page.height - page.bottom) * POINTS_PER_MM - (paper.pageNumbers ? style.sizes.footnote * 2 : 0);
    this.next();
  }

  /** Begins a page. */
  next(): void {
    this.drawNotes();
    this.type.document.addPage();
    this.y = this.top;
    this.begun = false;
  }

  /** The room left on this page. */
  get rest(): number {
    return this.bottom - this.notesHeight() - this.y;
  }

  /** The height of a page without notes. */
  get height(): number {
    return this.bottom - this.top;
  }

  /** Makes sure that so much fits, on the next page if need be. */
  room(height: number): void {
    if (this.begun && height > this.rest) this.next();
    this.begun = true;
  }

  /** Goes down; at the head of a page nothing is left free. */
  down(height: number): void {
    if (this.begun) this.y += height;
  }

  structure(tag: string): PDFKit.PDFStructureElement {
    const structure = this.type.document.struct(tag);
    this.type.document.addStructure(structure);
    return structure;
  }

  heightOfNotes(notes: readonly string[]): number {
    return notes.length === 0 ? 0 : notes.reduce((sum, note) => sum + this.noteLines(note).length * this.noteHeight, 0)
      + (this.notes.length === 0 ? GAP_ABOVE_NOTES : 0);
  }

  /** Keeps a note for the foot of this page. */
  note(text: string): void {
    this.notes.push(...this.noteLines(text));
  }

  /** Draws what is left, and on every page its head and its number. */
  finish(): void {
    this.drawNotes();
    const { document } = this.type;
    const { count } = document.bufferedPageRange();
    const size = this.style.sizes.footnote;
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page);
      document.markContent('Artifact', { type: 'Pagination' });
      if (this.paper.header !== '') this.centred(this.paper.header, this.top / 2, size);
      if (this.paper.pageNumbers) this.centred(`- ${page + 1} -`, this.bottom + size, size);
      document.endMarkedContent();
    }
  }

  private centred(text: string, y: number, size: number): void {
    const [line] = this.type.lines([{ text }], this.width, size);
    this.type.draw(line!, this.left + (this.width - line!.width) / 2, y, size);
  }

  private get noteHeight(): number {
    return this.style.sizes.footnote * 1.4;
  }

  private noteLines(text: string): readonly Line[] {
    return this.type.lines([{ text }], this.width, this.style.sizes.footnote);
  }

  private notesHeight(): number {
    return this.notes.length === 0 ? 0 : this.notes.length * this.noteHeight + GAP_ABOVE_NOTES;
  }

  private drawNotes(): void {
    if (this.notes.length === 0) return;
    let y = this.bottom - this.notes.length * this.noteHeight;
    const { document } = this.type;
    document.markContent('Artifact');
    document.moveTo(this.left, y - 4).lineTo(this.left + RULE_LENGTH, y - 4).lineWidth(0.5).stroke();
    document.endMarkedContent();
    const structure = this.structure('Note');
    for (const line of this.notes) {
      structure.add(() => this.type.draw(line, this.left, y, this.style.sizes.footnote));
      y += this.noteHeight;
    }
    structure.end();
    this.notes = [];
  }
}
