import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessPool, createAccount } from '@uian/access';
import { CouncilDirectory, DeliveryLedger, foundCouncil, Recorder } from '@uian/record';
import { ACTOR, testDatabase, type TestDatabase } from '@uian/testing';

const COUNCIL = 'seoul';
const at = (time: string): number => Date.parse(`${time}:00+09:00`);
let database: TestDatabase;
let clerk: string;
let now = at('2024-02-02T12:00');
const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => database.app.query<T[]>(sql, values);

beforeAll(async () => {
  database = await testDatabase();
  const members = Array.from({ length: 111 }, (_, nth) => `의원${nth + 1}`);
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'live', committees: [], members, clockOffset: now - Date.now(),
  });
  const pool = accessPool(database.ownerUrl);
  const account = (login: string, role: 'secretariat' | 'member') =>
    createAccount(pool, { login, password: 'correct-horse-battery', name: `${login} 님`, council: COUNCIL, offices: [{ role }] });
  clerk = await account('clerk', 'secretariat');
  const member = await account('member', 'member');
  const off = await account('off', 'secretariat');
  await account('nowhere', 'secretariat');
  await pool.end();
  for (const id of [clerk, member, off]) {
    await query('insert into mail_address (account_id, council_id, address, verified_at) values ($1, $2, $3, now())', [id, COUNCIL, `${id}@council.example`]);
  }
  await query(`insert into notice_setting (account_id, council_id, settings) values ($1, $2, '{"digest":false}')`, [off, COUNCIL]);
  const recorder = new Recorder(database.app, new CouncilDirectory(database.app));
  const act = async (what: 'bill.introduce' | 'bill.receive', input: object, stream?: string): Promise<string> => {
    const answer = await recorder.record({ council: COUNCIL, commandId: randomUUID(), actor: ACTOR.secretariat, act: what, input, stream });
    if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
    return answer.stream;
  };
  const bill = await act('bill.introduce', {
    kind: 'ordinance.repeal', title: '서울특별시 시험 조례 폐지조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'], supporters: members.slice(1, 11),
    needsExecutiveOpinion: false, costEstimate: { kind: 'no-cost', reason: '비용 없음' },
  });
  await act('bill.receive', {}, bill);
});
afterAll(() => database.drop());

const ledger = () => new DeliveryLedger(database.app, new CouncilDirectory(database.app), () => now);
const digests = () => query<{ about: string; account_id: string; state: string; reason: string | null }>(
  `select about, account_id, state, reason from delivery where about like 'digest:%' order by about, account_id`);

describe('the digest of a day', () => {
  it('is written at the office’s hour of a working day, one a person who wants it', async () => {
    now = at('2024-02-07T08:59');
    expect(await ledger().writeDigests()).toBe(0);
    now = at('2024-02-07T09:00');
    expect(await ledger().writeDigests()).toBe(2);
    expect(await ledger().writeDigests()).toBe(0);
    now = at('2024-02-10T09:00');
    expect(await ledger().writeDigests()).toBe(0);
    expect((await digests()).filter(({ about }) => about === 'digest:2024-02-07')).toHaveLength(2);
  });

  it('says first what is late and due today, and is not sent where there is nothing to say', async () => {
    now = at('2024-02-07T09:00');
    const messages = [];
    for (const id of await ledger().claim(10)) messages.push(await ledger().begin(id));
    expect(messages.filter((message) => message !== undefined)).toMatchObject([{
      kind: 'digest', to: `${clerk}@council.example`, path: '/',
      subject: '[하루 요약] 2024. 2. 7.(수) – 지난 일 0건, 오늘까지 1건, 5근무일 안 0건',
      body: '■ 오늘까지 할 일 1건\n- 회부 목표: 의안번호 1 서울특별시 시험 조례 폐지조례안 · 2024. 2. 7.(수)까지 · 오늘까지 · 내부 목표(법적 기한 아님)',
    }]);
    expect((await digests()).map(({ state, reason }) => [state, reason]).sort()).toEqual([['skipped', 'nothing'], ['waiting', null]]);
  });

  it('takes with it what waited for it', async () => {
    const [stream] = await query<{ id: string }>(`select id from stream where kind = 'bill'`);
    const [notice] = await query<{ id: string }>(`
      insert into notice (council_id, stream_id, key, role, period, rung, subject, body, created_at)
      values ($1, $2, $3, 'secretariat', 'bill.refer', 'told', '모아 둔 알림', '', $4) returning id`, [COUNCIL, stream!.id, randomUUID(), new Date(now)]);
    await query('insert into notice_owed (notice_id) values ($1)', [notice!.id]);
    await query(`insert into notice_setting (account_id, council_id, settings) values ($1, $2, '{"digestOnly":true}')`, [clerk, COUNCIL]);
    await ledger().expand();
    now = at('2024-02-08T09:00');
    await ledger().writeDigests();
    const held = async () => (await query<{ state: string }>(`select state from delivery where about = $1 and account_id = $2 and channel = 'mail'`, [notice!.id, clerk]))[0]?.state;
    expect(await held()).toBe('held');
    for (const id of await ledger().claim(10)) {
      const message = await ledger().begin(id);
      if (!message) continue;
      if (message.data === undefined && message.subject.includes('2. 8.')) expect(message.body).toContain('모아 둔 알림');
      await ledger().end(message, { what: 'accepted' });
    }
    expect(await held()).toBe('bundled');
  });
});
