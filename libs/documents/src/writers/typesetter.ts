import PDFDocument from 'pdfkit';
import { faceOf, textWidth, type FontName } from './fonts.js';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Of a size of its own, in pt (the call of a note). */
  readonly size?: number;
}

/** A stretch that one face can draw. */
interface Piece extends Run {
  readonly face: FontName;
  readonly width: number;
}

/** A line as it is drawn. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The last of its paragraph: it is not stretched. */
  readonly last: boolean;
}

const GRAPHEMES = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const FACES: readonly FontName[] = ['regular', 'bold', 'signs'];

/** Breaks text into lines as Korean papers do: between words, within one only where it is wider than the line. */
export class Typesetter {
  constructor(readonly document: PDFKit.PDFDocument) {
    for (const face of FACES) document.registerFont(face, faceOf(face) as never);
  }

  lines(runs: readonly Run[], width: number, size: number): readonly Line[] {
    const lines: Piece[][] = [[]];
    let filled = 0;
    const add = (pieces: readonly Piece[]): void => {
      lines.at(-1)!.push(...pieces);
      filled += widthOf(pieces);
    };
    for (const run of runs) {
      for (const word of run.text.match(/\s+|\S+/g) ?? []) {
        const pieces = this.pieces({ ...run, text: word }, size);
        const isSpace = word.trim() === '';
        if (filled + widthOf(pieces) > width && !isSpace && filled > 0) {
          lines.push([]);
          filled = 0;
        }
        if (isSpace && filled === 0) continue;
        if (widthOf(pieces) <= width) {
          add(pieces);
          continue;
        }
        for (const { segment } of GRAPHEMES.segment(word)) {
          const one = this.pieces({ ...run, text: segment }, size);
          if (filled + widthOf(one) > width && filled > 0) {
            lines.push([]);
            filled = 0;
          }
          add(one);
        }
      }
    }
    return lines.map((pieces, at) => {
      const trimmed = pieces.at(-1)?.text.trim() === '' ? pieces.slice(0, -1) : pieces;
      return { pieces: trimmed, width: widthOf(trimmed), last: at === lines.length - 1 };
    });
  }

  /** Draws a line. @param stretch points to be added at each space */
  draw({ pieces }: Line, x: number, y: number, size: number, stretch = 0): void {
    let at = x;
    for (const { text, face, underline, size: own, width } of pieces) {
      const isSpace = text.trim() === '';
      this.document.font(face).fontSize(own ?? size).text(text, at, y, { lineBreak: false, underline: underline === true });
      at += width + (isSpace ? stretch : 0);
    }
  }

  /** A word in pieces, each of one face. */
  private pieces(run: Run, size: number): readonly Piece[] {
    const pieces: { face: FontName; text: string }[] = [];
    for (const { segment } of GRAPHEMES.segment(run.text)) {
      const point = segment.codePointAt(0)!;
      const face = !faceOf('regular').hasGlyphForCodePoint(point) && faceOf('signs').hasGlyphForCodePoint(point) ? 'signs' : run.bold === true ? 'bold' : 'regular';
      const before = pieces.at(-1);
      if (before?.face === face) before.text += segment;
      else pieces.push({ face, text: segment });
    }
    return pieces.map(({ face, text }) => ({ ...run, face, text, width: textWidth(text, run.size ?? size, face) }));
  }
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** How much each space of a line grows so that it fills the width (양쪽 정렬). */
export function stretchOf({ pieces, width, last }: Line, room: number): number {
  const spaces = pieces.filter(({ text }) => text.trim() === '').length;
  return last || spaces === 0 ? 0 : Math.max(0, (room - width) / spaces);
}

export const newPdf = (options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument => new PDFDocument(options);
