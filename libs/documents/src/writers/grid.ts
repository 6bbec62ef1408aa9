import type { Cell, Table } from '../model/paper.js';

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
