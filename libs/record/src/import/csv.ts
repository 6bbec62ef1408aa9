/** A record of a CSV file, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quoted cell that the end of the file cut off. */
  readonly cutOff?: boolean;
}

/** Records of CSV text (RFC 4180) as it comes in: quoted cells may hold commas, quotes and breaks of the line. */
export async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let cells: string[] = [];
  let cell = '';
  let state: 'plain' | 'quoted' | 'quote' = 'plain';
  let line = 1;
  let began = 1;
  for await (const chunk of chunks) {
    for (const c of chunk) {
      if (c === '\n') line += 1;
      if (state === 'quoted') {
        if (c === '"') state = 'quote';
        else cell += c;
      } else if (c === '"') {
        // Two quotes within a quoted cell are one; a first quote begins such a cell.
        if (state === 'quote') cell += c;
        else if (cell !== '') { cell += c; continue; }
        state = 'quoted';
      } else {
        state = 'plain';
        if (c === ',' || c === '\n') {
          cells.push(cell);
          cell = '';
        } else if (c !== '\r') cell += c;
        if (c === '\n') {
          if (cells.length > 1 || cells[0] !== '') yield { line: began, cells };
          cells = [];
          began = line;
        }
      }
    }
  }
  if (cell !== '' || cells.length > 0) yield { line: began, cells: [...cells, cell], ...(state === 'quoted' && { cutOff: true }) };
}
