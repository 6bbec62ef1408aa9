import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { BILL_PAPERS, MEETING_PAPERS, type Format, billSource, meetingSource } from '@uian/documents';
import { PaperDrafts, PaperReads } from '@uian/record';
import { ZipFile } from 'yazl';
import { found } from '../problem/found.js';
import { PaperDesk } from './paper-desk.js';
import { billOrder, meetingOrder, type Order } from './paper-order.js';

/** How far the papers of a meeting are (진행 상황). */
export interface TogetherProgress {
  readonly done: number;
  readonly total: number;
  /** The paper that was written last. */
  readonly name: string;
}

/** A paper that is to be written, and its name in the archive. */
interface Entry {
  readonly name: string;
  readonly order: Order;
}

export interface Together {
  readonly name: string;
  readonly total: number;
  /** Writes all, one after the other, and answers with the archive. @param told hears of each that is done */
  archive(told?: (progress: TogetherProgress) => void): Readable;
}

/** What no file system takes in a name. */
const plainName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
const numbered = (nth: number): string => String(nth).padStart(2, '0');

/** Writes all papers of a meeting into one archive (회의 문서 일괄 작성). */
@Injectable()
export class TogetherDesk {
  constructor(
    @Inject(PaperReads) private readonly reads: PaperReads, @Inject(PaperDrafts) private readonly drafts: PaperDrafts,
    @Inject(PaperDesk) private readonly desk: PaperDesk,
  ) {}

  async ofMeeting(council: string, id: string, format: Format): Promise<Together> {
    const facts = found(await this.reads.meeting(council, id), '이 의회의 기록에 없는 회의입니다.');
    const meeting = meetingSource(facts);
    const entries: Entry[] = MEETING_PAPERS.filter((form) => form.unavailable(meeting) === undefined).map((form, at) => ({
      name: `회의/${numbered(at + 1)} ${plainName(form.term)}.${format}`, order: meetingOrder(form.id, { ...facts, source: meeting }, {}),
    }));
    for (const [at, bill] of facts.bills.entries()) {
      const source = billSource(bill);
      const folder = plainName(`${numbered(at + 1)} ${bill.bill.number === undefined ? '' : `의안번호 ${bill.bill.number} `}${bill.bill.title}`);
      for (const form of BILL_PAPERS.filter((one) => one.withMeeting && one.unavailable(source) === undefined)) {
        const draft = (await this.drafts.newest(council, bill.bill.id, form.id))?.entered ?? {};
        // A draft that an earlier form let through is left to the human; the paper comes without it.
        const entered = form.entered.safeParse(draft).success ? draft : {};
        entries.push({ name: `의안/${folder}/${plainName(form.term)}.${format}`, order: billOrder(form.id, { ...bill, source }, entered) });
      }
    }
    const name = `${plainName(`${facts.meeting.sitting} 제${facts.meeting.ordinal}차 ${facts.council.committees.get(facts.meeting.committee) ?? '위원회'} 회의 문서`)}.zip`;
    return { name, total: entries.length, archive: (told) => this.archive(entries, format, told) };
  }

  private archive(entries: readonly Entry[], format: Format, told?: (progress: TogetherProgress) => void): Readable {
    const zip = new ZipFile();
    const out = new PassThrough();
    zip.outputStream.pipe(out);
    zip.on('error', (error) => out.destroy(error as Error));
    void this.fill(zip, out, entries, format, told).catch((error: unknown) => out.destroy(error as Error));
    return out;
  }

  /** One paper at a time, so that whoever wants a single paper meanwhile waits for one and not for all. Ends where the reader goes away. */
  private async fill(zip: ZipFile, out: PassThrough, entries: readonly Entry[], format: Format, told?: (progress: TogetherProgress) => void): Promise<void> {
    for (const [at, { name, order }] of entries.entries()) {
      if (out.destroyed) return;
      const { bytes } = await this.desk.written(order, format);
      zip.addBuffer(Buffer.from(bytes), name, { mtime: new Date(`${order.day}T00:00:00Z`), compress: format !== 'hwpx' });
      told?.({ done: at + 1, total: entries.length, name });
      if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    }
    zip.end();
  }
}
