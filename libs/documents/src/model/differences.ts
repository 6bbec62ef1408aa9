/** A stretch of lines that differs between two texts; either side may be empty. */
export interface Difference {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** First line of the stretch in each text, from 1. */
  readonly lineBefore: number;
  readonly lineAfter: number;
}

/** How far each diagonal reached after each number of edits (Myers, An O(ND) Difference Algorithm, 1986). */
function edits(before: readonly string[], after: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let count = 0; ; count += 1) {
    trace.push(new Map(reached));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const down = diagonal === -count || (diagonal !== count && reached.get(diagonal - 1)! < reached.get(diagonal + 1)!);
      let x = down ? reached.get(diagonal + 1)! : reached.get(diagonal - 1)! + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
}

/** Which lines of each text have no counterpart in the other. */
function unmatched(before: readonly string[], after: readonly string[]): { removed: ReadonlySet<number>; added: ReadonlySet<number> } {
  const removed = new Set<number>();
  const added = new Set<number>();
  let [x, y] = [before.length, after.length];
  const trace = edits(before, after);
  for (let count = trace.length - 1; count > 0; count -= 1) {
    const reached = trace[count]!;
    const diagonal = x - y;
    const down = diagonal === -count || (diagonal !== count && reached.get(diagonal - 1)! < reached.get(diagonal + 1)!);
    const from = down ? diagonal + 1 : diagonal - 1;
    x = reached.get(from)!;
    y = x - from;
    if (down) added.add(y);
    else removed.add(x);
  }
  return { removed, added };
}

/** Beyond as many different lines two texts have nothing in common that would help a reader. */
const MOST_EDITS = 2_000;

/** What differs between two texts, line by line, in order (다른 줄). Empty where they are the same. */
export function differencesOf(before: readonly string[], after: readonly string[]): readonly Difference[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (old.length === 0 && now.length === 0) return [];
  if (old.length + now.length > MOST_EDITS) return [{ before: old, after: now, lineBefore: head + 1, lineAfter: head + 1 }];
  const { removed, added } = unmatched(old, now);
  const found: Difference[] = [];
  for (let x = 0, y = 0; x < old.length || y < now.length;) {
    const [fromX, fromY] = [x, y];
    while (removed.has(x)) x += 1;
    while (added.has(y)) y += 1;
    if (x === fromX && y === fromY) { x += 1; y += 1; continue; }
    found.push({ before: old.slice(fromX, x), after: now.slice(fromY, y), lineBefore: head + fromX + 1, lineAfter: head + fromY + 1 });
  }
  return found;
}
