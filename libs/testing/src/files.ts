/** Files of every kind that is taken, made anew: `@uian/testing/files`. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import PDFDocument from 'pdfkit';
import { HwpDocument, initSync } from '@rhwp/core';
import { ZipFile } from 'yazl';

let started = false;

/** An empty document, as the word processor's own engine writes it. */
export function hangul(kind: 'hwp' | 'hwpx'): Buffer {
  if (!started) {
    Object.assign(globalThis, { measureTextWidth: (_: string, text: string) => text.length * 10 });
    const wasm = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
    initSync({ module: readFileSync(wasm) });
    started = true;
  }
  const document = HwpDocument.createEmpty();
  document.createBlankDocument();
  return Buffer.from(kind === 'hwp' ? document.exportHwp() : document.exportHwpx());
}

/** A zip of these entries. */
export async function zipOf(entries: Readonly<Record<string, string | Buffer>>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return buffer(zip.outputStream);
}

export const docx = (): Promise<Buffer> => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' });

export async function xlsx(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('의안').addRow(['의안번호', 1544]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  document.text('1544');
  document.end();
  return buffer(document);
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
