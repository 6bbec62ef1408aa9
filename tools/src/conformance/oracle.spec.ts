import { describe, expect, it } from '@jest/globals';
import { count, type CountSpec, type LegalCalendar } from '@uian/calendar';
import { STYLES } from './oracle-cases.js';
import { runOracle } from './oracle.js';

describe('the oracle in Python', () => {
  it('agrees on 100,000 random cases of every counting style', async () => {
    const { compared, mismatches, listed, answered } = await runOracle({ cases: 100_000, seed: 20_240_305 });
    expect(listed.slice(0, 3)).toEqual([]);
    expect({ compared, mismatches }).toEqual({ compared: 100_000, mismatches: 0 });
    for (const kind of [...STYLES, 'beyond-calendar', 'sessions-unknown', 'suspended']) {
      expect([kind, (answered[kind] ?? 0) > 1_000]).toEqual([kind, true]);
    }
  });

  it.each(STYLES)('sees an error of one day or hour in %s', async (style) => {
    const planted = (spec: CountSpec) => {
      if (spec.style !== style) return spec;
      return style === 'fixed' || style === 'event' ? { ...spec, start: spec.start.add({ days: 1 }) } : { ...spec, length: spec.length + 1 };
    };
    const counting = (spec: CountSpec, calendar: LegalCalendar) => count(planted(spec), calendar);
    const { mismatches, listed } = await runOracle({ cases: 1_500, seed: 1, counting });
    expect(mismatches).toBeGreaterThan(0);
    expect(new Set(listed.map((mismatch) => mismatch.case.style))).toEqual(new Set([style]));
  });

  it('says how far it is, and stops when the person does', async () => {
    const told: number[] = [];
    const interruption = new AbortController();
    const { compared } = await runOracle({
      cases: 1_000_000,
      seed: 2, interruption: interruption.signal,
      onProgress: (done) => {
        told.push(done);
        interruption.abort();
      },
    });
    expect(compared).toBe(told.at(-1));
    expect(compared).toBeLessThan(20_000);
  });

  it('says what to install where there is no Python', async () => {
    await expect(runOracle({ cases: 1, seed: 1, python: 'no-such-python' })).rejects.toThrow('Python 3이 필요합니다');
  });
});
