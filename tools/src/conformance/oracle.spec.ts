import { describe, expect, it } from '@jest/globals';
import { runOracle } from './oracle.js';

describe('the oracle in Python', () => {
  it('agrees on 100,000 random cases of every counting style', async () => {
    const { compared, mismatches, listed, answered } = await runOracle({ cases: 100_000, seed: 20_240_305 });
    expect(listed.slice(0, 3)).toEqual([]);
    expect({ compared, mismatches }).toEqual({ compared: 100_000, mismatches: 0 });
    expect(answered).toEqual({});
  }, 60_000);
});
