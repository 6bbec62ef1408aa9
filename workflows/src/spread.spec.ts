import { describe, expect, it } from '@jest/globals';
import { SPREAD_MS, spreadOf } from './spread.js';

const ids = Array.from({ length: 1_000 }, (_, i) => `0190c0de-0000-7000-8000-${String(i).padStart(12, '0')}`);

describe('the spread of timers that share an instant', () => {
  it('is always the same for one stream', () => {
    expect(spreadOf(ids[0]!)).toBe(spreadOf(ids[0]!));
  });

  it('puts a thousand streams evenly over the seconds', () => {
    const perSecond = new Map<number, number>();
    for (const id of ids) {
      const second = Math.floor(spreadOf(id) / 1_000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(perSecond.size).toBe(SPREAD_MS / 1_000);
    expect(Math.max(...perSecond.values())).toBeLessThan(250);
  });
});
