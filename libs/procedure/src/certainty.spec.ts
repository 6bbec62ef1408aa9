import { describe, expect, it } from '@jest/globals';
import { CERTAINTY_TERMS, weaker, type Certainty } from './certainty.js';

const FROM_STRONGEST: readonly Certainty[] = ['verified', 'secondary', 'inferred', 'recalled'];

describe('certainty', () => {
  it('shows the weaker of two marks, whichever comes first', () => {
    FROM_STRONGEST.forEach((strong, at) => {
      for (const weak of FROM_STRONGEST.slice(at)) {
        expect(weaker(strong, weak)).toBe(weak);
        expect(weaker(weak, strong)).toBe(weak);
      }
    });
  });

  it('has a Korean word for every mark', () => {
    expect(Object.keys(CERTAINTY_TERMS).sort()).toEqual([...FROM_STRONGEST].sort());
    for (const term of Object.values(CERTAINTY_TERMS)) expect(term).toMatch(/[가-힣]/u);
  });
});
