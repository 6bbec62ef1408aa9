/**
 * A paper (문서) as a tree: what stands on it, not how it is drawn. It knows nothing of bills; the papers of a council
 * (`papers/`) are made of it, and each writer draws the same tree.
 */

/** A stretch of text in one look. */
export type Stretch = string | { readonly text: string; readonly bold?: boolean; readonly underline?: boolean };

/** A stretch of text, or a note at the foot of the page (각주) where it is called. */
export type Inline = Stretch | { readonly footnote: string };

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A heading (제목 행) of the body. Level 1 stands widest: `I. 심사경과`. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** Its label as it is written (`I.`, `가.`), empty for none. */
  readonly label: string;
  readonly text: readonly Inline[];
}

/** A paragraph (문단), with the mark of 개조식 before it where it has one. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** `-`, `○`, `·`, or a label such as `1.`; empty for none. */
  readonly label: string;
  /** Steps of indentation. */
  readonly indent: number;
  readonly align: Align;
  readonly text: readonly Inline[];
}

/** A cell of a table; its lines are paragraphs of their own. */
export interface Cell {
  readonly lines: readonly (readonly Stretch[])[];
  readonly columns: number;
  readonly rows: number;
  readonly align: Align;
  /** Names its column or row. */
  readonly head: boolean;
}

/** A table (표). Cells covered by a merged one are left out of `rows`, as in HTML. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The title of the paper (제명), and lines under it. */
export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** Who signs or seals (발신 명의, 직인). */
export interface Seal {
  readonly kind: 'seal';
  readonly lines: readonly string[];
}

export type Block = Title | Heading | Paragraph | Table | Seal | { readonly kind: 'page-break' } | { readonly kind: 'space' };

/** A paper: its name, and what stands on it from top to bottom. */
export interface Paper {
  /** Name of the document (문서 제목), for lists and for readers of PDF. */
  readonly title: string;
  /** At the head of every page (머리말), empty for none. */
  readonly header: string;
  readonly pageNumbers: boolean;
  readonly blocks: readonly Block[];
}
