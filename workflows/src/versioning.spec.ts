import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import { reconcile, Relay, runEvents } from '@uian/temporal';
import {
  bundleChangedWorkflows, clockOf, DAY, replayFailures, specEngine, START, until, type FollowedStream, type SourceChange,
} from '@uian/temporal/testing';
import type { WorkflowBundle } from '@temporalio/worker';

const { engine, record, act, strikes } = await specEngine({ afterEach, afterAll }, createFollowActivities);

/** A release that strikes by another kind of activity. */
const release = (way: string): readonly SourceChange[] => [
  { file: 'strike-clock.ts', from: 'import { ActivityFailure', to: 'import { patched, ActivityFailure' },
  { file: 'strike-clock.ts', from: 'await promptly.', to: `await (${way}).` },
];
let careless: WorkflowBundle;
let patched: WorkflowBundle;

beforeAll(async () => {
  careless = await bundleChangedWorkflows(release('patiently'));
  patched = await bundleChangedWorkflows(release("patched('strike-by-activity') ? patiently : promptly"));
});
afterEach(async () => {
  await engine.stopWorker();
  await engine.startWorker();
});

/** A bill that was struck once on the code of today, has a second clock to come, and then the release. */
async function openWhileReleased(code: WorkflowBundle): Promise<FollowedStream> {
  const bill = engine.follow();
  const clocks = [clockOf('transfer.bill', START - 1, '0'), clockOf('transfer.bill', START + DAY, 'overdue-1')];
  await act(bill, { stage: 'passed', clocks });
  await until(() => record.strikes.length === 1);
  await bill.held();
  await engine.stopWorker();
  await engine.startWorker(code);
  return bill;
}

describe('a release that asks the engine for something else', () => {
  it('replays the stored histories only where it is patched', async () => {
    expect((await replayFailures(careless)).size).toBeGreaterThan(0);
    expect(await replayFailures(patched)).toEqual(new Map());
  });

  it('patched: an open run goes on, and takes the new way from where it is', async () => {
    const bill = await openWhileReleased(patched);
    await bill.forward(2 * DAY);
    expect(strikes()).toEqual(['transfer.bill 0', 'transfer.bill overdue-1']);
    const runs = await runEvents(engine.client, bill.workflowId);
    expect(runs).toHaveLength(1);
    const events = runs[0]?.events ?? [];
    const [before, since] = [events.slice(0, events.indexOf('TIMER_FIRED')), events.slice(events.indexOf('TIMER_FIRED'))];
    expect(before).toContain('MARKER_RECORDED');
    expect(before).not.toContain('ACTIVITY_TASK_SCHEDULED');
    expect(since).toContain('ACTIVITY_TASK_SCHEDULED');
  });

  it('not patched: an open run ends, is found missing, and starts afresh from the record', async () => {
    const bill = await openWhileReleased(careless);
    const news = record.news(bill.streamId);
    await bill.tell(news, START);
    await record.followed([{ streamId: bill.streamId, sequence: news.sequence }]);
    await expect(bill.handle.result()).rejects.toThrow('Workflow execution failed');

    record.rehearsedFrom = START;
    const relay = new Relay({ port: record, client: engine.client, taskQueue: engine.taskQueue, log: { warn: () => undefined } });
    relay.start();
    try {
      await until(async () => (await reconcile(record, engine.client)).lost === 1);
      await until(() => record.behind().length === 0);
    } finally {
      await relay.stop();
    }
    expect(await bill.held()).toEqual(news);
    await bill.forward(2 * DAY);
    expect(strikes()).toEqual(['transfer.bill 0', 'transfer.bill overdue-1']);
  });
});
