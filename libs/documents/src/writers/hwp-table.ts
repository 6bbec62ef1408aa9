import type { Table } from '../model/paper.js';
import type { PaperStyle } from '../model/paper-style.js';
import { lineText } from '../model/text-of.js';
import { placed, type PlacedCell } from './grid.js';
import { answered, lengthOf, UNITS_PER_MM, UNITS_PER_POINT, type HwpDocument } from './hwp-engine.js';

/** What a table of the engine keeps free on each side, in units of HWP. */
const OUTER_MARGIN = 283;
/** Above and below the text of a cell, 1 mm. */
const PADDING = 283;

/**
 * Writes a table behind a paragraph, which must be empty.
 * @returns the paragraph after it, empty
 */
export function writeTable(document: HwpDocument, section: number, paragraph: number, table: Table, style: PaperStyle): number {
  const columns = table.widths.length;
  const { paraIdx, controlIdx } = answered<{ paraIdx: number; controlIdx: number }>(document.createTableEx(JSON.stringify({
    sectionIdx: section, paraIdx: paragraph, charOffset: 0, rowCount: table.rows.length, colCount: columns,
  })));
  // The engine makes columns equal, whatever widths it is given; each cell is then moved to its own.
  const wanted = widthsOf(table, style);
  const { width: given } = answered<{ width: number }>(document.getCellProperties(section, paraIdx, controlIdx, 0));
  document.resizeTableCells(section, paraIdx, controlIdx, JSON.stringify(
    table.rows.flatMap((_, row) => wanted.map((width, column) => ({ cellIdx: row * columns + column, widthDelta: width - given })))));
  const cells = placed(table);
  for (const { row, column, rows, columns } of cells) {
    if (rows * columns > 1) document.mergeTableCells(section, paraIdx, controlIdx, row, column, row + rows - 1, column + columns - 1);
  }
  cells.forEach((cell, index) => writeCell(document, { section, paragraph: paraIdx, control: controlIdx, index }, cell, style));
  document.setTableProperties(section, paraIdx, controlIdx, JSON.stringify({
    repeatHeader: true, pageBreak: 1, paddingTop: PADDING, paddingBottom: PADDING, outerTop: PADDING, outerBottom: 2 * PADDING,
  }));
  return paraIdx + 1;
}

/** Widths of the columns in units of HWP, within the margins that a table keeps outside of itself. */
function widthsOf({ widths }: Table, { page }: PaperStyle): readonly number[] {
  const room = (page.width - page.left - page.right) * UNITS_PER_MM - 2 * OUTER_MARGIN;
  const shares = widths.reduce((sum, next) => sum + next, 0);
  return widths.map((of) => Math.floor((of / shares) * room));
}

interface CellPlace {
  readonly section: number;
  readonly paragraph: number;
  readonly control: number;
  readonly index: number;
}

function writeCell(document: HwpDocument, { section, paragraph, control, index }: CellPlace, cell: PlacedCell, style: PaperStyle): void {
  cell.lines.forEach((line, at) => {
    if (at > 0) document.splitParagraphInCell(section, paragraph, control, index, at - 1, lengthOf(lineText(cell.lines[at - 1]!)));
    let offset = 0;
    for (const of of line) {
      const { text, bold = false, underline = false } = typeof of === 'string' ? { text: of } : of;
      if (text === '') continue;
      document.insertTextInCell(section, paragraph, control, index, at, offset, text);
      document.applyCharFormatInCell(section, paragraph, control, index, at, offset, offset + lengthOf(text), JSON.stringify({
        fontSize: style.sizes.table * UNITS_PER_POINT, bold: bold || cell.head, underline, fontFamily: style.typeface,
      }));
      offset += lengthOf(text);
    }
    document.applyParaFormatInCell(section, paragraph, control, index, at, JSON.stringify({
      alignment: cell.align, lineSpacing: 130, lineSpacingType: 'Percent',
    }));
  });
  if (cell.head) {
    document.setCellProperties(section, paragraph, control, index, JSON.stringify({ fillType: 'solid', fillColor: '#eef2f7', isHeader: cell.row === 0 }));
  }
}
