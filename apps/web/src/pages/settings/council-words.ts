/** `10, 5, 3, 1근무일 전과 당일` */
export function ladderText(ladder: readonly number[]): string {
  const before = ladder.filter((rung) => rung > 0);
  const last = ladder.includes(0) ? '당일' : '';
  return before.length === 0 ? last : `${before.join(', ')}근무일 전${last && `과 ${last}`}`;
}

/** `3근무일 지나면`, `알리지 않음` */
export const overdueText = (after: number): string => (after === 0 ? '알리지 않음' : `${after}근무일 지나면`);

/** The rungs that somebody typed: `10, 5, 3, 1, 0`. */
export const rungsIn = (text: string): number[] => text.split(/[,\s]+/).filter((part) => part !== '').map(Number);
