import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uian/access';
import { BILL_PAPERS, differencesOf, linesOf, MEETING_PAPERS, type Difference, type Format, type PaperStyle, billSource, meetingSource } from '@uian/documents';
import { FileStore, isRefused, spool } from '@uian/files';
import { AttachmentReads, CouncilDirectory, KeptPapers, PaperReads, businessDay, businessNow, type AttachmentView, type KeptPaper } from '@uian/record';
import { ActDesk } from '../acts/act-desk.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { DEFAULT_LARGEST_FILE } from '../settings.js';
import { PaperDesk } from './paper-desk.js';
import { billOrder, meetingOrder, type Order } from './paper-order.js';

/** A paper that was kept (보관한 문서), and whether the record has moved on since. */
export interface KeptPaperView {
  readonly file: AttachmentView;
  readonly form: string;
  readonly term: string;
  readonly shows: number;
  /** The same paper out of today's record says something else (최신 기록과 다름). */
  readonly overtaken: boolean;
  /** What it says elsewise, line by line. */
  readonly differences: readonly Difference[];
  /** Why it could not be made today at all; Korean sentence. */
  readonly unavailable: string | null;
}

/** A kept paper made a second time, out of the record as it was then. */
export interface MadeAgain {
  readonly same: boolean;
  /** SHA-256, hexadecimal: of the file that was kept, and of the one that was made now. */
  readonly kept: string;
  readonly again: string;
}

export interface ToKeep {
  readonly commandId: string;
  readonly entered: object;
  readonly format: Format;
  /** Shown to everybody. */
  readonly open: boolean;
}

export type PaperOf = 'bill' | 'meeting';

const ACTS = { bill: 'bill.attach', meeting: 'meeting.attach' } as const;
const MISSING = { bill: '이 의회의 기록에 없는 의안입니다.', meeting: '이 의회의 기록에 없는 회의입니다.' } as const;
const NOT_KEPT = '보관한 문서가 아닙니다.';
const FORMS = new Map([...BILL_PAPERS, ...MEETING_PAPERS].map(({ id, term, keptAs = 'other' }) => [id, { term, keptAs }] as const));
/** Beyond as many places a reader compares the papers themselves. */
const MOST_DIFFERENCES = 50;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps papers that the record writes, makes them again, and says where the record has moved on (문서 보관). */
@Injectable()
export class KeptPaperDesk {
  constructor(
    @Inject(PaperDesk) private readonly desk: PaperDesk, @Inject(PaperReads) private readonly reads: PaperReads,
    @Inject(KeptPapers) private readonly papers: KeptPapers, @Inject(AttachmentReads) private readonly attachments: AttachmentReads,
    @Inject(FileStore) private readonly store: FileStore, @Inject(ActDesk) private readonly acts: ActDesk,
    @Inject(CouncilDirectory) private readonly councils: CouncilDirectory,
  ) {}

  /** Keeps a paper as an attachment; sent again, the first is answered. */
  async keep(caller: Caller, of: PaperOf, stream: string, form: string, { commandId, entered, format, open }: ToKeep): Promise<AttachmentView> {
    const { council } = caller;
    const before = await this.attachments.one(council, commandId);
    if (before?.stream === stream && before.made?.form === form) return before;
    const offset = await this.councils.clockOffset(council);
    const [at, day] = [businessNow(offset), businessDay(offset)];
    const { order, names } = await this.order(council, of, stream, { form, day, entered });
    const { style } = order;
    const { name, bytes } = await this.desk.written(order, format);
    const supersedes = (await this.attachments.list(council, stream))?.find((one) => one.made?.form === form && one.type === format && one.supersededBy === null)?.id;
    const paper: KeptPaper = { attachment: commandId, stream, form, known: { shows: order.sequence, at, names }, day, format, entered, style };
    const spooled = await spool(Readable.from([Buffer.from(bytes)]), DEFAULT_LARGEST_FILE);
    if (isRefused(spooled)) throw new Problem('too-large', { detail: spooled.message });
    try {
      const input = {
        attachment: commandId, paper: FORMS.get(form)?.keptAs, name, type: format, size: spooled.size, sha256: spooled.sha256, open,
        made: { form, shows: order.sequence }, ...(supersedes !== undefined && { supersedes }),
      };
      await this.acts.recordWith(caller, { commandId, act: ACTS[of], input }, stream, async (client) => {
        await this.store.keep(client, spooled);
        await this.papers.keep(client, council, paper);
      });
    } finally {
      await spooled.dispose();
    }
    return found(await this.attachments.one(council, commandId), NOT_KEPT);
  }

  /** Kept papers, newest first, without those that a newer one took the place of. */
  async list(council: string, of: PaperOf, stream: string): Promise<readonly KeptPaperView[]> {
    const files = found(await this.attachments.list(council, stream), MISSING[of]);
    const papers = new Map((await this.papers.of(council, stream)).map((paper) => [paper.attachment, paper]));
    const views: KeptPaperView[] = [];
    for (const file of files.toReversed()) {
      const paper = papers.get(file.id);
      if (paper && file.supersededBy === null) views.push(await this.view(council, of, file, paper));
    }
    return views;
  }

  /** Makes a kept paper again out of the record as it was then, and holds the one against the other. */
  async again(council: string, of: PaperOf, attachment: string): Promise<MadeAgain> {
    const [file, paper] = await Promise.all([this.attachments.one(council, attachment), this.papers.one(council, attachment)]);
    if (!file || !paper) throw new Problem('not-found', { detail: NOT_KEPT });
    const { order } = await this.order(council, of, paper.stream, paper, paper);
    const { bytes } = await this.desk.written(order, paper.format as Format, paper.style as PaperStyle);
    const again = sha256Of(bytes);
    return { same: again === file.sha256, kept: file.sha256, again };
  }

  private async view(council: string, of: PaperOf, file: AttachmentView, paper: KeptPaper): Promise<KeptPaperView> {
    const common = { file, form: paper.form, term: FORMS.get(paper.form)?.term ?? paper.form, shows: paper.known.shows };
    try {
      const then = (await this.order(council, of, paper.stream, paper, paper)).order.build();
      const now = (await this.order(council, of, paper.stream, paper)).order.build();
      const differences = differencesOf(linesOf(then), linesOf(now));
      return { ...common, overtaken: differences.length > 0, differences: differences.slice(0, MOST_DIFFERENCES), unavailable: null };
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      return { ...common, overtaken: true, differences: [], unavailable: thrown.message };
    }
  }

  /** The paper of that day: out of the record as it is now, or as it was when it was kept. */
  private async order(
    council: string, of: PaperOf, stream: string, { form, day, entered }: Pick<KeptPaper, 'form' | 'day' | 'entered'>, then?: Pick<KeptPaper, 'known'>,
  ): Promise<{ order: Order; names: KeptPaper['known']['names'] }> {
    if (of === 'bill') {
      const facts = found(await this.reads.billOn(council, stream, day, then?.known), MISSING.bill);
      return { order: billOrder(form, { ...facts, source: billSource(facts) }, entered), names: facts.council };
    }
    const facts = found(await this.reads.meetingOn(council, stream, day, then?.known), MISSING.meeting);
    return { order: meetingOrder(form, { ...facts, source: meetingSource(facts) }, entered), names: facts.council };
  }
}
