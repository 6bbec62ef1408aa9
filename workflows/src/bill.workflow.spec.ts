import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import type { News } from '@uian/contracts';
import { fastForward, runEvents } from '@uian/temporal';
import { engineUnderTest, FakeRecord, type EngineUnderTest } from '@uian/temporal/testing';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 2024-02-02 09:00 Asia/Seoul: a rehearsal keeps the specs apart from today. */
const START = 1_706_832_000_000;

let record = new FakeRecord();
let engine: EngineUnderTest;

beforeAll(async () => {
  engine = await engineUnderTest(createFollowActivities({ strike: (input) => record.strike(input) }));
}, 60_000);
afterAll(() => engine.close(), 30_000);
beforeEach(() => {
  record = new FakeRecord();
});

describe('the bill workflow goes where the record tells it', () => {
  it('jumps from any stage to any other', async () => {
    const bill = engine.follow();
    await bill.tell(record.commit(bill.streamId, { stage: 'introduced' }));
    await bill.tell(record.commit(bill.streamId, { stage: 'transferred' }));
    await bill.tell(record.commit(bill.streamId, { stage: 'referred' }));
    expect(await bill.held()).toMatchObject({ sequence: 3, stage: 'referred' });
  });

  it('wakes', async () => {
    const bill = engine.follow();
    const clocks = [{ id: 'bill.refer', revision: 1, rung: '0', at: START + DAY }];
    await bill.tell(record.commit(bill.streamId, { stage: 'received', clocks }), START);
    await bill.held();
    await fastForward(engine.client, bill.workflowId, 2 * DAY);
    expect(record.strikes).toEqual([{ streamId: bill.streamId, clock: { id: 'bill.refer', revision: 1, rung: '0' }, at: expect.any(Number) }]);
    console.log(record.strikes, await runEvents(engine.client, bill.workflowId));
  });
});
