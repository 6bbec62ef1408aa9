import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createCalendarChangeActivities, createFollowActivities } from '@uian/activities';
import { calendarChangeContract, type RecountProgress } from '@uian/contracts';
import { engineUnderTest, FakeRecord, until, type EngineUnderTest, type FollowedStream } from '@uian/temporal/testing';

let record = new FakeRecord();
let engine: EngineUnderTest;

beforeAll(async () => {
  engine = await engineUnderTest({
    ...createFollowActivities({ strike: (input) => record.strike(input) }),
    ...createCalendarChangeActivities({ recount: (stream) => record.recount(stream) }),
  });
});
afterAll(() => engine.close(), 30_000);
beforeEach(() => {
  record = new FakeRecord();
});
afterEach(() => engine.forget());

const moves = (calendar: FollowedStream): Promise<void> => calendar.tell(record.commit(calendar.streamId, { stage: 'calendar' }, 'calendar'));
const share = (left: boolean, streams = 10_000): RecountProgress => ({ streams, moved: 1, left });

describe('a change of the calendar', () => {
  it('is carried on until no deadline is left that an older calendar counted', async () => {
    const calendar = engine.follow('calendar', calendarChangeContract);
    record.recountAnswers = [share(true), share(true), share(false)];
    await moves(calendar);
    await calendar.handle.result();
    expect(record.recounts).toEqual([calendar.streamId, calendar.streamId, calendar.streamId]);
  });

  it('that another follows is looked at once more, also by those that were done', async () => {
    const calendar = engine.follow('calendar', calendarChangeContract);
    let answer = (): void => undefined;
    record.recount = async (stream) => {
      record.recounts.push(stream);
      if (record.recounts.length === 1) await new Promise<void>((resolve) => (answer = resolve));
      return share(false);
    };
    await moves(calendar);
    await until(() => record.recounts.length === 1);
    await moves(calendar);
    answer();
    await calendar.handle.result();
    expect(record.recounts).toHaveLength(2);
  });

  it('goes on after the record was away', async () => {
    const calendar = engine.follow('calendar', calendarChangeContract);
    const { recount } = record;
    let failures = 2;
    record.recount = async (stream) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('away');
      }
      return recount.call(record, stream);
    };
    await moves(calendar);
    await calendar.handle.result();
    expect(record.recounts).toHaveLength(1);
  });

  it('starts afresh before its history grows long, and loses no share', async () => {
    const calendar = engine.follow('calendar', calendarChangeContract);
    record.recountAnswers = [...Array.from({ length: 24 }, () => share(true)), share(false)];
    await moves(calendar);
    await calendar.handle.result();
    expect(record.recountAnswers).toEqual([]);
    const { historyLength } = await engine.client.workflow.getHandle(calendar.workflowId).describe();
    expect(historyLength).toBeLessThan(80);
  });

  it('starts again for the next change', async () => {
    const calendar = engine.follow('calendar', calendarChangeContract);
    await moves(calendar);
    await calendar.handle.result();
    await moves(calendar);
    await engine.client.workflow.getHandle(calendar.workflowId).result();
    expect(record.recounts).toHaveLength(2);
  });
});
