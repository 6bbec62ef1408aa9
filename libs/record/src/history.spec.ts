import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@uian/domain';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { CouncilDirectory } from './council-directory.js';
import { foundCouncil, setBusinessClock } from './found-council.js';
import { rebuildDifferences } from './rebuild.js';
import { Recorder } from './recorder.js';
import { verifyChains } from './verify.js';

const COUNCIL = 'rehearsal-history';
const MEMBERS = Array.from({ length: 111 }, (_, at) => `의원${at + 1}`);
const clerk: Actor = { id: 'clerk', offices: [{ role: 'secretariat' }] };
const REASON = '회의록에 따르면 실제로 있었음';

let database: TestDatabase;
let recorder: Recorder;
let councils: CouncilDirectory;

const at = (day: string): Promise<void> => setBusinessClock(database.app, COUNCIL, Date.parse(`${day}T10:00:00+09:00`));
const ask = (request: Omit<ActRequest, 'council' | 'commandId' | 'actor'> & { commandId?: string }): Promise<ActAnswer> =>
  recorder.record({ council: COUNCIL, commandId: randomUUID(), actor: clerk, ...request });

async function done(request: Parameters<typeof ask>[0]): Promise<RecordedAct> {
  const answer = await ask(request);
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return answer;
}

const INTRODUCTION = {
  kind: 'ordinance.partial-amendment', title: '서울특별시 시험 조례 일부개정조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'],
  supporters: MEMBERS.slice(1, 11), needsExecutiveOpinion: false, costEstimate: { kind: 'no-cost', reason: '비용이 들지 않음' },
};

/** A bill referred on 2024-02-07, of which the record jumps to 이송 on 2024-03-13. */
async function transferred(): Promise<string> {
  await at('2024-02-07');
  const { stream } = await done({ act: 'bill.introduce', day: '2024-02-02', input: INTRODUCTION });
  await done({ act: 'bill.receive', stream, day: '2024-02-02', input: {} });
  await done({ act: 'bill.refer', stream, input: { committee: 'economy' } });
  await at('2024-03-13');
  await done({ act: 'bill.transfer', stream, input: {}, irregular: { reason: REASON } });
  return stream;
}

const correct = (stream: string, input: object): Promise<RecordedAct> => done({ act: 'bill.correct', stream, input: { reason: '오기',
  ...input } });

const due = async (stream: string, period: string): Promise<unknown> => {
  const [row] = await database.app.query(
    'select due_on::text as due, status, next_rung from deadline where stream_id = $1 and period = $2 order by revision desc limit 1',
      [stream, period]);
  return row;
};
const types = async (stream: string): Promise<readonly string[]> =>
  (await database.app.query<{ type: string }[]>('select type from event where stream_id = $1 order by sequence',
    [stream])).map(({ type }) => type);
const state = async (stream: string): Promise<Record<string, unknown>> =>
  (await database.app.query<{ state: Record<string, unknown> }[]>('select state from stream where id = $1', [stream]))[0]!.state;

beforeAll(async () => {
  database = await testDatabase();
  councils = new CouncilDirectory(database.app);
  recorder = new Recorder(database.app, councils);
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', members: MEMBERS,
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
});

afterAll(async () => {
  // Whatever happened here, the events bear out what is stored, and nothing in them was touched.
  expect(await rebuildDifferences(database.app, councils)).toEqual([]);
  expect((await verifyChains(database.app)).broken).toEqual([]);
  await database.drop();
});

describe('the second door of the record', () => {
  it('keeps what broke a rule, answers which, and lets its clocks run', async () => {
    const stream = await transferred();
    expect(await due(stream, 'promulgate.or_veto')).toMatchObject({ due: '2024-04-02', status: 'open' });
    expect(await state(stream)).toMatchObject({ state: 'transferred', irregularities: [{ act: 'bill.transfer', sequence: 4,
      rules: ['record.state'], reason: REASON }] });
    const answer = await done({ act: 'bill.report', stream, input: {}, irregular: { reason: REASON } });
    expect(answer.irregular).toEqual(['record.state']);
  });

  it('takes the reason for a part of the command', async () => {
    const stream = await transferred();
    const request = { commandId: randomUUID(), act: 'bill.report' as const, stream, input: {} };
    await done({ ...request, irregular: { reason: REASON } });
    expect(await ask({ ...request, irregular: { reason: REASON } })).toMatchObject({ kind: 'recorded', repeated: true,
      irregular: ['record.state'] });
    expect(await ask({ ...request, irregular: { reason: '다른 사유' } })).toEqual({ kind: 'command-reused' });
  });

  it('lets nobody in without a bill', async () => {
    const stream = randomUUID();
    expect(await ask({ act: 'bill.transfer', stream, input: {}, irregular: { reason: REASON } })).toEqual({ kind: 'unknown-stream',
      stream });
  });

  it('is shut to a late entry that is in order once it voids the deem that it disproves', async () => {
    const stream = await transferred();
    await at('2024-04-04');
    await correct(stream, { sequence: 1, day: '2024-02-01' });
    expect((await types(stream)).at(-1)).toBe('deemed.confirmed');
    const entry = { act: 'bill.promulgate' as const, stream, day: '2024-04-01', input: { number: '1', effect: { kind: 'default' } } };
    const refused = await ask({ ...entry, irregular: { reason: REASON } });
    expect(refused.kind === 'refused' && refused.refusal.violations.map(({ rule }) => rule)).toEqual(['record.irregular-needed']);
    expect((await done(entry)).events.map(({ type }) => type)).toEqual(['deemed.voided', 'bill.promulgate']);
  });
});

describe('a correction in the record', () => {
  it('changes what is shown and every deadline that it moves, and no event', async () => {
    const stream = await transferred();
    const before = await database.app.query('select * from event where stream_id = $1 order by sequence', [stream]);
    await correct(stream, { sequence: 4, day: '2024-03-12' });
    expect(await due(stream, 'promulgate.or_veto')).toMatchObject({ due: '2024-04-01', status: 'open' });
    await correct(stream, { sequence: 1, input: { ...INTRODUCTION, title: '바른 이름의 조례안', proposers: ['의원2'], lead: '의원2',
      supporters: MEMBERS.slice(2, 12) } });
    const [row] = await database.app.query('select title, proposer, number from bill where stream_id = $1', [stream]);
    expect(row).toMatchObject({ title: '바른 이름의 조례안', proposer: '의원2 의원', number: expect.any(Number) });
    const after = await database.app.query<unknown[]>('select * from event where stream_id = $1 order by sequence', [stream]);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 2);
  });

  it('voids the deem that it disproves, and settles what is due by what is right', async () => {
    const stream = await transferred();
    await at('2024-04-04');
    await done({ act: 'bill.submit-cost-estimate', stream, input: {}, irregular: { reason: REASON } });
    expect((await types(stream)).slice(-2)).toEqual(['deemed.confirmed', 'bill.submit-cost-estimate']);
    const other = await transferred();
    await at('2024-04-04');
    await correct(other, { sequence: 4, day: '2024-03-12' });
    expect((await types(other)).slice(-3)).toEqual(['bill.transfer', 'bill.correct', 'deemed.confirmed']);
    await correct(other, { sequence: 4, day: '2024-03-20' });
    expect((await types(other)).slice(-3)).toEqual(['deemed.confirmed', 'bill.correct', 'deemed.voided']);
    expect(await state(other)).toMatchObject({ state: 'transferred' });
    expect(await due(other, 'promulgate.or_veto')).toMatchObject({ due: '2024-04-09', status: 'open' });
  });

  it('does not settle before itself what it shows never to have been due', async () => {
    const stream = await transferred();
    await at('2024-04-04');
    await correct(stream, { sequence: 4, day: '2024-03-20' });
    expect(await types(stream)).not.toContain('deemed.confirmed');
  });

  it('is made once, however many make it at once, and loses no act made beside it', async () => {
    const stream = await transferred();
    const many = await Promise.all(Array.from({ length: 10 }, (_, nth) => nth % 2 === 0
      ? correct(stream, { sequence: 3, input: { committee: 'economy' } })
      : done({ act: 'bill.submit-cost-estimate', stream, input: {}, irregular: { reason: REASON } })));
    expect(many.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, nth) => nth + 5));
    expect(await state(stream)).toMatchObject({ sequence: 14 });
  });

  it('is refused with its rule, and an unknown meeting is no meeting', async () => {
    const stream = await transferred();
    const refused = await ask({ act: 'bill.correct', stream, input: { sequence: 9, day: '2024-02-07', reason: '오기' } });
    expect(refused.kind === 'refused' && refused.refusal.violations.map(({ rule }) => rule)).toEqual(['record.correctable']);
    const meeting = randomUUID();
    expect(await ask({ act: 'bill.correct', stream, input: { sequence: 4, input: { meeting },
      reason: '오기' } })).toEqual({ kind: 'unknown-stream', stream: meeting });
    expect(await ask({ act: 'bill.correct', stream, input: { sequence: 4, input: { meeting: 'no id' },
      reason: '오기' } })).toMatchObject({ kind: 'refused' });
  });
});
