import { Inject, Injectable } from '@nestjs/common';
import { BILL_PAPERS, billSource, htmlOf, MEETING_PAPERS, meetingSource, type Format, type PaperForm } from '@uian/documents';
import { citationText, isLaw, procedureAsOf } from '@uian/procedure';
import { PaperReads, type BillPaperFacts, type MeetingPaperFacts, type Moment } from '@uian/record';
import { z } from 'zod';
import { found, foundThen } from '../problem/found.js';
import { billOrder, meetingOrder, type Order } from './paper-order.js';
import { Workshops } from './workshops.js';

/** A paper that can be made, or why not yet (문서). */
export interface PaperView {
  readonly id: string;
  readonly term: string;
  readonly articles: readonly string[];
  /** Acts after which it is owed. */
  readonly afterActs: readonly string[];
  /** Korean sentence; null where it can be made. */
  readonly unavailable: string | null;
  /** JSON schema of what a human adds, its fields named in Korean. */
  readonly form: object;
}

/** A paper as it would be written now. */
export interface PaperPreview {
  readonly title: string;
  /** A fragment in which every text is escaped. */
  readonly html: string;
  /** How much of the record it shows. */
  readonly sequence: number;
}

/** A paper as a file. */
export interface WrittenPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NO_BILL = '이 의회의 기록에 없는 의안입니다.';
const NO_MEETING = '이 의회의 기록에 없는 회의입니다.';

/** Makes papers out of the record; writing goes on in a thread of its own. */
@Injectable()
export class PaperDesk {
  constructor(@Inject(PaperReads) private readonly reads: PaperReads, @Inject(Workshops) private readonly workshops: Workshops) {}

  async ofBill(council: string, id: string, moment: Moment): Promise<readonly PaperView[]> {
    const facts = foundThen(await this.reads.bill(council, id, moment), NO_BILL);
    return BILL_PAPERS.map((form) => viewOf(form, billSource(facts), facts));
  }

  async ofMeeting(council: string, id: string): Promise<readonly PaperView[]> {
    const facts = found(await this.reads.meeting(council, id), NO_MEETING);
    return MEETING_PAPERS.map((form) => viewOf(form, meetingSource(facts), facts));
  }

  async billPreview(council: string, id: string, paper: string, entered: object, moment: Moment): Promise<PaperPreview> {
    return preview(await this.billOrder(council, id, paper, entered, moment));
  }

  async meetingPreview(council: string, id: string, paper: string, entered: object): Promise<PaperPreview> {
    return preview(await this.meetingOrder(council, id, paper, entered));
  }

  async billFile(council: string, id: string, paper: string, entered: object, format: Format, moment: Moment): Promise<WrittenPaper> {
    return this.written(await this.billOrder(council, id, paper, entered, moment), format);
  }

  async meetingFile(council: string, id: string, paper: string, entered: object, format: Format): Promise<WrittenPaper> {
    return this.written(await this.meetingOrder(council, id, paper, entered), format);
  }

  async written(order: Order, format: Format, style = order.style): Promise<WrittenPaper> {
    const paper = order.build();
    const bytes = await this.workshops.writing.run({ kind: 'write', paper, style, format, day: order.day });
    return { name: `${paper.title}.${format}`, bytes };
  }

  private async billOrder(council: string, id: string, paper: string, entered: object, moment: Moment): Promise<Order> {
    const facts = foundThen(await this.reads.bill(council, id, moment), NO_BILL);
    return billOrder(paper, { ...facts, source: billSource(facts) }, entered);
  }

  private async meetingOrder(council: string, id: string, paper: string, entered: object): Promise<Order> {
    const facts = found(await this.reads.meeting(council, id), NO_MEETING);
    return meetingOrder(paper, { ...facts, source: meetingSource(facts) }, entered);
  }
}

function preview(order: Order): PaperPreview {
  const paper = order.build();
  return { title: paper.title, html: htmlOf(paper), sequence: order.sequence };
}

function viewOf<Source>(form: PaperForm<Source>, source: Source, facts: Pick<BillPaperFacts | MeetingPaperFacts, 'day' | 'council'>): PaperView {
  return {
    id: form.id, term: form.term, articles: articlesOf(form, facts), afterActs: form.afterActs, unavailable: form.unavailable(source) ?? null,
    form: z.toJSONSchema(form.entered, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
  };
}

/** The articles of what asks for the paper, as far as this council has them on that day. */
function articlesOf<Source>({ cites: { rules = [], periods = [], acts = [] } }: PaperForm<Source>, { day, council }: { day: string; council: { pack: string } }): readonly string[] {
  const procedure = procedureAsOf(council.pack, { act: day });
  const rows = [...procedure.billTransitions(), ...procedure.meetingTransitions()];
  const citations = [
    ...rules.map((id) => procedure.rule(id)?.citation), ...periods.map((id) => procedure.period(id)?.citation),
    ...acts.map((act) => rows.find((row) => row.act === act)?.citation),
  ];
  return [...new Set(citations.flatMap((citation) => (citation && isLaw(citation) ? [citationText(citation)] : [])))];
}
