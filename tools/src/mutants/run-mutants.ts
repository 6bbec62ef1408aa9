import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleChangedWorkflows, replayFailures, storedHistories } from '@uian/temporal/testing';
import type { Mutant } from './seeded.js';

export interface Verdict {
  readonly mutant: Mutant;
  /** The stored histories that do not replay on the mutant. */
  readonly caughtBy: readonly string[];
  /** Caught, unless it is one that replays. */
  readonly asExpected: boolean;
}

/**
 * Makes each mistake in a copy of the workflows and replays the stored histories of every released shape on it. Tells
 * each verdict as it falls. Throws when a mistake is about code that is no longer there, or cannot be bundled.
 */
export async function runMutants(
  mutants: readonly Mutant[],
  tell: (verdict: Verdict) => void = () => undefined,
): Promise<readonly Verdict[]> {
  const histories = storedHistories();
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const failures = await replayFailures(await bundleChangedWorkflows(mutant.changes), histories);
    // Code that fails by itself is no mutant: some history must be at odds with what it asks for.
    const caught = [...failures.values()].some((failure) => failure instanceof DeterminismViolationError);
    const asExpected = mutant.replays === undefined ? caught : failures.size === 0;
    const verdict = { mutant, caughtBy: [...failures.keys()], asExpected };
    verdicts.push(verdict);
    tell(verdict);
  }
  return verdicts;
}
