import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ACTOR, introduction, recordedCouncil, seoulTime, testDatabase, type RecordedCouncil, type TestDatabase } from '@uian/testing';
import { CalendarSweep } from './calendar-sweep.js';
import { CouncilDirectory } from './council-directory.js';
import { createDataSource } from './data-source.js';
import { Recorder } from './recorder.js';

const BILL = introduction({ title: '서울특별시 시험 조례 일부개정조례안', supporters: Array.from({ length: 10 }, (_, at) => `의원${at + 2}`), subtitle: '(의원1 의원 발의)', proposers: ['의원1'] });
let database: TestDatabase;
let council: RecordedCouncil;

beforeAll(async () => {
  database = await testDatabase();
  council = await recordedCouncil(database.app, { at: seoulTime('2024-02-02') });
});
afterAll(() => database.drop());

const introduced = { actor: ACTOR.secretariat, act: 'bill.introduce', input: BILL } as const;
const holiday = (on: string) => council.ask({
  actor: ACTOR.secretariat, act: 'calendar.correct-holiday', input: { on, holiday: '임시공휴일', reason: '국무회의 의결' } });
const swept = async (): Promise<void> => {
  await new CalendarSweep(database.app, council.councils).recount(council.calendarStream, () => undefined);
};
const waiting = async (): Promise<number> => (await database.app.query<{ n: number }[]>(
  `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]!.n;

describe('an act and a change of the calendar at the same moment', () => {
  it('pass one after the other, so that the sweep after the change finds the stream of the act', async () => {
    const commandId = randomUUID();
    const holder = database.app.createQueryRunner();
    await holder.startTransaction();
    // The act has read the calendar, and waits while it is being written: its command stands there already.
    await holder.query(`insert into command (actor_id, command_id, stream_id, request_hash, answer, recorded_at)
      values ($1, $2, $3, '\\x00', '{}', now())`, [ACTOR.secretariat.id, commandId, randomUUID()]);
    const act = council.ask({ ...introduced, commandId });
    while ((await waiting()) < 1);
    let isChanged = false;
    const change = holiday('2024-02-07').then(swept).then(() => { isChanged = true; });
    while (!isChanged && (await waiting()) < 2);
    await holder.rollbackTransaction();
    await holder.release();
    expect((await act).kind).toBe('recorded');
    await change;
    expect(await database.app.query(`select distinct calendar_sequence from stream where kind = 'bill'`)).toEqual([{ calendar_sequence: 1 }]);
  });
});

describe('a recorder with one connection', () => {
  it('reads a calendar that somebody else has moved on through the connection that it holds', async () => {
    const own = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
    const other = new Recorder(own, new CouncilDirectory(own));
    const of = (recorder: Recorder) => recorder.record({ council: council.id, commandId: randomUUID(), ...introduced });
    expect((await of(other)).kind).toBe('recorded');
    expect((await holiday('2024-02-08')).kind).toBe('recorded');
    expect((await of(other)).kind).toBe('recorded');
    await own.destroy();
  });
});
