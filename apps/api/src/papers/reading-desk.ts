import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { UnreadableDocument, type Answers, type Found, type PageDrawing } from '@uian/documents';
import { FileStore } from '@uian/files';
import { AttachmentReads } from '@uian/record';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { Workshops } from './workshops.js';

/** Formats that are drawn page by page. */
const DRAWN: readonly string[] = ['hwp', 'hwpx'];
const LARGEST = 30 * 1024 * 1024;

type Question = { readonly kind: 'open' } | { readonly kind: 'page'; readonly page: number } | { readonly kind: 'find'; readonly word: string };

/** Shows attached documents of the word processor without it (화면 보기): opened and drawn in a thread of its own. */
@Injectable()
export class ReadingDesk {
  constructor(
    @Inject(AttachmentReads) private readonly attachments: AttachmentReads, @Inject(FileStore) private readonly store: FileStore,
    @Inject(Workshops) private readonly workshops: Workshops,
  ) {}

  /** How many pages it has. @throws Problem where it cannot be shown */
  pages(council: string, attachment: string): Promise<number> {
    return this.asked(council, attachment, { kind: 'open' });
  }

  page(council: string, attachment: string, page: number): Promise<PageDrawing> {
    return this.asked(council, attachment, { kind: 'page', page });
  }

  find(council: string, attachment: string, word: string): Promise<readonly Found[]> {
    return this.asked(council, attachment, { kind: 'find', word });
  }

  private async asked<Of extends Question>(council: string, attachment: string, question: Of): Promise<Answers[Of['kind']]> {
    const { type, size, sha256 } = found(await this.attachments.one(council, attachment), '이 의회의 기록에 없는 파일입니다.');
    if (!DRAWN.includes(type)) throw new Problem('file-refused', { detail: '한글 문서(hwp, hwpx)만 화면에서 볼 수 있습니다. 내려받아 여세요.' });
    if (size > LARGEST) throw new Problem('file-refused', { detail: new UnreadableDocument('too-large').message });
    const bytes = await buffer(this.store.read(sha256));
    try {
      return await this.workshops.reading.run({ ...question, bytes }) as Answers[Of['kind']];
    } catch (thrown) {
      if (!(thrown instanceof UnreadableDocument)) throw thrown;
      throw new Problem(thrown.why === 'no-such-page' ? 'not-found' : 'file-refused', { detail: thrown.message });
    }
  }
}
