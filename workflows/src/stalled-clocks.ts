import type { Clock, StalledClock } from '@uian/contracts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 600_000;

/** A strike is known by clock, revision and rung. */
export const keyOf = ({ id, revision, rung }: Pick<Clock, 'id' | 'revision' | 'rung'>): string =>
  `${id}/${revision}/${rung}`;

export interface StalledClocks {
  /** The business instant before which this clock is not struck again; 0 when it never stalled. */
  until(clock: Clock): number;
  add(clock: Clock, now: number): void;
  clear(): void;
  list(): readonly StalledClock[] | undefined;
}

/**
 * Clocks that stood as before after their strike. Each is struck again after a pause that doubles, so that a record
 * which keeps answering the same (its clock behind ours, a strike refused) does not fill the history.
 */
export function stalledClocks(carried: readonly StalledClock[] = []): StalledClocks {
  const stalled = new Map(carried.map((one) => [one.key, one]));
  return {
    until: (clock) => stalled.get(keyOf(clock))?.until ?? 0,
    add(clock, now) {
      const key = keyOf(clock);
      const times = (stalled.get(key)?.times ?? 0) + 1;
      stalled.set(key, { key, times, until: now + Math.min(FIRST_PAUSE_MS * 2 ** (times - 1), LONGEST_PAUSE_MS) });
    },
    clear: () => stalled.clear(),
    list: () => (stalled.size === 0 ? undefined : [...stalled.values()]),
  };
}
