export * from './model/build.js';
export { LABELS } from './model/numbering.js';
export type { Align, Block, Cell, Inline, Paper, Table } from './model/paper.js';
export { DEFAULT_PAPER_STYLE, type PaperStyle } from './model/paper-style.js';
export { linesOf, textOf } from './model/text-of.js';
export { htmlOf } from './writers/html.js';
export { hwpOf, hwpxOf } from './writers/hwp.js';
export { pdfOf } from './writers/pdf.js';
export * from './amendment/index.js';
