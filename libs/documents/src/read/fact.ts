import type { Line } from './lines.js';

/** What can be read out of a paper (문서에서 읽은 사실). */
export const FACT_KINDS = {
  title: '제명',
  subtitle: '부제',
  number: '의안번호',
  introducedOn: '발의일',
  lead: '대표발의자',
  others: '외 인원',
  proposers: '발의자',
  proposerCount: '발의자 수',
  supporters: '찬성자',
  supporterCount: '찬성자 수',
  referredOn: '회부일',
  council: '의회',
  session: '회기',
  sitting: '위원회 회의',
  committee: '위원회',
  placedOn: '상정일',
  steps: '심사 절차',
  outcome: '심사결과',
  voteWords: '표결',
  reportedOn: '보고일',
  specialist: '검토자',
  costWaiver: '비용추계서 미첨부 근거',
  costWaiverReason: '비용추계서 미첨부 사유',
  reason: '제안이유',
  contents: '주요내용',
  amendment: '개정문',
} as const;

export type FactKind = keyof typeof FACT_KINDS;

/** How sure the reading is: the paper's own formula, a form close to it, or a likely place alone. */
export const SURENESSES = { sure: '확실', likely: '거의 확실', guess: '짐작' } as const;

export type Sureness = keyof typeof SURENESSES;

/** A fact that a paper tells, with the place where it stands. */
export interface Fact {
  readonly kind: FactKind;
  /** Days are ISO; lists of names are lists. */
  readonly value: string | number | readonly string[];
  /** First line of the place, from 1. */
  readonly line: number;
  /** The words as they stand there. */
  readonly quote: string;
  readonly sureness: Sureness;
}

/** Makes a fact that points to the line where it stands. */
export const fact = (kind: FactKind, value: Fact['value'], { at, text }: Line, sureness: Sureness = 'sure'): Fact =>
  ({ kind, value, line: at, quote: text, sureness });

/** A section of a paper by its label (I. …). */
export interface ReadSection {
  readonly label: string;
  readonly heading: string;
  readonly line: number;
  readonly text: string;
}

export type PaperKind = 'examination-report' | 'review-report' | 'bill' | 'unknown';

export const PAPER_KINDS: Readonly<Record<PaperKind, string>> = {
  'examination-report': '심사보고서', 'review-report': '검토보고서', bill: '의안', unknown: '알 수 없는 문서',
};

/** What was read out of a paper; a human confirms it. */
export interface ReadPaper {
  readonly kind: PaperKind;
  readonly facts: readonly Fact[];
  readonly sections: readonly ReadSection[];
}
