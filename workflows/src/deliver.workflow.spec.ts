import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDeliveryActivities } from '@uian/activities';
import { deliverContract, digestContract, type DeliveryOutcome, type Outgoing } from '@uian/contracts';
import { engineUnderTest, FakeLedger, type EngineUnderTest } from '@uian/temporal/testing';

let ledger = new FakeLedger();
let engine: EngineUnderTest;
let send: (message: Outgoing) => Promise<DeliveryOutcome>;

const channel = (message: Outgoing): Promise<DeliveryOutcome> => send(message);
const port = new Proxy({} as FakeLedger, { get: (_, name: keyof FakeLedger) => {
  const value = ledger[name];
  return typeof value === 'function' ? value.bind(ledger) : value;
} });

beforeAll(async () => {
  engine = await engineUnderTest({
    strikeClock: () => Promise.reject(new Error('no clock here')), ...createDeliveryActivities(port, { mail: channel, webhook: channel }),
  });
});
afterAll(() => engine.close(), 30_000);
beforeEach(() => {
  ledger = new FakeLedger();
  send = async () => ({ what: 'accepted' });
});

const run = (workflow: string, workflowId: string): Promise<number> =>
  engine.client.workflow.execute(workflow, { workflowId, taskQueue: engine.taskQueue }) as Promise<number>;
const deliver = (): Promise<number> => run(deliverContract.workflow, deliverContract.workflowId(engine.taskQueue));

describe('deliver', () => {
  it('sends what is due until nothing is, each once', async () => {
    ledger.waiting.push(...Array.from({ length: 23 }, (_, nth) => String(nth)));
    expect(await deliver()).toBe(23);
    expect(ledger.ended.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, nth) => nth));
  });

  it('ends after a while, however much is left, so that no history grows long', async () => {
    ledger.waiting.push(...Array.from({ length: 120 }, (_, nth) => String(nth)));
    expect(await deliver()).toBe(100);
    expect(ledger.waiting).toHaveLength(20);
  });

  it('tries again while the record is away, and hands a refusal of the provider to the ledger', async () => {
    ledger.waiting.push('1');
    ledger.failures = 2;
    send = async () => ({ what: 'failed', detail: 'ECONNREFUSED' });
    expect(await deliver()).toBe(1);
    expect(ledger.ended).toEqual([{ id: '1', outcome: { what: 'failed', detail: 'ECONNREFUSED' } }]);
  });

  it('takes a channel that throws for one that could not be reached, and keeps its words out of the history', async () => {
    ledger.waiting.push('1');
    send = async () => { throw new Error('홍길동'); };
    await deliver();
    expect(ledger.ended).toEqual([{ id: '1', outcome: { what: 'failed', detail: 'channel' } }]);
    const history = await engine.client.workflow.getHandle(deliverContract.workflowId(engine.taskQueue)).fetchHistory();
    expect(JSON.stringify(history)).not.toContain(Buffer.from('홍길동').toString('base64').slice(0, 8));
  });
});

describe('digest', () => {
  it('has the record write the digests', async () => {
    expect(await run(digestContract.workflow, `${digestContract.workflowId}:${engine.taskQueue}`)).toBe(1);
  });
});
