import { z } from 'zod';
import { cell, headCell, paragraph, seal, space, table, title } from '../model/build.js';
import type { Block, Paper } from '../model/paper.js';
import { line } from './entered.js';
import type { PaperCouncil } from './source.js';
import { shortDay } from './words.js';

/** What every letter of an office is given by hand (공문). */
export const LETTER = z.strictObject({ documentNumber: line('문서번호', '비우면 빈칸으로 둡니다.'), receiver: line('수신', '비우면 기록의 수신처를 씁니다.') });
export type LetterEntered = z.infer<typeof LETTER>;

/** An official letter (공문): head of paper, receiver, subject, numbered body, 끝, the seal line. */
export function letter({ council, day, receiver, subject, body, annexes = [], entered, from = `${council.name}의장` }: {
  readonly council: PaperCouncil;
  readonly day: string;
  readonly receiver: string;
  readonly subject: string;
  readonly body: readonly Block[];
  readonly annexes?: readonly string[];
  readonly entered: LetterEntered;
  readonly from?: string;
}): Paper {
  const { head, documentNumber = '', signatures = [], contact } = council.office ?? {};
  return {
    title: subject, header: '', pageNumbers: false,
    blocks: [
      ...(head === undefined ? [] : [paragraph(head, { align: 'center' })]), title(council.name), space,
      paragraph(`수신  ${entered.receiver ?? receiver}`, { align: 'left' }), paragraph('(경유)', { align: 'left' }),
      paragraph([{ text: `제목  ${subject}`, bold: true }], { align: 'left' }), space,
      ...body,
      ...(annexes.length === 0 ? [paragraph('끝.', { align: 'left' })] : annexes.map((annex, at) => paragraph(
        `${at === 0 ? '붙임  ' : '      '}${annexes.length > 1 ? `${at + 1}. ` : ''}${annex} 1부.${at === annexes.length - 1 ? '  끝.' : ''}`, { align: 'left' }))),
      space, seal(from), space,
      ...(signatures.length === 0 ? [] : [signed(signatures)]),
      paragraph(`시행  ${entered.documentNumber ?? `${documentNumber}                `} (${shortDay(day)})`, { align: 'left' }),
      ...(contact === undefined ? [] : [paragraph(contact, { align: 'left' })]),
    ],
  };
}

/** Who signs, side by side, with room for the signature under each (결재란). */
const signed = (offices: readonly string[]): Block => table({ widths: offices.map(() => 1), head: offices }, [offices.map(() => '\n')]);

/** Facts of a matter in two columns: name and value. */
export const facts = (rows: readonly (readonly [string, string])[]): Block =>
  table({ widths: [1, 3] }, rows.map(([name, value]) => [headCell(name), cell(value)]));
