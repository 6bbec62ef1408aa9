import { PassThrough, type Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardLine } from '@uian/record';
import exceljs from 'exceljs';

type Cell = string | number | Date | null;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly of: (line: BoardLine) => Cell;
  readonly numFmt?: string;
}

/** A legal day as a spreadsheet keeps days: without an hour, and so the same in every zone. */
const dateOf = (day: string | null | undefined): Date | null => (day == null ? null : new Date(`${day}T00:00:00Z`));
const DATE = 'yyyy. m. d.';

const COLUMNS: readonly Column[] = [
  { header: '의안번호', width: 10, of: ({ number }) => number },
  { header: '의안명', width: 60, of: ({ title }) => title },
  { header: '종류', width: 16, of: ({ kind }) => kind.term },
  { header: '제안자', width: 24, of: ({ proposer }) => proposer },
  { header: '제안일', width: 14, of: ({ introducedOn }) => dateOf(introducedOn), numFmt: DATE },
  { header: '단계', width: 16, of: ({ stage }) => stage.term },
  { header: '이 단계에 온 날', width: 14, of: ({ since }) => dateOf(since), numFmt: DATE },
  { header: '머문 날수', width: 10, of: ({ daysInStage }) => daysInStage },
  { header: '소관 위원회', width: 22, of: ({ committee }) => committee?.term ?? null },
  { header: '가장 가까운 기한', width: 26, of: ({ deadline }) => deadline?.rule.term ?? null },
  { header: '기한 종류', width: 12, of: ({ deadline }) => deadline?.officeTarget ?? deadline?.effect.term ?? null },
  { header: '기한일', width: 14, of: ({ deadline }) => dateOf(deadline?.due), numFmt: DATE },
  { header: '남은 날수', width: 10, of: ({ deadline }) => deadline?.daysLeft ?? null },
  { header: '남은 근무일', width: 11, of: ({ deadline }) => deadline?.workingDaysLeft ?? null },
  { header: '담당', width: 16, of: ({ deadline }) => deadline?.owedBy?.term ?? null },
];

/**
 * Lines of the board as a spreadsheet (xlsx), written while they are read: what is in memory is some thousand lines,
 * however many there are. Ends where the reader goes away.
 * @param batches a row is read no sooner than those before it are on their way
 */
export function boardSheet(batches: AsyncIterable<readonly BoardLine[]>, title: string): Readable {
  const out = new PassThrough();
  write(batches, title, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function write(batches: AsyncIterable<readonly BoardLine[]>, title: string, out: PassThrough): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  book.creator = '의안';
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ header, width, numFmt }) => ({ header, width, ...(numFmt && { style: { numFmt } }) }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  sheet.getRow(1).font = { bold: true };
  for await (const lines of batches) {
    if (out.destroyed) return;
    for (const line of lines) sheet.addRow(COLUMNS.map(({ of }) => of(line))).commit();
    await drained(out);
  }
  sheet.commit();
  await book.commit();
}

/** Until the reader has taken what was written; a reader that went away is not waited for. */
async function drained(out: PassThrough): Promise<void> {
  await nextTurn();
  if (!out.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    out.once('drain', resolve);
    out.once('close', resolve);
  });
}
