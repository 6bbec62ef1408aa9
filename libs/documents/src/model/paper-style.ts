import type { OfficePapers } from '@uian/procedure';

/** How an office's papers look (문서 서식): sizes in mm and pt. */
export interface PaperStyle {
  /** A4 in mm, and its margins. */
  readonly page: { readonly width: number; readonly height: number; readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Name of the typeface in HWP and HWPX, where the reader's own program draws it. */
  readonly typeface: string;
  /** In pt. */
  readonly sizes: { readonly title: number; readonly heading1: number; readonly heading2: number; readonly body: number; readonly table: number; readonly footnote: number };
  /** Line height as a share of the size. */
  readonly lineHeight: number;
  /** Indentation of one step, in pt. */
  readonly step: number;
}

/** What is usual where an office says nothing. */
export const DEFAULT_PAPER_STYLE: PaperStyle = {
  page: { width: 210, height: 297, top: 20, bottom: 15, left: 20, right: 20 },
  typeface: '함초롬바탕',
  sizes: { title: 20, heading1: 15, heading2: 13, body: 12, table: 10, footnote: 9 },
  lineHeight: 1.6,
  step: 12,
};

/** The style of an office: what it set, and the usual for the rest. */
export const paperStyleOf = ({ margins, typeface, sizes, lineHeight }: OfficePapers = {}, usual = DEFAULT_PAPER_STYLE): PaperStyle => ({
  ...usual, page: { ...usual.page, ...margins }, typeface: typeface ?? usual.typeface, sizes: { ...usual.sizes, ...sizes }, lineHeight: lineHeight ?? usual.lineHeight,
});

/** Size (pt) of a heading of a level. */
export const headingSize = ({ sizes }: PaperStyle, level: 1 | 2 | 3): number =>
  ({ 1: sizes.heading1, 2: sizes.heading2, 3: sizes.body })[level];

export const POINTS_PER_MM = 72 / 25.4;
