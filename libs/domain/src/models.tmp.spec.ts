import { it } from '@jest/globals';
import { BEGINNINGS, Coverage, ROLLS, runModel } from '@uian/testing/law';
import fc from 'fast-check';
it('x', () => {
  const coverage = new Coverage();
  const seen = new Map<string, number>();
  const began = performance.now();
  for (const [b, r] of fc.sample(fc.tuple(BEGINNINGS, ROLLS), { numRuns: Number(process.env['RUNS'] ?? 100), seed: 1544 })) {
    try { runModel(b, r, coverage); } catch (e) { const m = (e as Error).message.slice(0, 260) + ((e as Error).name === 'ModelFault' ? '' : (e as Error).stack!.split('\n').slice(1, 4).join('')); seen.set(m, (seen.get(m) ?? 0) + 1); }
  }
  console.log(coverage.acts, coverage.refused, Math.round(performance.now() - began), [...seen], coverage.missing, coverage.deems, coverage.kinds.size);
}, 200000);
