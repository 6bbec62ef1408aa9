import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '@uian/temporal';
import { quietRuntime } from '@uian/temporal/testing';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';

const FOLDER = new URL('../histories/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

interface StoredEvent {
  readonly eventType: string;
  readonly workflowExecutionStartedEventAttributes?: { workflowType: { name: string } };
}

const stored = (name: string): { events: StoredEvent[] } =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { events: StoredEvent[] };

let workflowBundle: WorkflowBundle;
const replay = (history: unknown): Promise<void> => Worker.runReplayHistory({ workflowBundle }, history);

beforeAll(async () => {
  quietRuntime();
  workflowBundle = await bundleWorkflows();
}, 60_000);

describe('stored histories replay on the workflows of today', () => {
  it.each(FILES)('%s', async (name) => {
    await replay(stored(name));
  });

  it('there are some of each workflow', () => {
    const types = FILES.map((name) => stored(name).events[0]?.workflowExecutionStartedEventAttributes?.workflowType.name);
    expect([...new Set(types)].sort()).toEqual(['bill', 'calendarChange', 'committeeMeeting', 'reconcile']);
  });

  it('the bundle stays small: every cached workflow pays for it', () => {
    expect('code' in workflowBundle && Buffer.byteLength(workflowBundle.code)).toBeLessThanOrEqual(1_800_000);
  });
});

describe('a history that does not belong to the code is found out', () => {
  it('another workflow’s', async () => {
    const history = stored('bill-life.2.json');
    history.events[0]!.workflowExecutionStartedEventAttributes!.workflowType.name = 'reconcile';
    await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
  });

  it('one in which another activity was scheduled', async () => {
    const history: unknown = JSON.parse(
      JSON.stringify(stored('bill-failing-record.json')).replaceAll('"name":"strikeClock"', '"name":"reconcileRecord"'),
    );
    await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
  });
});
