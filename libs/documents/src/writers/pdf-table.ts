import type { Stretch, Table } from '../model/paper.js';
import type { PaperStyle } from '../model/paper-style.js';
import { placed, type PlacedCell } from './grid.js';
import type { PdfPages } from './pdf-pages.js';
import type { Line, Run, Typesetter } from './typesetter.js';

const PADDING = 4;
const LINE_HEIGHT = 1.35;
const HEAD_GROUND = '#eef2f7';

interface SetCell {
  readonly cell: PlacedCell;
  readonly lines: readonly Line[];
}

/** Rows that merged cells hold together: they stand on one page. */
interface Band {
  readonly first: number;
  readonly cells: readonly SetCell[];
  /** Heights of its rows, in pt. */
  readonly heights: readonly number[];
}

/** Draws a table: bands of rows, the row of names again at the head of every page; what is higher than a page is parted by lines. */
export function drawTable(pages: PdfPages, type: Typesetter, table: Table, style: PaperStyle): void {
  const share = pages.width / table.widths.reduce((sum, next) => sum + next, 0);
  const widths = table.widths.map((of) => of * share);
  const at = widths.map((_, column) => pages.left + widths.slice(0, column).reduce((sum, next) => sum + next, 0));
  const size = style.sizes.table;
  const height = size * LINE_HEIGHT;
  const spanned = (cell: PlacedCell): number => widths.slice(cell.column, cell.column + cell.columns).reduce((sum, next) => sum + next, 0);
  const set = placed(table).map((cell): SetCell => ({
    cell, lines: cell.lines.flatMap((line) => type.lines(runsOf(line, cell.head), spanned(cell) - 2 * PADDING, size)),
  }));
  const all = bandsOf(set, table.rows.length, height).flatMap((band) => parted(band, pages.height * 0.8, height));
  const head = all.length > 1 && namesColumns(all[0]!, pages.height) ? all[0] : undefined;
  const structure = pages.structure('Table');

  const draw = (band: Band, repeated = false): void => {
    const tops = band.heights.map((_, row) => pages.y + band.heights.slice(0, row).reduce((sum, next) => sum + next, 0));
    const rows = repeated ? [] : band.heights.map(() => type.document.struct('TR'));
    for (const row of rows) structure.add(row);
    for (const { cell, lines } of band.cells) {
      const row = cell.row - band.first;
      const box = { x: at[cell.column]!, y: tops[row]!, width: spanned(cell), height: band.heights.slice(row, row + cell.rows).reduce((a, b) => a + b, 0) };
      type.document.markContent('Artifact');
      if (cell.head) type.document.rect(box.x, box.y, box.width, box.height).fill(HEAD_GROUND);
      type.document.fillColor('black').rect(box.x, box.y, box.width, box.height).lineWidth(0.6).stroke();
      type.document.endMarkedContent();
      const text = (): void => drawLines(type, lines, box, cell, size, height);
      if (repeated) {
        type.document.markContent('Artifact');
        text();
        type.document.endMarkedContent();
      } else {
        const data = type.document.struct(cell.head ? 'TH' : 'TD');
        rows[row]!.add(data);
        data.add(text);
        data.end();
      }
    }
    for (const row of rows) row.end();
    pages.down(heightOf(band));
  };

  pages.down(4);
  for (const band of all) {
    const needed = heightOf(band);
    if (needed > pages.rest) {
      pages.next();
      pages.room(0);
      if (head && band !== head) draw(head, true);
    }
    pages.room(needed);
    draw(band);
  }
  structure.end();
  pages.down(8);
}

const heightOf = ({ heights }: Band): number => heights.reduce((sum, next) => sum + next, 0);

/** Whether a band is worth its room at the head of every page. */
const namesColumns = (band: Band, page: number): boolean => band.cells.every(({ cell }) => cell.head) && heightOf(band) <= page / 4;

const runsOf = (line: readonly Stretch[], head: boolean): readonly Run[] =>
  line.map((of) => (typeof of === 'string' ? { text: of, bold: head } : { ...of, bold: head || of.bold === true }));

function drawLines(
  type: Typesetter, lines: readonly Line[], box: { x: number; y: number; width: number; height: number }, { align }: PlacedCell, size: number, height: number,
): void {
  let y = box.y + Math.max(PADDING, (box.height - lines.length * height) / 2);
  for (const line of lines) {
    const free = box.width - 2 * PADDING - line.width;
    type.draw(line, box.x + PADDING + ({ left: 0, justify: 0, center: free / 2, right: free })[align], y, size);
    y += height;
  }
}

function bandsOf(set: readonly SetCell[], rows: number, height: number): readonly Band[] {
  const bands: Band[] = [];
  for (let first = 0; first < rows;) {
    let last = first;
    for (let row = first; row <= last; row += 1) {
      for (const { cell } of set) if (cell.row === row) last = Math.max(last, row + cell.rows - 1);
    }
    const cells = set.filter(({ cell }) => cell.row >= first && cell.row <= last);
    const heights = Array.from({ length: last - first + 1 }, () => height + 2 * PADDING);
    // Lowest cells first, so that a merged one adds only what its rows do not give it already.
    for (const { cell, lines } of cells.toSorted((a, b) => a.cell.rows - b.cell.rows)) {
      const row = cell.row - first;
      const given = heights.slice(row, row + cell.rows).reduce((sum, next) => sum + next, 0);
      heights[row + cell.rows - 1]! += Math.max(0, lines.length * height + 2 * PADDING - given);
    }
    bands.push({ first, cells, heights });
    first = last + 1;
  }
  return bands;
}

/** A single row that is higher than a page, in several that are not. */
function parted(band: Band, most: number, height: number): readonly Band[] {
  if (band.heights.length > 1 || band.heights[0]! <= most) return [band];
  const perPage = Math.floor((most - 2 * PADDING) / height);
  const parts = Math.ceil(Math.max(...band.cells.map(({ lines }) => lines.length)) / perPage);
  return Array.from({ length: parts }, (_, part) => {
    const cells = band.cells.map(({ cell, lines }) => ({ cell, lines: lines.slice(part * perPage, (part + 1) * perPage) }));
    return { first: band.first, cells, heights: [Math.max(1, ...cells.map(({ lines }) => lines.length)) * height + 2 * PADDING] };
  });
}
