import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { DataSource } from 'typeorm';
import { CouncilDirectory } from './council-directory.js';
import { createDataSource } from './data-source.js';
import { foundCouncil } from './found-council.js';
import { Recorder } from './recorder.js';
import { digestOf, verifyChains, type Digest } from './verify.js';

const COUNCIL = 'rehearsal-verify';
const clerk = { id: 'clerk', offices: [{ role: 'secretariat' as const }] };

let database: TestDatabase;
/** The tables' owner: the only one who could tamper. */
let owner: DataSource;
let recorder: Recorder;

/** A calendar stream of five events. */
async function fiveEvents(): Promise<string> {
  const id = `${COUNCIL}-${randomUUID().slice(0, 8)}`;
  await foundCouncil(database.app, { id, pack: 'seoul', name: '시험의회', purpose: 'live', members: ['가'], committees: [
    { id: 'economy', name: '기획경제위원회', standing: true, size: 11 }] });
  for (let n = 1; n <= 5; n += 1) {
    const answer = await recorder.record({ council: id, commandId: randomUUID(), actor: clerk, act: 'calendar.correct-holiday',
      day: '2024-01-02', input: { on: `2024-07-0${n}`, holiday: `임시공휴일 ${n}`, reason: '시험' } });
    if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  }
  const [row] = await database.app.query<{ id: string }[]>('select calendar_stream_id as id from council where id = $1', [id]);
  return row!.id;
}

async function firstBadAfter(tamper: string, digest?: Digest): Promise<number | undefined> {
  const stream = await fiveEvents();
  await owner.query(tamper, [stream]);
  const { broken } = await verifyChains(owner, digest);
  return broken.find((found) => found.stream === stream)?.sequence;
}

beforeAll(async () => {
  database = await testDatabase();
  owner = await createDataSource({ url: database.ownerUrl }).initialize();
  recorder = new Recorder(database.app, new CouncilDirectory(database.app));
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

describe('verification names the first bad row', () => {
  it('of a changed payload', async () => {
    expect(await firstBadAfter(`update event set payload = payload || '{"holiday": "평일"}' where stream_id = $1 and sequence = 3`)).toBe(3);
  });

  it('of a backdated event', async () => {
    expect(await firstBadAfter(`update event set legal_day = legal_day - 1 where stream_id = $1 and sequence = 2`)).toBe(2);
  });

  it('of another actor', async () => {
    expect(await firstBadAfter(`update event set actor = '{"id": "someone"}' where stream_id = $1 and sequence = 4`)).toBe(4);
  });

  it('of a deleted event', async () => {
    expect(await firstBadAfter('delete from event where stream_id = $1 and sequence = 3')).toBe(3);
  });

  it('of two events that changed places', async () => {
    expect(await firstBadAfter(`update event e set payload = o.payload from event o where e.stream_id = $1
      and o.stream_id = e.stream_id and e.sequence in (2, 3) and o.sequence = 5 - e.sequence`)).toBe(2);
  });

  it('of a stream whose end was cut off, even when its head was cut to fit, by the digest kept outside', async () => {
    const stream = await fiveEvents();
    const digest = await digestOf(owner);
    await owner.query('delete from event where stream_id = $1 and sequence > 3', [stream]);
    await owner.query(`update stream s set sequence = 3, head_hash = (select hash from event where stream_id = s.id and sequence = 3)
      where id = $1`, [stream]);
    expect((await verifyChains(owner)).broken.filter((found) => found.stream === stream)).toEqual([]);
    expect((await verifyChains(owner, digest)).broken.find((found) => found.stream === stream)?.sequence).toBe(4);
  });

  it('of nothing, where nothing was touched', async () => {
    const stream = await fiveEvents();
    expect((await verifyChains(owner)).broken.filter((found) => found.stream === stream)).toEqual([]);
  });
});
