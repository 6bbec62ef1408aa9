import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  BILL_PAPERS, DEFAULT_PAPER_STYLE, htmlOf, MEETING_PAPERS, Workshop, type BillSource, type Format, type MeetingSource, type Paper, type PaperForm,
} from '@uian/documents';
import { citationText, isLaw, procedureAsOf } from '@uian/procedure';
import { PaperReads, type BillPaperFacts, type MeetingPaperFacts, type Moment } from '@uian/record';
import { z } from 'zod';
import { fieldErrors } from '../input/korean-issues.js';
import { found, foundThen } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { billSource, meetingSource } from './paper-source.js';

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

const NO_BILL = '이 의회의 기록에 없는 의안입니다.';
const NO_MEETING = '이 의회의 기록에 없는 회의입니다.';
const NO_PAPER = '그런 문서가 없습니다.';

/** What is to be made of what: the facts are read, the form is found, what was entered is checked. */
interface Order<Source> {
  readonly form: PaperForm<Source>;
  readonly source: Source;
  readonly entered: unknown;
  readonly sequence: number;
}

/** Makes papers out of the record; writing goes on in a thread of its own. */
@Injectable()
export class PaperDesk implements OnApplicationShutdown {
  private readonly workshop = new Workshop();

  constructor(@Inject(PaperReads) private readonly reads: PaperReads) {}

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

  async billFile(council: string, id: string, paper: string, entered: object, format: Format, moment: Moment): Promise<{ name: string; bytes: Uint8Array }> {
    return this.written(await this.billOrder(council, id, paper, entered, moment), format);
  }

  async meetingFile(council: string, id: string, paper: string, entered: object, format: Format): Promise<{ name: string; bytes: Uint8Array }> {
    return this.written(await this.meetingOrder(council, id, paper, entered), format);
  }

  onApplicationShutdown(): Promise<void> {
    return this.workshop.close();
  }

  private async billOrder(council: string, id: string, paper: string, entered: object, moment: Moment): Promise<Order<BillSource>> {
    const facts = foundThen(await this.reads.bill(council, id, moment), NO_BILL);
    return ordered(BILL_PAPERS, paper, billSource(facts), entered, facts.sequence);
  }

  private async meetingOrder(council: string, id: string, paper: string, entered: object): Promise<Order<MeetingSource>> {
    const facts = found(await this.reads.meeting(council, id), NO_MEETING);
    return ordered(MEETING_PAPERS, paper, meetingSource(facts), entered, facts.sequence);
  }

  private async written<Source extends { readonly day: string }>(order: Order<Source>, format: Format): Promise<{ name: string; bytes: Uint8Array }> {
    const paper = built(order);
    const bytes = await this.workshop.run({ kind: 'write', paper, style: DEFAULT_PAPER_STYLE, format, day: order.source.day });
    return { name: `${paper.title}.${format}`, bytes };
  }
}

function ordered<Source>(forms: readonly PaperForm<Source>[], paper: string, source: Source, given: object, sequence: number): Order<Source> {
  const form = found(forms.find(({ id }) => id === paper), NO_PAPER);
  const why = form.unavailable(source);
  if (why !== undefined) throw new Problem('paper-unavailable', { detail: why });
  const entered = form.entered.safeParse(given);
  if (!entered.success) throw new Problem('invalid-input', { errors: fieldErrors(entered.error.issues), detail: entered.error.issues[0]?.message });
  return { form, source, entered: entered.data, sequence };
}

const built = <Source>({ form, source, entered }: Order<Source>): Paper => form.build(source, entered);

function preview<Source>(order: Order<Source>): PaperPreview {
  const paper = built(order);
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
