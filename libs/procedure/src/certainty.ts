/** How sure we are of a figure, a date or a way of counting. Anything but `verified` is shown with its word. */
export type Certainty = 'verified' | 'secondary' | 'inferred' | 'recalled';

/** Words that people see beside a figure. */
export const CERTAINTY_TERMS: Readonly<Record<Certainty, string>> = {
  verified: '원문 확인',
  secondary: '2차 자료',
  inferred: '추정',
  recalled: '미확인',
};

const FROM_STRONGEST: readonly Certainty[] = ['verified', 'secondary', 'inferred', 'recalled'];

/** The weaker of two marks: what people see where the figure and its counting are not equally sure. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return FROM_STRONGEST.indexOf(a) >= FROM_STRONGEST.indexOf(b) ? a : b;
}
