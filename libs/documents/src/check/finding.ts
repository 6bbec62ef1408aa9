/** How much a finding matters: it may void something, it is wrong, it is untidy. */
export const GRAVITIES = { grave: '중대', wrong: '오류', untidy: '사소' } as const;

export type Gravity = keyof typeof GRAVITIES;

/** What is wrong with a paper (대조 결과): where, how much it matters, and how to mend it. */
export interface Finding {
  /** Id of the check, `subject.rule`. */
  readonly check: string;
  readonly gravity: Gravity;
  /** First line of the place, from 1. */
  readonly line: number;
  readonly quote: string;
  /** Korean sentence: what is wrong. */
  readonly message: string;
  /** Korean sentence: what to write instead. */
  readonly mending: string;
}
