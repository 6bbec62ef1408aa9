import { Inject, Injectable } from '@nestjs/common';
import { councilFrom, htmlOf, paperStyleOf, registerLine, registerPaper, REGISTERS, type Format, type PaperCouncil, type RegisterId, type RegisterLine } from '@uian/documents';
import { PaperReads } from '@uian/record';
import { Problem } from '../problem/problem.js';
import { registerSheet } from '../sheets/register-sheet.js';
import { PaperDesk, type WrittenPaper } from './paper-desk.js';

/** A register that can be written (대장·현황표). */
export interface RegisterView {
  readonly id: RegisterId;
  readonly term: string;
}

/** The days of receipt that a register covers. */
export interface RegisterSpan {
  readonly from: string;
  readonly until: string;
}

export interface RegisterPreview {
  readonly title: string;
  readonly html: string;
  readonly count: number;
}

/** A table that somebody reads on paper ends somewhere; a spreadsheet takes more. */
const MOST_LINES = { paper: 500, sheet: 5_000 } as const;

interface Written { readonly lines: readonly RegisterLine[]; readonly council: PaperCouncil; readonly day: string }

/** Writes the registers of the office out of the record (의안접수대장, 의안처리 현황표). */
@Injectable()
export class RegisterDesk {
  constructor(@Inject(PaperReads) private readonly reads: PaperReads, @Inject(PaperDesk) private readonly desk: PaperDesk) {}

  all(): readonly RegisterView[] {
    return (Object.keys(REGISTERS) as RegisterId[]).map((id) => ({ id, term: REGISTERS[id].title }));
  }

  async preview(councilId: string, id: RegisterId, span: RegisterSpan): Promise<RegisterPreview> {
    const { lines, council, day } = await this.read(councilId, span, MOST_LINES.paper);
    return { title: REGISTERS[id].title, html: htmlOf(registerPaper(REGISTERS[id], lines, council, day)), count: lines.length };
  }

  async file(councilId: string, id: RegisterId, span: RegisterSpan, format: Format | 'xlsx'): Promise<WrittenPaper> {
    const register = REGISTERS[id];
    const { lines, council, day } = await this.read(councilId, span, format === 'xlsx' ? MOST_LINES.sheet : MOST_LINES.paper);
    if (format === 'xlsx') return { name: `${register.title}.xlsx`, bytes: await registerSheet(register, lines, day) };
    const order = { form: { id, term: register.title }, day, sequence: 0, style: paperStyleOf(council.office), build: () => registerPaper(register, lines, council, day) };
    return this.desk.written(order, format);
  }

  private async read(councilId: string, { from, until }: RegisterSpan, most: number): Promise<Written> {
    const { bills, council: names, day } = await this.reads.register(councilId, from, until, most + 1);
    if (bills.length > most) throw new Problem('too-large', { detail: `한 번에 ${most}건까지 만듭니다. 접수일의 범위를 좁혀 주세요.` });
    const council = councilFrom(names);
    return { lines: bills.map((bill) => registerLine(bill, council)), council, day };
  }
}
