/** What a vote can end in (의결 결과). */
export const OUTCOMES = {
  'passed-unamended': '원안가결',
  'passed-amended': '수정가결',
  /** 의견청취안, 결의안, 건의안: taken up as the council's own word. */
  adopted: '채택',
  rejected: '부결',
  held: '보류',
  discarded: '폐기',
  /** Its content went into a committee's alternative (대안), so it does not go on itself. */
  absorbed: '대안반영폐기',
  /** A motion to change an earlier decision that was not carried: the decision stands. */
  'not-carried': '동의 부결',
} as const;

export type Outcome = keyof typeof OUTCOMES;
