import { beforeAll, describe, expect, it } from '@jest/globals';
import { changed, quietRuntime, workflowSource } from '@uian/temporal/testing';
import { runMutants } from './mutants/run-mutants.js';
import { MUTANTS } from './mutants/seeded.js';

const seeded = MUTANTS.filter(({ replays }) => replays === undefined);

const A_BUNDLE_AND_A_REPLAY = 240_000;

beforeAll(() => void quietRuntime());

describe('mistakes seeded into the workflows', () => {
  it('are at least twenty', () => {
    expect(seeded.length).toBeGreaterThanOrEqual(20);
  });

  it('are all about code that is there', async () => {
    for (const { changes } of MUTANTS) {
      const sources = new Map<string, string>();
      for (const change of changes) {
        sources.set(change.file, changed(sources.get(change.file) ?? (await workflowSource(change.file)), change));
      }
    }
  });

  // All of them take minutes, as each is bundled by itself: `npm run mutants`. A bundle is slow on a slow machine.
  it.each([
    'meeting: continue-as-new before the stage',
    'change: no pause where an act holds what is left',
    'deliver: one after the other',
  ])('%s: the stored histories do not replay', async (name) => {
    const [verdict] = await runMutants(seeded.filter((mutant) => mutant.name === name));
    expect(verdict).toMatchObject({ asExpected: true });
  }, A_BUNDLE_AND_A_REPLAY);

  it('what changes nothing that a run asks for replays', async () => {
    const [verdict] = await runMutants(MUTANTS.filter(({ name }) => name === 'follow: another text in the pages'));
    expect(verdict).toMatchObject({ caughtBy: [], asExpected: true });
  }, A_BUNDLE_AND_A_REPLAY);
});
