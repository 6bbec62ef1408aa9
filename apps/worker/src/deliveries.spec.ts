import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { accessPool, createAccount } from '@uian/access';
import type { Outgoing } from '@uian/contracts';
import { mailChannel } from '@uian/notifications';
import { mailbox, type Mailbox } from '@uian/notifications/testing';
import { CouncilDirectory, DeliveryLedger, foundCouncil } from '@uian/record';
import { quietRuntime, until } from '@uian/temporal/testing';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { CHANNELS } from './engine.service.js';
import { RecordPortsModule } from './record-ports.module.js';
import { WorkerModule } from './worker.module.js';

const COUNCIL = 'seoul';
const FROM = 'uian@council.example';
const HOUR = 3_600_000;
const WEDNESDAY = Date.parse('2024-02-28T10:00:00+09:00');

let database: TestDatabase;
let stream: string;
let specialist: string;
let deputy: string;
let now = WEDNESDAY;
let ledger: DeliveryLedger;
let box: Mailbox;
let channel: ReturnType<typeof mailChannel>;

const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => database.app.query<T[]>(sql, values);

beforeAll(async () => {
  quietRuntime();
  database = await testDatabase();
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'live', members: ['의원1'],
    committees: [{ id: 'culture', name: '문화체육관광위원회', standing: true, size: 12 }, { id: 'traffic', name: '교통위원회', standing: true, size: 10 }],
  });
  const [calendar] = await query<{ id: string }>('select calendar_stream_id as id from council where id = $1', [COUNCIL]);
  stream = calendar!.id;
  const pool = accessPool(database.ownerUrl);
  const account = (login: string, committee: string, more: { from?: string; to?: string } = {}) => createAccount(pool, {
    login, password: 'correct-horse-battery', name: `${login} 님`, council: COUNCIL, offices: [{ role: 'chief-specialist', committee, ...more }],
  });
  specialist = await account('specialist', 'culture');
  deputy = await account('deputy', 'culture', { from: '2024-02-28', to: '2024-02-28' });
  await account('other', 'traffic');
  await account('gone', 'culture', { to: '2023-12-31' });
  await pool.end();
  for (const [id, login] of [[specialist, 'specialist'], [deputy, 'deputy']]) {
    await query(`insert into mail_address (account_id, council_id, address, verified_at) values ($1, $2, $3, now())`, [id, COUNCIL, `${login}@council.example`]);
  }
});
afterAll(() => database.drop());

beforeEach(async () => {
  now = WEDNESDAY;
  ledger = new DeliveryLedger(database.app, new CouncilDirectory(database.app), () => now);
  box = await mailbox();
  channel = mailChannel({ smtpUrl: box.url, from: FROM, publicUrl: 'https://bills.council.example' });
});
afterEach(async () => {
  channel.close();
  await box.close();
  await query(`delete from notice_owed`);
  await query(`update delivery set state = 'skipped', next_at = null where state = 'waiting'`);
});

/** A notice to the specialists of the committee, as an act's transaction leaves it. @returns its id */
async function notice({ at = WEDNESDAY, urgent = false, rung = 'told' } = {}): Promise<string> {
  const [row] = await query<{ id: string }>(`
    insert into notice (council_id, stream_id, key, role, committee_id, period, rung, subject, body, urgent, created_at)
    values ($1, $2, $3, 'chief-specialist', 'culture', 'review_report.distribute', $4, '제목', '본문', $5, $6) returning id`,
  [COUNCIL, stream, randomUUID(), rung, urgent, new Date(at)]);
  await query('insert into notice_owed (notice_id) values ($1)', [row!.id]);
  return row!.id;
}

/** One round: everything that is due goes out once. */
async function round(send: (message: Outgoing) => Promise<unknown> = async (message) => ledger.end(message, await channel.send(message))): Promise<void> {
  while (await ledger.expand() > 0);
  for (const id of await ledger.claim(50)) {
    const message = await ledger.begin(id);
    if (message) await send(message);
  }
}

/** What a mailbox shows: a message under an id that it has already is not shown again. */
const shown = () => [...new Map(box.mails.map((mail) => [mail.messageId, mail])).values()];
const stateOf = async (about: string, account = specialist): Promise<object | undefined> => (await query<object>(
  `select state, reason, attempts from delivery where about = $1 and account_id = $2 and channel = 'mail'`, [about, account]))[0];
const attemptsOf = async (about: string): Promise<string[]> => (await query<{ what: string }>(`
  select a.what from delivery_attempt a join delivery d on d.id = a.delivery_id
   where d.about = $1 and d.account_id = $2 and d.channel = 'mail' order by a.number, a.at, a.what = 'begun' desc`, [about, specialist])).map(({ what }) => what);

describe('a notice to an office', () => {
  it('reaches every person who held the office then, in the application and by mail, and nobody else', async () => {
    const id = await notice();
    await round();
    const rows = await query<{ account_id: string; channel: string; state: string }>(
      'select account_id, channel, state from delivery where about = $1 order by account_id, channel', [id]);
    expect(rows).toEqual([deputy, specialist].sort().flatMap((account_id) =>
      [{ account_id, channel: 'in-app', state: 'accepted' }, { account_id, channel: 'mail', state: 'accepted' }]));
    expect(box.recipients.sort()).toEqual(['deputy@council.example', 'specialist@council.example']);
    await notice({ at: WEDNESDAY + 24 * HOUR });
    now += 24 * HOUR;
    await round();
    expect(box.recipients.filter((to) => to.startsWith('deputy'))).toHaveLength(1);
  });

  it('reaches whoever deputises for it on that day, too', async () => {
    const pool = accessPool(database.ownerUrl);
    const staff = await createAccount(pool, {
      login: 'staff', password: 'correct-horse-battery', name: '담당', council: COUNCIL, offices: [{ role: 'committee-staff', committee: 'culture' }],
    });
    await pool.query(`
      insert into auth.delegation (council_id, role, committee_id, deputy_id, deputy_role, priority, from_day, to_day, reason, made_by)
      values ($1, 'chief-specialist', 'culture', $2, 'committee-staff', 1, '2024-02-28', '2024-02-28', '출장', $2)`, [COUNCIL, staff]);
    await pool.end();
    const told = async (id: string) => (await query<{ n: number }>(
      `select count(*)::int as n from delivery where about = $1 and account_id = $2 and channel = 'in-app'`, [id, staff]))[0]?.n;
    const [then, later] = [await notice(), await notice({ at: WEDNESDAY + 24 * HOUR })];
    await ledger.expand();
    expect([await told(then), await told(later)]).toEqual([1, 0]);
  });

  it('makes one delivery however often it is expanded', async () => {
    const id = await notice();
    await ledger.expand();
    await query('insert into notice_owed (notice_id) values ($1)', [id]);
    await Promise.all([ledger.expand(), ledger.expand()]);
    await Promise.all([round(), round()]);
    expect(shown()).toHaveLength(2);
    expect(box.mails).toHaveLength(2);
  });

  it('that the law does not make urgent waits for the working hours', async () => {
    const night = Date.parse('2024-02-29T22:00:00+09:00');
    const [quiet, urgent] = [await notice({ at: night }), await notice({ at: night, urgent: true })];
    now = night;
    await round();
    expect([await stateOf(quiet), await stateOf(urgent)]).toMatchObject([{ state: 'waiting', attempts: 0 }, { state: 'accepted' }]);
    now = Date.parse('2024-03-04T08:59:00+09:00');
    await round();
    expect(await stateOf(quiet)).toMatchObject({ state: 'waiting' });
    now = Date.parse('2024-03-04T09:00:00+09:00');
    await round();
    expect(await stateOf(quiet)).toMatchObject({ state: 'accepted' });
  });

  it('goes by the ways that the person chose', async () => {
    const set = (settings: object) => query(
      `insert into notice_setting (account_id, council_id, settings) values ($1, $2, $3) on conflict (account_id) do update set settings = excluded.settings`,
      [specialist, COUNCIL, JSON.stringify(settings)]);
    await set({ mail: ['overdue'] });
    const off = await notice();
    await set({ digestOnly: true });
    const held = await notice();
    await set({});
    await query('update notice_setting set settings = $2 where account_id = $1', [specialist, '{"mail":["overdue"]}']);
    await ledger.expand();
    expect(await stateOf(off)).toMatchObject({ state: 'skipped', reason: 'switched-off' });
    await query('update notice_setting set settings = $2 where account_id = $1', [specialist, '{"digestOnly":true}']);
    await query('delete from notice_owed');
    const again = await notice();
    await ledger.expand();
    expect(await stateOf(again)).toMatchObject({ state: 'held', reason: 'digest' });
    await query('update notice_setting set settings = $2 where account_id = $1', [specialist, '{}']);
    expect(held).not.toBe(off);
  });

  it('that asks for something which was done meanwhile is not sent any more', async () => {
    const id = await notice({ rung: '3' });
    await round();
    expect(await stateOf(id)).toMatchObject({ state: 'skipped', reason: 'done', attempts: 0 });
    expect(box.mails).toHaveLength(0);
  });
});

describe('each person is told once', () => {
  it('by a mail server that is down for a day', async () => {
    const id = await notice();
    box.behaviour.onMessage = 451;
    for (let hours = 0; hours < 24; hours += 1) {
      await round();
      now += HOUR;
    }
    expect(box.mails).toHaveLength(0);
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' });
    box.behaviour.onMessage = undefined;
    await round();
    await round();
    expect(box.mails).toHaveLength(2);
    expect(await stateOf(id)).toMatchObject({ state: 'accepted' });
  });

  it('by a mail server that takes the message and hangs up before it says so', async () => {
    const id = await notice();
    box.behaviour.hangsUp = true;
    await round();
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 1 });
    box.behaviour.hangsUp = false;
    now += HOUR;
    await round();
    await round();
    expect(box.mails).toHaveLength(4);
    expect(shown()).toHaveLength(2);
    expect(await attemptsOf(id)).toEqual(['begun', 'unknown', 'begun', 'accepted']);
  });

  it('by a process that is killed between sending and writing it down', async () => {
    const id = await notice();
    await round((message) => channel.send(message));
    expect(await attemptsOf(id)).toEqual(['begun']);
    await round();
    expect(box.mails).toHaveLength(2);
    now += HOUR;
    await round();
    await round();
    expect(shown()).toHaveLength(2);
    expect(await attemptsOf(id)).toEqual(['begun', 'unknown', 'begun', 'accepted']);
  });

  it('and one that is refused for good, or cannot be sent for days, is given up in sight', async () => {
    const id = await notice();
    box.behaviour.onRecipient = 550;
    await round();
    expect(await stateOf(id)).toMatchObject({ state: 'failed', reason: 'refused' });
    box.behaviour.onRecipient = 451;
    const late = await notice();
    await round();
    now = Date.now() + 5 * 24 * HOUR;
    await round();
    expect(await stateOf(late)).toMatchObject({ state: 'failed', reason: 'given-up' });
  });
});

describe('the ledger', () => {
  it('keeps who was told what: the application may add to it, and alter only how it went', async () => {
    await notice();
    await round();
    for (const sql of [
      `update delivery set account_id = 'x'`, `update delivery set about = 'x'`, `delete from delivery`,
      `update delivery_attempt set what = 'accepted'`, `delete from delivery_attempt`,
    ]) await expect(query(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('the worker', () => {
  let app: INestApplicationContext | undefined;
  afterEach(() => app?.close());

  it('delivers what an act left behind, by its workflow', async () => {
    const module = await Test.createTestingModule({ imports: [WorkerModule.over(RecordPortsModule.over(database.appUrl), `test-${randomUUID()}`)] })
      .overrideProvider(CHANNELS).useValue({ send: { mail: channel.send, webhook: channel.send }, close: () => undefined }).compile();
    module.useLogger(false);
    app = await module.init();
    const id = await notice({ at: Date.now(), urgent: true });
    await until(async () => JSON.stringify(await stateOf(id))?.includes('accepted') ?? false);
    expect(box.mails.map(({ subject }) => subject)).toEqual(['제목']);
  });
});
