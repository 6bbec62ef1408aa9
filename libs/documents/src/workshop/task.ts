import type { AmendedText, HandedInRow } from '../amendment/index.js';
import type { Finding, RecordedFacts } from '../check/index.js';
import type { Paper } from '../model/paper.js';
import type { PaperStyle } from '../model/paper-style.js';
import type { ProposedBill, ReadPaper } from '../read/index.js';
import type { PageDrawing } from '../view/drawing.js';
import type { Found } from '../view/find.js';

/** Formats that a paper can be written in (문서 형식). */
export const FORMATS = {
  hwpx: { term: '한글(HWPX)', type: 'application/hwp+zip' },
  hwp: { term: '한글(HWP)', type: 'application/x-hwp' },
  pdf: { term: 'PDF', type: 'application/pdf' },
} as const;

export type Format = keyof typeof FORMATS;

/** What is done apart from the event loop, because it takes long or touches bytes of strangers. */
export type Task =
  | { readonly kind: 'write'; readonly paper: Paper; readonly style: PaperStyle; readonly format: Format; readonly day: string }
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** What a paper tells; its text is matched here, too, for a stranger chose it. */
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** What is wrong with a paper. */
  | { readonly kind: 'check'; readonly bytes: Uint8Array; readonly recorded: RecordedFacts }
  /** An amendment applied to a text of law, and held against the table that was handed in. */
  | { readonly kind: 'amend'; readonly current: string; readonly amendment: string; readonly handedIn: readonly HandedInRow[] }
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly page: number }
  | { readonly kind: 'find'; readonly bytes: Uint8Array; readonly word: string };

export interface Answers {
  readonly write: Uint8Array;
  readonly text: string;
  readonly read: { readonly paper: ReadPaper; readonly proposed: ProposedBill | undefined };
  readonly check: { readonly paper: ReadPaper; readonly findings: readonly Finding[] };
  readonly amend: AmendedText;
  /** How many pages there are. */
  readonly open: number;
  readonly page: PageDrawing;
  /** Where a word stands, the first of all places. */
  readonly find: readonly Found[];
}

/** Why bytes of a stranger could not be read; each has its sentence in `UNREADABLE`. */
export type Unreadable = 'broken' | 'encrypted' | 'too-large' | 'too-slow' | 'no-such-page';

export const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  broken: '파일이 손상되었거나 한글 문서가 아니어서 열 수 없습니다. 원본을 확인하여 다시 올려 주세요.',
  encrypted: '암호가 걸린 문서입니다. 암호를 푼 파일을 올려 주세요.',
  'too-large': '문서가 너무 커서 열지 않았습니다. 나누어 저장한 뒤 다시 올려 주세요.',
  'too-slow': '문서를 여는 데 시간이 너무 오래 걸려 멈추었습니다. 파일을 확인하여 주세요.',
  'no-such-page': '문서에 없는 쪽입니다.',
};

/** A document that cannot be read, said in a sentence. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(readonly why: Unreadable) {
    super(UNREADABLE[why]);
  }
}
