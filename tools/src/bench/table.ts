/** One measured figure beside its goal. */
export interface Figure {
  /** Of the goals, e.g. `P5`. */
  readonly goal: string;
  readonly what: string;
  readonly value: number;
  readonly target: string;
  /** Whether it holds; absent where there is only a figure to report. */
  readonly met?: boolean;
}

/** A table for people; a Korean syllable takes two places. */
export function tableOf(figures: readonly Figure[]): string {
  const width = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u1100' ? 2 : 1), 0);
  const rows = [['목표', '무엇을', '값', '기준', ''], ...figures.map((figure) => [
    figure.goal, figure.what, Number.isInteger(figure.value) ? String(figure.value) : figure.value.toFixed(2), figure.target,
    figure.met === undefined ? '' : figure.met ? '✔' : '✘',
  ])];
  const widest = rows[0]!.map((_, at) => Math.max(...rows.map((row) => width(row[at]!))));
  return rows.map((row) => row.map((cell, at) => cell + ' '.repeat(widest[at]! - width(cell))).join('  ').trimEnd()).join('\n');
}
