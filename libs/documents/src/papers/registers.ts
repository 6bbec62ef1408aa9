import { OUTCOMES } from '@uian/procedure';
import { cell, space, table, title } from '../model/build.js';
import type { Paper } from '../model/paper.js';
import type { PaperCouncil, RegisterLine } from './source.js';
import { shortDay } from './words.js';

const day = (iso: string | null): string => (iso === null ? '' : shortDay(iso));
const centred = (text: string) => cell(text, { align: 'center' });

/** Columns of a register: names, and what each line says in them. Writers of tables and of xlsx read the same. */
export interface Register {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly width: number; readonly value: (line: RegisterLine) => string }[];
}

/** 의안접수대장: bills in the order of their numbers. */
const RECEIPT_REGISTER: Register = {
  title: '의안접수대장',
  columns: [
    { name: '의안번호', width: 3, value: ({ number }) => (number === null ? '' : String(number)) }, { name: '접수일', width: 4, value: ({ receivedOn }) => day(receivedOn) },
    { name: '의안명', width: 8, value: (line) => line.title }, { name: '제안자', width: 4, value: ({ proposer }) => proposer }, { name: '제안일', width: 4, value: ({ introducedOn }) => day(introducedOn) },
    { name: '소관 위원회', width: 5, value: ({ committee }) => committee ?? '' }, { name: '회부일', width: 4, value: ({ referredOn }) => day(referredOn) },
  ],
};

/** 의안처리 현황표: how far each bill has come. */
const STATUS_TABLE: Register = {
  title: '의안처리 현황표',
  columns: [
    { name: '의안번호', width: 3, value: ({ number }) => (number === null ? '' : String(number)) }, { name: '의안명', width: 7, value: (line) => line.title },
    { name: '제안자', width: 3, value: ({ proposer }) => proposer }, { name: '위원회', width: 3, value: ({ committee }) => committee ?? '' },
    { name: '위원회 의결', width: 4, value: ({ committeeDay, committeeOutcome }) => [day(committeeDay), committeeOutcome && OUTCOMES[committeeOutcome]].filter(Boolean).join(' ') },
    { name: '본회의 의결', width: 4, value: ({ plenaryDay, plenaryOutcome }) => [day(plenaryDay), plenaryOutcome && OUTCOMES[plenaryOutcome]].filter(Boolean).join(' ') },
    { name: '이송', width: 3, value: ({ transferredOn }) => day(transferredOn) }, { name: '공포', width: 3, value: ({ promulgatedOn }) => day(promulgatedOn) },
    { name: '상태', width: 2, value: ({ state }) => state },
  ],
};

/** Registers that the office keeps (대장·현황표), by id. */
export const REGISTERS = { receipts: RECEIPT_REGISTER, status: STATUS_TABLE } as const satisfies Record<string, Register>;

export type RegisterId = keyof typeof REGISTERS;

/** A register as a paper. */
export function registerPaper({ title: name, columns }: Register, lines: readonly RegisterLine[], { name: council }: PaperCouncil, today: string): Paper {
  const rows = lines.map((line) => columns.map(({ value, name: column }) => (column === '의안명' ? cell(value(line)) : centred(value(line)))));
  return {
    title: name, header: `${council} (${shortDay(today)} 기준)`, pageNumbers: true,
    blocks: [title(name), space, table({ widths: columns.map(({ width }) => width), head: columns.map((column) => column.name) },
      rows.length > 0 ? rows : [[cell('기록된 의안이 없습니다.', { columns: columns.length, align: 'center' })]])],
  };
}
