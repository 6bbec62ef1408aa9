import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '@uian/temporal';
import { quietRuntime, releasedShapes, replayFailures, storedHistories, storedHistory } from '@uian/temporal/testing';
import type { WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import * as workflows from './index.js';

const STORED = storedHistories();

let bundle: WorkflowBundle;
let failures: ReadonlyMap<string, Error>;

beforeAll(async () => {
  quietRuntime();
  bundle = await bundleWorkflows();
  failures = await replayFailures(bundle, STORED);
});

describe('the histories of every released shape replay on the workflows of today', () => {
  it.each(STORED.map(({ id }) => id))('%s', (id) => {
    expect(failures.get(id)).toBeUndefined();
  });

  it('the newest shape has some of every workflow', () => {
    const newest = STORED.filter(({ id }) => id.startsWith(`${releasedShapes().at(-1)}/`));
    expect([...new Set(newest.map(({ workflowType }) => workflowType))].sort()).toEqual(Object.keys(workflows).sort());
  });

  it('the bundle stays small: every cached workflow pays for it', () => {
    expect('code' in bundle && Buffer.byteLength(bundle.code)).toBeLessThanOrEqual(1_000_000);
  });
});

describe('a history that does not belong to the code is found out', () => {
  const replayed = async (id: string, from: string, to: string): Promise<Error | undefined> => {
    const stored = storedHistory(id);
    const history: unknown = JSON.parse(JSON.stringify(stored.history).replaceAll(from, to));
    return (await replayFailures(bundle, [{ ...stored, history }])).get(id);
  };

  it('another workflow’s', async () => {
    expect(await replayed('1/bill-life.2', '"workflowType":{"name":"bill"}', '"workflowType":{"name":"reconcile"}'))
      .toBeInstanceOf(DeterminismViolationError);
  });

  it('one in which another activity was scheduled', async () => {
    expect(await replayed('1/bill-failing-record', '"name":"strikeClock"', '"name":"reconcileRecord"'))
      .toBeInstanceOf(DeterminismViolationError);
  });
});
