import { describe, expect, it } from '@jest/globals';
import type { Clock } from '@uian/contracts';
import { stalledClocks } from './stalled-clocks.js';

const clock: Clock = { id: 'transfer.bill', revision: 1, rung: '0', at: 0 };

describe('clocks that stood as before after their strike', () => {
  it('are struck again after pauses that double, up to ten minutes', () => {
    const stalled = stalledClocks();
    const pauses = Array.from({ length: 12 }, () => {
      stalled.add(clock, 0);
      return stalled.until(clock) / 1_000;
    });
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
  });

  it('are told apart by clock, revision and rung', () => {
    const stalled = stalledClocks();
    stalled.add(clock, 1_000);
    expect(stalled.until(clock)).toBe(2_000);
    expect(stalled.until({ ...clock, rung: 'overdue-1' })).toBe(0);
    expect(stalled.until({ ...clock, revision: 2 })).toBe(0);
  });

  it('are carried on, and forgotten when the record moves on', () => {
    const stalled = stalledClocks();
    stalled.add(clock, 0);
    const carried = stalledClocks(stalled.list());
    expect(carried.until(clock)).toBe(1_000);
    carried.clear();
    expect(carried.list()).toBeUndefined();
  });
});
