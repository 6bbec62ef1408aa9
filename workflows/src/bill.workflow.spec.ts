import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import { clockOf, DAY, HOUR, specEngine, START } from '@uian/temporal/testing';

const { engine, record, act, strikes } = await specEngine({ afterEach, afterAll }, createFollowActivities);

describe('the workflow is where the record says', () => {
  it('jumps from any stage to any other, one it does not know included', async () => {
    const bill = engine.follow();
    for (const stage of ['introduced', 'transferred', 'referred', 'a-stage-of-2031', 'placed']) {
      const news = await act(bill, { stage });
      expect(await bill.held()).toEqual(news);
    }
  });

  it('takes the newest news and ignores what is older', async () => {
    const bill = engine.follow();
    const first = record.commit(bill.streamId, { stage: 'received' });
    const second = record.commit(bill.streamId, { stage: 'referred' });
    await bill.tell(second, START);
    await bill.tell(first, START);
    expect(await bill.held()).toEqual(second);
  });

  it('takes later news of the same sequence: a rung moves clocks without an event', async () => {
    const bill = engine.follow();
    const news = await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + DAY, '3')] });
    const moved = { ...news, clocks: [clockOf('transfer.bill', START + 3 * DAY, '1')] };
    await bill.tell(moved, START);
    expect(await bill.held()).toEqual(moved);
  });

  it('ends when the bill is closed, and starts again when the record has news of it', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'rejected', closed: true });
    await bill.handle.result();
    await act(bill, { stage: 'referred', closed: false });
    expect(await bill.held()).toMatchObject({ sequence: 2, stage: 'referred' });
    expect((await bill.handle.describe()).status.name).toBe('RUNNING');
  });
});

describe('clocks', () => {
  it('strikes the rungs of a ladder in order, each once, and then the lapse', async () => {
    const bill = engine.follow();
    const ladder = ['3', '1', '0', 'overdue-1'].map((rung, day) => clockOf('transfer.bill', START + (day + 1) * DAY, rung));
    record.answer = ({ clock }, news) => ({
      ...news,
      clocks: ladder.filter(({ rung }) => rung === ladder[ladder.findIndex((one) => one.rung === clock.rung) + 1]?.rung),
    });
    await act(bill, { stage: 'passed', clocks: ladder.slice(0, 1) });
    await bill.forward(10 * DAY);
    expect(strikes()).toEqual(['transfer.bill 3', 'transfer.bill 1', 'transfer.bill 0', 'transfer.bill overdue-1']);
    expect([...record.effects.values()]).toEqual([1, 1, 1, 1]);
  });

  it('strikes at the business instant, in 2024', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'received', clocks: [clockOf('bill.refer', START + DAY, '0')] });
    await bill.forward(2 * DAY);
    expect(record.strikes[0]?.at).toBeGreaterThanOrEqual(START + DAY);
    expect(record.strikes[0]?.at).toBeLessThan(START + DAY + 10_000);
  });

  it('runs a clock that no stage names', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'questioned', clocks: [clockOf('clock.of_2031', START + HOUR, 'window-opens')] });
    await bill.forward(DAY);
    expect(strikes()).toEqual(['clock.of_2031 window-opens']);
  });

  it('strikes several that share an instant, one after the other', async () => {
    const bill = engine.follow();
    const ids = ['a.one', 'b.two', 'c.three'];
    await act(bill, { stage: 'referred', clocks: ids.map((id) => clockOf(id, START + HOUR)) });
    await bill.forward(DAY);
    expect(strikes()).toEqual(ids.map((id) => `${id} deem`));
  });

  it('a deem that closes the bill ends the workflow', async () => {
    const bill = engine.follow();
    record.answer = (_, news) => ({ sequence: news.sequence + 1, stage: 'in-force', clocks: [], closed: true });
    await act(bill, { stage: 'promulgated', clocks: [clockOf('effect.default', START + 20 * DAY)] });
    await bill.forward(21 * DAY).catch(() => undefined);
    await bill.handle.result();
    expect(strikes()).toEqual(['effect.default deem']);
  });

  it('a clock moved away does not ring at its old instant', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'referred', clocks: [clockOf('committee.auto_place', START + DAY)] });
    await act(bill, { clocks: [clockOf('committee.auto_place', START + 5 * DAY, 'deem', 2)] });
    await bill.forward(2 * DAY);
    expect(record.strikes).toEqual([]);
    await bill.forward(4 * DAY);
    expect(record.strikes.map(({ clock }) => clock.revision)).toEqual([2]);
  });

  it('a clock moved nearer rings at its new instant, and only there', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'referred', clocks: [clockOf('committee.auto_place', START + 100 * DAY)] });
    await act(bill, { clocks: [clockOf('committee.auto_place', START + DAY, 'deem', 2)] });
    await bill.forward(2 * DAY);
    expect(record.strikes.map(({ clock }) => clock.revision)).toEqual([2]);
    await bill.forward(120 * DAY);
    expect(record.strikes).toHaveLength(1);
  });

  it('a strike that finds the record moved on takes its answer and strikes no more', async () => {
    const bill = engine.follow();
    await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + DAY, '0')] });
    const moved = record.commit(bill.streamId, { stage: 'transferred', clocks: [clockOf('promulgate.or_veto', START + 20 * DAY)] });
    record.answer = (_, news) => news;
    await bill.forward(2 * DAY);
    expect(record.strikes).toHaveLength(1);
    expect(await bill.held()).toEqual(moved);
  });

  it('an answer older than the news that came meanwhile is ignored', async () => {
    const bill = engine.follow();
    const before = await act(bill, { stage: 'passed', clocks: [clockOf('transfer.bill', START + HOUR, '0')] });
    record.answer = async () => {
      await act(bill, { stage: 'transferred', clocks: [] });
      return { ...before, clocks: [] };
    };
    await bill.forward(DAY);
    expect(await bill.held()).toMatchObject({ sequence: 2, stage: 'transferred' });
  });
});
