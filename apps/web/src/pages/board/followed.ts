/** Whether two lists hold the same, one by one. */
export const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, nth) => one === b[nth]);

/**
 * Where pages begin, once it is known where those before them end. A page that changed may end elsewhere now; the next
 * begins there, and those after it stay where they were. The same array where nothing changed.
 * @param nexts what each page says follows it: null nothing, undefined not loaded
 */
export function followed(cursors: readonly (string | null)[], nexts: readonly (string | null | undefined)[]): readonly (string | null)[] {
  const after = [...cursors];
  for (const [nth, next] of nexts.entries()) {
    if (next === null) {
      after.length = nth + 1;
      break;
    }
    if (next !== undefined) after[nth + 1] = next;
  }
  return same(after, cursors) ? cursors : after;
}
