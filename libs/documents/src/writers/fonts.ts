import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const folder = join(dirname(createRequire(import.meta.url).resolve('pretendard-gov/package.json')), 'dist/public/static/alternative');

/** The faces of printed papers: static files, because a variable font would become one of Type 3. */
export const FONT_FILES = { regular: join(folder, 'PretendardGOV-Regular.ttf'), bold: join(folder, 'PretendardGOV-Bold.ttf') } as const;

let ruler: PDFKit.PDFDocument | undefined;

/** The width of a text at a size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  ruler ??= new PDFDocument({ font: FONT_FILES.regular, autoFirstPage: false });
  return ruler.fontSize(size).widthOfString(text);
}
