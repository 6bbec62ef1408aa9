import type { Register, RegisterLine } from '@uian/documents';
import exceljs from 'exceljs';

/** Characters that a share of a register's width takes. */
const CHARACTERS_A_SHARE = 6;

/** A register as a spreadsheet (xlsx): the same lines give the same bytes. @param day on which it stands, ISO */
export async function registerSheet({ title, columns }: Register, lines: readonly RegisterLine[], day: string): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.creator = '의안';
  book.created = book.modified = new Date(`${day}T00:00:00Z`);
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ name, width }) => ({ header: name, width: width * CHARACTERS_A_SHARE }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const line of lines) sheet.addRow(columns.map(({ value }) => cellOf(value(line))));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Numbers are told as numbers, so that they sort as such. */
const cellOf = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);
