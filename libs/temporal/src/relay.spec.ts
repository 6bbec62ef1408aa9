import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendarChangeActivities, createFollowActivities } from '@uian/activities';
import { billContract, calendarChangeContract, contractOf, councilTermContract, type FollowedKind, type News } from '@uian/contracts';
import { randomUUID } from 'node:crypto';
import { lazyClient } from './connection.js';
import { runEvents } from './history-events.js';
import { reconcile } from './reconcile.js';
import { Relay } from './relay.js';
import { engineUnderTest, FakeRecord, until, type EngineUnderTest } from './testing/index.js';

let record = new FakeRecord();
let engine: EngineUnderTest;
const relays: Relay[] = [];
const warnings: string[] = [];

beforeAll(async () => {
  engine = await engineUnderTest({
    ...createFollowActivities({ strike: (input) => record.strike(input) }),
    ...createCalendarChangeActivities({ recount: (stream) => record.recount(stream) }),
  });
});
afterAll(() => engine.close(), 30_000);
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await Promise.all(
    (await record.openStreams(null, 1_000)).map(({ streamId, kind }) => handleOf(streamId, kind).terminate().catch(() => undefined)),
  );
  record = new FakeRecord();
  warnings.length = 0;
});

const handleOf = (streamId: string, kind: FollowedKind = 'bill') =>
  engine.client.workflow.getHandle(contractOf(kind).workflowId(streamId));
const heldBy = (streamId: string): Promise<News | undefined> => handleOf(streamId).query(billContract.newsQuery);
const followed = (): Promise<void> => until(() => record.behind().length === 0);

function relay(client = engine.client, sendDeadlineMs = 4_000): Relay {
  const started = new Relay({
    port: record,
    client,
    taskQueue: engine.taskQueue,
    sendDeadlineMs,
    log: { warn: (message) => warnings.push(message) },
  });
  relays.push(started);
  started.start();
  return started;
}

describe('the relay', () => {
  it('starts the workflows of streams that are owed, of both kinds, and tells them', async () => {
    const [bill, meeting] = [randomUUID(), randomUUID()];
    const news = record.commit(bill, { stage: 'received' });
    record.commit(meeting, { stage: 'drafted' }, 'meeting');
    relay();
    await followed();
    expect(await heldBy(bill)).toEqual(news);
    expect((await handleOf(meeting, 'meeting').describe()).type).toBe('committeeMeeting');
  });

  it('tells the council’s own stream to the workflow that follows it, and to the one that carries its changes to the deadlines', async () => {
    const council = randomUUID();
    const news = record.commit(council, { stage: 'in-session' }, 'calendar');
    relay();
    await followed();
    expect(await handleOf(council, 'calendar').query(councilTermContract.newsQuery)).toEqual(news);
    await engine.client.workflow.getHandle(calendarChangeContract.workflowId(council)).result();
    expect(record.recounts).toEqual([council]);
  });

  it('tells many streams, more than it sends at once', async () => {
    const bills = Array.from({ length: 60 }, () => randomUUID());
    const news = bills.map((bill) => record.commit(bill, { stage: 'received' }));
    relay();
    await followed();
    expect(await Promise.all(bills.map(heldBy))).toEqual(news);
    expect(warnings).toEqual([]);
  });

  it('sends several acts of one stream as one signal: four events for all of them', async () => {
    const bill = randomUUID();
    record.commit(bill, { stage: 'introduced' });
    const sending = relay();
    await followed();
    await heldBy(bill);
    const [before] = await runEvents(engine.client, billContract.workflowId(bill));
    for (const stage of ['explained', 'review-heard', 'questioned', 'debated']) record.commit(bill, { stage });
    sending.wake();
    await followed();
    expect(await heldBy(bill)).toMatchObject({ sequence: 5, stage: 'debated' });
    const [after] = await runEvents(engine.client, billContract.workflowId(bill));
    expect(after!.events.length - before!.events.length).toBe(4);
  });

  it('looks at once when woken, long before its next poll', async () => {
    const sending = relay();
    const bill = randomUUID();
    await until(() => record.claims > 1);
    record.commit(bill, { stage: 'received' });
    const started = performance.now();
    sending.wake();
    await followed();
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('starts a bill again that had ended', async () => {
    const bill = randomUUID();
    record.commit(bill, { stage: 'rejected', closed: true });
    relay();
    await handleOf(bill).result().catch(() => undefined);
    await until(async () => (await handleOf(bill).describe().catch(() => undefined))?.status.name === 'COMPLETED');
    record.commit(bill, { stage: 'referred', closed: false });
    await followed();
    expect(await heldBy(bill)).toMatchObject({ sequence: 2, stage: 'referred' });
  });

  it('gives a rehearsal’s workflow its business instant', async () => {
    const bill = randomUUID();
    record.rehearsedFrom = 1_706_832_000_000;
    record.commit(bill, { stage: 'passed', clocks: [{ id: 'transfer.bill', revision: 1, rung: '0', at: 1_706_832_000_000 }] });
    relay();
    await until(() => record.strikes.length === 1);
    expect(record.strikes[0]!.at - 1_706_832_000_000).toBeLessThan(60_000);
  });

  it('with the engine away hands its claims back and goes on when it is there', async () => {
    const bills = Array.from({ length: 5 }, () => randomUUID());
    for (const bill of bills) record.commit(bill, { stage: 'received' });
    const nowhere = lazyClient({ connectionOptions: { address: '127.0.0.1:1' }, namespace: 'default' });
    const away = relay(nowhere, 500);
    await until(() => record.releases.length >= 5);
    await away.stop();
    expect(record.failures).toEqual([]);
    expect(record.behind()).toHaveLength(5);
    relay();
    await followed();
    await nowhere.connection.close();
  });

  it('with the record away waits for it', async () => {
    const bill = randomUUID();
    const claim = record.claim.bind(record);
    record.commit(bill, { stage: 'received' });
    record.claim = () => Promise.reject(new Error('the database is down'));
    relay();
    await until(() => warnings.length > 0);
    record.claim = claim;
    await followed();
  });

  it('reports again what the record did not take', async () => {
    const bill = randomUUID();
    const take = record.followed.bind(record);
    record.commit(bill, { stage: 'received' });
    record.followed = () => Promise.reject(new Error('the database is down'));
    relay();
    await until(() => warnings.length > 0);
    record.followed = take;
    await followed();
    const [run] = await runEvents(engine.client, billContract.workflowId(bill));
    expect(run!.events.filter((event) => event.endsWith('SIGNALED'))).toHaveLength(1);
  });

  it('reports one stream that cannot be followed, and follows the others', async () => {
    const bill = randomUUID();
    const bad = 'x'.repeat(2_000);
    record.commit(bad, { stage: 'received' });
    record.commit(bill, { stage: 'received' });
    relay();
    await until(() => record.failures.includes(bad) && record.behind().length === 1);
    expect(await heldBy(bill)).toMatchObject({ sequence: 1 });
  });
});

describe('lost workflows', () => {
  it('a terminated workflow is found and started again from the record', async () => {
    const bill = randomUUID();
    const other = randomUUID();
    record.commit(bill, { stage: 'referred' });
    record.commit(other, { stage: 'referred' });
    relay();
    await followed();
    await handleOf(bill).terminate();
    await until(async () => (await handleOf(bill).describe()).status.name === 'TERMINATED');
    let found = { overdue: 0, lost: 0 };
    await until(async () => (found = await reconcile(record, engine.client)).lost > 0);
    expect(found.lost).toBe(1);
    await followed();
    expect(await heldBy(bill)).toEqual(record.news(bill));
    expect((await handleOf(bill).describe()).status.name).toBe('RUNNING');
  });

  it('a closed stream is left alone, an overdue clock counted', async () => {
    record.commit(randomUUID(), { stage: 'rejected', closed: true });
    record.overdue = 3;
    expect(await reconcile(record, engine.client)).toEqual({ overdue: 3, lost: 0, behind: 0, settled: 0 });
  });
});
