import type { Bill, Meeting, RecordedEvent } from '@uian/domain';
import type { FactId, Outcome } from '@uian/procedure';

/** Who a council is, as its papers name it. */
export interface PaperNames {
  readonly name: string;
  readonly pack: string;
  readonly committees: ReadonlyMap<string, string>;
}

/** What a paper of a bill is made of (문서의 재료): the record as it was known at a moment. Days are ISO, Asia/Seoul. */
export interface BillPaperFacts {
  readonly bill: Bill;
  /** What stands of its events, oldest first. */
  readonly events: readonly RecordedEvent[];
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly council: PaperNames;
  readonly sessionOf: (day: string) => { readonly ordinal: number; readonly kind: 'regular' | 'extraordinary' } | undefined;
  readonly plenaryOf: (day: string) => number | undefined;
  readonly day: string;
  /** How much of the record the paper shows. */
  readonly sequence: number;
}

/** The same for a committee meeting and the bills on its agenda. */
export interface MeetingPaperFacts {
  readonly meeting: Meeting;
  readonly events: readonly RecordedEvent[];
  readonly bills: readonly BillPaperFacts[];
  readonly council: PaperNames;
  readonly session: ReturnType<BillPaperFacts['sessionOf']>;
  readonly day: string;
  readonly sequence: number;
  /** What came to the committee since its last meeting (보고사항). */
  readonly since: readonly { readonly day: string; readonly what: 'referred'; readonly bill: Bill }[];
}

/** A bill in the registers (의안접수대장, 의안처리 현황표). */
export interface RegisteredBill {
  readonly bill: Bill;
  readonly day: (type: FactId) => string | null;
  readonly committeeOutcome: Outcome | null;
  readonly plenaryOutcome: Outcome | null;
  readonly state: string;
}

/** How much of the record a paper shows that was made before (보관한 때의 기록). */
export interface KnownThen {
  /** Of the paper's own stream: its events up to this one. */
  readonly shows: number;
  /** Of every other stream: what had been recorded by this instant (UTC, epoch milliseconds). */
  readonly at: number;
  /** The council's own names, which are no events. */
  readonly names: PaperNames;
}
