import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import { StrikeRefused } from '@uian/contracts';
import { runEvents } from '@uian/temporal';
import { clockOf, DAY, HOUR, specEngine, START, until, withoutStruck, type FollowedStream } from '@uian/temporal/testing';

const { engine, record, act, strikes } = await specEngine({ afterEach, afterAll }, createFollowActivities);

const noClockLeft = (bill: FollowedStream): Promise<void> =>
  until(async () => (await bill.held())?.clocks.length === 0);

describe('a record that fails', () => {
  it('is struck until it answers, and the history stays short meanwhile', async () => {
    const bill = engine.follow();
    const failures = 4;
    record.answer = (input, news) => {
      if (record.strikes.length <= failures) throw new Error('the database is down');
      return withoutStruck(input, news);
    };
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START - 1, '0')] });
    await until(() => record.strikes.length > failures);
    await noClockLeft(bill);
    expect([...record.effects.values()]).toEqual([1]);
    const [run] = await runEvents(engine.client, bill.workflowId);
    expect(run?.events.length).toBeLessThan(20);
    expect(JSON.stringify(await bill.handle.fetchHistory())).not.toContain('the database is down');
  });

  it('is left alone for longer and longer when it refuses, and asked at once when it has moved on', async () => {
    const bill = engine.follow();
    record.answer = () => {
      throw new StrikeRefused('no such stream');
    };
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + HOUR, '0')] });
    await bill.forward(2 * HOUR);
    const tries = record.strikes.length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(18);
    record.answer = withoutStruck;
    await act(bill, {});
    await bill.held();
    expect(record.strikes).toHaveLength(tries + 1);
  });

  it('is not struck in a loop when it answers with the same clock', async () => {
    const bill = engine.follow();
    record.answer = (_, news) => news;
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START - 1, '0')] });
    await bill.held();
    expect(record.strikes).toHaveLength(1);
  });
});

describe('continue-as-new', () => {
  it('keeps the news and business time', async () => {
    const bill = engine.follow();
    const clocks = [clockOf('committee.auto_place', START + 30 * DAY)];
    for (let i = 0; i < 12; i += 1) {
      await act(bill, { stage: 'referred', clocks });
      await bill.held();
      if (i === 5) await bill.forward(3 * DAY);
    }
    expect((await runEvents(engine.client, bill.workflowId)).length).toBeGreaterThan(1);
    expect(await bill.held()).toEqual(record.news(bill.streamId));
    await bill.forward(26 * DAY);
    expect(record.strikes).toEqual([]);
    await bill.forward(2 * DAY);
    expect(strikes()).toEqual(['committee.auto_place deem']);
    expect(Math.abs(record.strikes[0]!.at - (START + 30 * DAY))).toBeLessThan(60_000);
  });

  it('loses no signal of a crowd', async () => {
    const bill = engine.follow();
    const all = Array.from({ length: 120 }, () => record.commit(bill.streamId, { stage: 'referred' }));
    await Promise.all(all.map((news) => bill.tell(news, START)));
    expect(await bill.held()).toEqual(all.at(-1));
  });
});

describe('history', () => {
  const unsettled = /TASK_(SCHEDULED|STARTED)$|SIGNALED$|TIMER_FIRED$/;

  const ofTheRehearsal = /OPTIONS_UPDATED$|TIME_SKIPPING/;

  /** Events of each run, once the workflow rests, without those of virtual time. A query on the way could cost a task of its own. */
  const lengths = async (bill: FollowedStream): Promise<number[]> => {
    for (;;) {
      const runs = await runEvents(engine.client, bill.workflowId);
      if (unsettled.test(runs.at(-1)?.events.at(-1) ?? '')) continue;
      return runs.map(({ events }) => events.filter((event) => !ofTheRehearsal.test(event)).length);
    }
  };

  it('grows by four events an act, whether its clock stays, goes or moves away', async () => {
    const bill = engine.follow();
    const clocks = [clockOf('committee.auto_place', START + 100 * DAY)];
    await act(bill, { stage: 'referred', clocks });
    const [before = 0] = await lengths(bill);
    await act(bill, { stage: 'placed', clocks: [] });
    const [after = 0] = await lengths(bill);
    expect(after - before).toBe(4);
    await act(bill, { stage: 'held', clocks: [clockOf('committee.auto_place', START + 120 * DAY, 'deem', 2)] });
    expect(await lengths(bill)).toEqual([after + 4]);
  });

  it('grows by one more where a clock comes that is nearer than any other: its timer', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'referred', clocks: [clockOf('committee.auto_place', START + 100 * DAY)] });
    const [before = 0] = await lengths(bill);
    await act(bill, { clocks: [clockOf('review_report.distribute', START + DAY, '3')] });
    expect(await lengths(bill)).toEqual([before + 5]);
  });

  it('grows by six events a rung, its timer included', async () => {
    const bill = engine.follow();
    const rungs = ['1', '0'].map((rung, i) => clockOf('transfer.bill', START + (i + 1) * DAY, rung));
    record.answer = ({ clock }, news) => ({ ...news, clocks: clock.rung === '1' ? rungs.slice(1) : [] });
    await act(bill, { stage: 'passed', clocks: rungs });
    const [start = 0] = await lengths(bill);
    await bill.forward(3 * DAY);
    expect(strikes()).toHaveLength(2);
    // The last needs no further timer.
    expect(await lengths(bill)).toEqual([start + 2 * 6 - 1]);
  });

  it('is at most 30 events long at rest, however many acts went by', async () => {
    const bill = engine.follow();
    for (let i = 1; i <= 20; i += 1) {
      await act(bill, { stage: 'referred', clocks: [clockOf('committee.auto_place', START + (100 - i) * DAY, 'deem', i)] });
      for (const length of await lengths(bill)) expect(length).toBeLessThanOrEqual(30);
    }
  });

  it('holds no more than ids, stages and clocks, and Korean summaries', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + DAY, '3')] });
    await bill.held();
    const { events } = await bill.handle.fetchHistory();
    const summaries = (events ?? []).flatMap(({ userMetadata }) => userMetadata?.summary?.data ?? []);
    expect(summaries.map((data) => JSON.parse(Buffer.from(data).toString()))).toEqual([
      '본회의 가결 · 이송 기한 근무일 3일 전: 의사과에게 알림',
    ]);
  });
});

describe('workers come and go', () => {
  it('a clock that ran out while none was there is struck when one is back, once', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + 1_500, '0')] });
    await bill.held();
    await engine.stopWorker();
    await engine.startWorker();
    await noClockLeft(bill);
    expect([...record.effects.values()]).toEqual([1]);
  });
});
