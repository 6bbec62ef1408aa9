import type { Cell, Table } from '../model/paper.js';
import type { PaperStyle } from '../model/paper-style.js';
import { answered, UNITS_PER_MM, UNITS_PER_POINT, type HwpDocument } from './hwp-engine.js';

/** A cell with its place in the grid. */
export interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/** Where each cell of a table stands, merged ones taking the room of those that they cover. @throws RangeError where cells overrun the grid */
export function placed({ rows, widths }: Pick<Table, 'rows' | 'widths'>): readonly PlacedCell[] {
  const taken = rows.map(() => new Array<boolean>(widths.length).fill(false));
  return rows.flatMap((cells, row) => cells.map((cell) => {
    const column = taken[row]!.indexOf(false);
    for (let down = row; down < row + cell.rows; down += 1) {
      for (let right = column; right < column + cell.columns; right += 1) {
        if (column < 0 || taken[down]?.[right] !== false) throw new RangeError(`a cell in row ${row + 1} has no room`);
        taken[down]![right] = true;
      }
    }
    return { ...cell, row, column };
  }));
}

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
    if (at > 0) document.splitParagraphInCell(section, paragraph, control, index, at - 1, cell.lines[at - 1]!.length);
    if (line !== '') {
      document.insertTextInCell(section, paragraph, control, index, at, 0, line);
      document.applyCharFormatInCell(section, paragraph, control, index, at, 0, line.length, JSON.stringify({
        fontSize: style.sizes.table * UNITS_PER_POINT, bold: cell.head, fontFamily: style.typeface,
      }));
    }
    document.applyParaFormatInCell(section, paragraph, control, index, at, JSON.stringify({
      alignment: cell.align, lineSpacing: 130, lineSpacingType: 'Percent',
    }));
  });
  if (cell.head) {
    document.setCellProperties(section, paragraph, control, index, JSON.stringify({ fillType: 'solid', fillColor: '#eef2f7', isHeader: cell.row === 0 }));
  }
}
