import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { csvRecords, type CsvRecord } from './csv.js';

/** What the person can mend about the file as a whole: a Korean sentence. */
export class ImportFileError extends Error {}

/** A row of a source: what stands in it, or why it cannot be read. */
export type SourceRow =
  | { readonly line: number; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly refused: string };

export interface Source {
  /** Names of the columns, of CSV. */
  readonly columns?: readonly string[];
  readonly rows: AsyncIterable<SourceRow>;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The text of a file, unpacked where its name ends in `.gz`, in pieces. */
async function* textOf(file: string, encoding: string): AsyncGenerator<string> {
  const stored = createReadStream(file);
  const bytes = file.endsWith('.gz') ? stored.pipe(createGunzip()) : stored;
  stored.on('error', (error) => bytes.destroy(error));
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    for await (const chunk of bytes) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new ImportFileError((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? `${encoding} 글자가 아닌 것이 들어 있습니다. 글자 집합을 밝혀 주십시오 (예: --encoding euc-kr).`
      : `파일을 읽을 수 없습니다: ${(error as Error).message}`, { cause: error });
  }
}

const isObject = (of: unknown): of is Record<string, unknown> => typeof of === 'object' && of !== null && !Array.isArray(of);

function jsonRow(text: string, line: number): SourceRow {
  try {
    const raw: unknown = JSON.parse(text);
    return isObject(raw) ? { line, raw } : { line, refused: '한 줄에 의안 하나를 JSON 객체로 적어야 합니다.' };
  } catch (error) {
    return { line, refused: `JSON이 아닙니다: ${(error as Error).message}` };
  }
}

async function* jsonRows(chunks: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let line = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield jsonRow(text.replace(BYTE_ORDER_MARK, ''), line);
    }
  }
  if (rest.trim() !== '') yield jsonRow(rest, line + 1);
}

/** A record by the names of its columns; what is empty is left out. */
function csvRow(columns: readonly string[], { line, cells, cutOff }: CsvRecord): SourceRow {
  if (cutOff) return { line, refused: '따옴표가 닫히지 않았습니다.' };
  if (cells.length > columns.length) return { line, refused: `칸이 ${cells.length}개로 머리글(${columns.length}개)보다 많습니다.` };
  const filled = columns.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, cell]) => cell !== '');
  return { line, raw: Object.fromEntries(filled) };
}

async function* csvRows(columns: readonly string[], records: AsyncIterator<CsvRecord>): AsyncGenerator<SourceRow> {
  for (let next = await records.next(); !next.done; next = await records.next()) yield csvRow(columns, next.value);
}

const FORMAT = /\.(csv|jsonl|ndjson)(?:\.gz)?$/i;

/**
 * Opens a file of bills by the end of its name, `.csv`, `.jsonl` or `.ndjson`, with or without `.gz`; it is read as it is
 * asked for, so its length costs no memory.
 * @throws ImportFileError for a file that cannot be read
 */
export async function openSource(file: string, encoding = 'utf-8'): Promise<Source> {
  const [, format] = FORMAT.exec(file) ?? [];
  if (format === undefined) throw new ImportFileError(`.csv, .jsonl, .ndjson 파일만 읽습니다 (.gz로 묶은 것도 됩니다): ${file}`);
  const chunks = textOf(file, encoding);
  if (format.toLowerCase() !== 'csv') return { rows: jsonRows(chunks) };
  const records = csvRecords(chunks);
  const head = await records.next();
  if (head.done) throw new ImportFileError('파일이 비어 있습니다.');
  const columns = head.value.cells.map((name) => name.replace(BYTE_ORDER_MARK, '').trim());
  return { columns, rows: csvRows(columns, records) };
}
