import type { Table } from '../model/paper.js';
import type { PaperStyle } from '../model/paper-style.js';
import { lineText } from '../model/text-of.js';
import { placed, type PlacedCell } from './grid.js';
import { answered, UNITS_PER_MM, UNITS_PER_POINT, type HwpDocument } from './hwp-engine.js';

/**
 * Writes a table behind a paragraph, which must be empty.
 * @returns the paragraph after it, empty
 */
export function writeTable(document: HwpDocument, section: number, paragraph: number, table: Table, style: PaperStyle): number {
  const { width, left, right } = style.page;
  const share = ((width - left - right) * UNITS_PER_MM) / table.widths.reduce((sum, next) => sum + next, 0);
  const { paraIdx, controlIdx } = answered<{ paraIdx: number; controlIdx: number }>(document.createTableEx(JSON.stringify({
    sectionIdx: section, paraIdx: paragraph, charOffset: 0, rowCount: table.rows.length, colCount: table.widths.length,
    colWidths: table.widths.map((of) => Math.floor(of * share)),
  })));
  const cells = placed(table);
  for (const { row, column, rows, columns } of cells) {
    if (rows * columns > 1) document.mergeTableCells(section, paraIdx, controlIdx, row, column, row + rows - 1, column + columns - 1);
  }
  cells.forEach((cell, index) => writeCell(document, { section, paragraph: paraIdx, control: controlIdx, index }, cell, style));
  document.setTableProperties(section, paraIdx, controlIdx, JSON.stringify({ repeatHeader: true, pageBreak: 1 }));
  return paraIdx + 1;
}

interface CellPlace {
  readonly section: number;
  readonly paragraph: number;
  readonly control: number;
  readonly index: number;
}

function writeCell(document: HwpDocument, { section, paragraph, control, index }: CellPlace, cell: PlacedCell, style: PaperStyle): void {
  cell.lines.forEach((line, at) => {
    if (at > 0) document.splitParagraphInCell(section, paragraph, control, index, at - 1, lineText(cell.lines[at - 1]!).length);
    let offset = 0;
    for (const of of line) {
      const { text, bold = false, underline = false } = typeof of === 'string' ? { text: of } : of;
      if (text === '') continue;
      document.insertTextInCell(section, paragraph, control, index, at, offset, text);
      document.applyCharFormatInCell(section, paragraph, control, index, at, offset, offset + text.length, JSON.stringify({
        fontSize: style.sizes.table * UNITS_PER_POINT, bold: bold || cell.head, underline, fontFamily: style.typeface,
      }));
      offset += text.length;
    }
    document.applyParaFormatInCell(section, paragraph, control, index, at, JSON.stringify({
      alignment: cell.align, lineSpacing: 130, lineSpacingType: 'Percent',
    }));
  });
  if (cell.head) {
    document.setCellProperties(section, paragraph, control, index, JSON.stringify({ fillType: 'solid', fillColor: '#eef2f7', isHeader: cell.row === 0 }));
  }
}
