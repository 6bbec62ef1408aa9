import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { billContract, CALENDAR_CHANGE_PORT, DELIVERY_PORT, RECONCILE_PORT, RELAY_PORT, STRIKE_PORT, type News } from '@uian/contracts';
import { lazyClient, TEMPORAL_CLIENT } from '@uian/temporal';
import { FakeLedger, FakeRecord, quietRuntime, until } from '@uian/temporal/testing';
import { EngineService } from './engine.service.js';
import { WorkerModule } from './worker.module.js';

@Module({})
class FakeRecordModule {
  static over(record: FakeRecord): DynamicModule {
    const ports = [RELAY_PORT, STRIKE_PORT, RECONCILE_PORT, CALENDAR_CHANGE_PORT];
    const ledger = { provide: DELIVERY_PORT, useValue: new FakeLedger() };
    return {
      module: FakeRecordModule, providers: [...ports.map((provide) => ({ provide, useValue: record })), ledger], exports: [...ports, DELIVERY_PORT],
    };
  }
}

const client = lazyClient();
const taskQueue = `test-${randomUUID()}`;
const handleOf = (bill: string) => client.workflow.getHandle(billContract.workflowId(bill));
const bills: string[] = [];
let app: INestApplicationContext | undefined;
let record = new FakeRecord();

async function worker(): Promise<EngineService> {
  const module = await Test.createTestingModule({
    imports: [WorkerModule.over(FakeRecordModule.over(record), taskQueue)],
  }).compile();
  module.useLogger(false);
  app = await module.init();
  return module.get(EngineService);
}

const openBill = (change: Partial<News>): string => {
  const bill = randomUUID();
  bills.push(bill);
  record.commit(bill, change);
  return bill;
};

beforeAll(() => void quietRuntime());
afterEach(async () => {
  await app?.close();
  app = undefined;
  await Promise.all(bills.splice(0).map((bill) => handleOf(bill).terminate().catch(() => undefined)));
  record = new FakeRecord();
});
afterAll(() => client.connection.close());

describe('the worker process', () => {
  it('carries a bill from the record to its workflow and a clock back to the record', async () => {
    const engine = await worker();
    const bill = openBill({ stage: 'passed', clocks: [{ id: 'transfer.bill', revision: 1, rung: '0', at: Date.now() - 60_000 }] });
    await until(() => engine.polling);
    await until(() => record.behind().length === 0);
    await until(() => record.strikes.length === 1);
    expect(record.news(bill).clocks).toEqual([]);
  });

  it('drains: a strike under way is answered before it goes', async () => {
    const engine = await worker();
    await until(() => engine.polling);
    let answered = false;
    let release = (): void => undefined;
    record.answer = async (_, news) => {
      await new Promise<void>((resolve) => (release = resolve));
      answered = true;
      return { ...news, clocks: [] };
    };
    openBill({ stage: 'passed', clocks: [{ id: 'transfer.bill', revision: 1, rung: '0', at: Date.now() - 60_000 }] });
    await until(() => record.strikes.length === 1);
    const closed = app!.close();
    release();
    await closed;
    app = undefined;
    expect(answered).toBe(true);
    expect(engine.polling).toBe(false);
  });

  it('takes up what was committed while it was away', async () => {
    const bill = openBill({ stage: 'received' });
    await worker();
    await until(() => record.behind().length === 0);
    expect(await handleOf(bill).query(billContract.newsQuery)).toEqual(record.news(bill));
  });

  it('starts with an engine that cannot be reached, and stops again', async () => {
    const address = process.env['TEMPORAL_ADDRESS'];
    process.env['TEMPORAL_ADDRESS'] = '127.0.0.1:1';
    try {
      const engine = await worker();
      openBill({ stage: 'received' });
      await until(() => record.claims > 0);
      expect(engine.polling).toBe(false);
      await app!.close();
      app = undefined;
      expect(record.behind()).toHaveLength(1);
    } finally {
      process.env['TEMPORAL_ADDRESS'] = address;
    }
  });

  it('offers the client to other modules', async () => {
    await worker();
    expect(app!.get(TEMPORAL_CLIENT)).toBeDefined();
  });
});
