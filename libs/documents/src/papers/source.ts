import type { Bill, Meeting, RecordedEvent } from '@uian/domain';
import type { OfficePapers, Outcome } from '@uian/procedure';

/** The council whose paper it is (문서의 발행 의회). */
export interface PaperCouncil {
  /** `서울특별시의회` */
  readonly name: string;
  /** What the head of the executive is called there: `서울특별시장`. */
  readonly head: string;
  /** Names of committees by id. */
  readonly committees: ReadonlyMap<string, string>;
  /** What its letters bear. */
  readonly office?: OfficePapers;
}

/** A session as a paper names it. */
export interface PaperSession {
  readonly ordinal: number;
  readonly kind: 'regular' | 'extraordinary';
}

/** The record of a bill, as far as it was known on a day: all that a paper is made of beside what a human writes. */
export interface BillSource {
  readonly council: PaperCouncil;
  readonly bill: Bill;
  /** What stands of its events, oldest first: corrected, and without what was voided. */
  readonly events: readonly RecordedEvent[];
  /** Committee meetings that it was dealt with in, by id. */
  readonly meetings: ReadonlyMap<string, Pick<Meeting, 'ordinal' | 'sitting' | 'committee'>>;
  /** The session in which a day lies. */
  readonly sessionOf: (day: string) => PaperSession | undefined;
  /** Plenary sitting of a day (제N차 본회의). */
  readonly plenaryOf: (day: string) => number | undefined;
  /** The day that the paper bears, ISO. */
  readonly day: string;
}

/** The record of a meeting with the bills on its agenda. */
export interface MeetingSource {
  readonly council: PaperCouncil;
  readonly meeting: Meeting;
  readonly events: readonly RecordedEvent[];
  /** In the order of the agenda. */
  readonly bills: readonly BillSource[];
  readonly session: PaperSession | undefined;
  readonly day: string;
  /** What was received since the committee's last meeting (보고사항). */
  readonly since: readonly ReportedMatter[];
}

/** A matter that is reported at the beginning of a sitting (제반 보고). */
export interface ReportedMatter {
  readonly day: string;
  readonly what: 'referred' | 'transferred' | 'promulgated' | 'reconsideration' | 'withdrawn' | 'discarded' | 'document';
  readonly number: number | null;
  readonly title: string;
  readonly proposer: string;
}

/** A line of the registers (의안접수대장, 의안처리 현황표). */
export interface RegisterLine {
  readonly number: number | null;
  readonly title: string;
  readonly proposer: string;
  readonly introducedOn: string | null;
  readonly receivedOn: string | null;
  readonly committee: string | null;
  readonly referredOn: string | null;
  readonly committeeDay: string | null;
  readonly committeeOutcome: Outcome | null;
  readonly plenaryDay: string | null;
  readonly plenaryOutcome: Outcome | null;
  readonly transferredOn: string | null;
  readonly promulgatedOn: string | null;
  readonly state: string;
}
