import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { News } from '@uian/contracts';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { Actor } from '@uian/domain';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { CouncilDirectory } from './council-directory.js';
import { foundCouncil, setBusinessClock } from './found-council.js';
import { rebuildDifferences } from './rebuild.js';
import { Recorder } from './recorder.js';
import { ClockStriker } from './strike.js';
import { verifyChains } from './verify.js';

const COUNCIL = 'rehearsal-recorder';
const MEMBERS = Array.from({ length: 111 }, (_, at) => `의원${at + 1}`);
const office = (role: Actor['offices'][number]['role'], committee?: string): Actor =>
  ({ id: `${role}-${committee ?? ''}`, offices: [{ role, committee }] });
const clerk = office('secretariat');

let database: TestDatabase;
let recorder: Recorder;
let councils: CouncilDirectory;

const at = (day: string, hour = 10): Promise<void> =>
  setBusinessClock(database.app, COUNCIL, Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+09:00`));

const ask = (request: Omit<ActRequest, 'council' | 'commandId'> & { commandId?: string }): Promise<ActAnswer> =>
  recorder.record({ council: COUNCIL, commandId: randomUUID(), ...request });

async function done(request: Parameters<typeof ask>[0]): Promise<RecordedAct> {
  const answer = await ask(request);
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return answer;
}

const bill = {
  kind: 'ordinance.partial-amendment', title: '서울특별시 시험 조례 일부개정조례안', subtitle: '(의원1 의원 발의)',
  proposers: ['의원1'], supporters: MEMBERS.slice(1, 11), needsExecutiveOpinion: false,
  costEstimate: { kind: 'no-cost', reason: '비용이 들지 않음' },
};

/** Strikes a clock of a stream as its workflow would. */
async function strike(streamId: string, id: string, rung: string): Promise<News> {
  const [row] = await database.app.query<{ revision: number }[]>(
    'select max(revision) as revision from deadline where stream_id = $1 and period = $2', [streamId, id]);
  return new ClockStriker(database.app, councils).strike({ streamId, clock: { id, revision: row!.revision, rung }, at: 0 });
}

const introduce = (): Promise<RecordedAct> => done({ actor: clerk, act: 'bill.introduce', input: bill });

beforeAll(async () => {
  database = await testDatabase();
  councils = new CouncilDirectory(database.app);
  recorder = new Recorder(database.app, councils);
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', members: MEMBERS, lastBillNumber: 100,
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  await at('2024-02-01');
  await done({ actor: clerk, act: 'calendar.set-session', input: {
    ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'] } });
});

afterAll(() => database.drop());

describe('the recorder', () => {
  it('records a 발의 and answers the same command twice with the same answer, once', async () => {
    await at('2024-02-02');
    const request = { actor: clerk, act: 'bill.introduce' as const, input: bill, commandId: randomUUID() };
    const first = await done(request);
    const second = await done(request);
    expect(second).toEqual({ ...first, repeated: true });
    const [{ count }] = await database.app.query('select count(*)::int from event where stream_id = $1', [first.stream]);
    expect(count).toBe(1);
  });

  it('answers one hundred copies of a command at once with one act', async () => {
    const request = { actor: clerk, act: 'bill.introduce' as const, input: bill, commandId: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 100 }, () => done(request)));
    expect(new Set(answers.map((answer) => answer.stream)).size).toBe(1);
    expect(answers.filter((answer) => !answer.repeated)).toHaveLength(1);
  });

  it('refuses a command id that comes again with another content', async () => {
    const commandId = randomUUID();
    await done({ actor: clerk, act: 'bill.introduce', input: bill, commandId });
    const again = await ask({ actor: clerk, act: 'bill.introduce', input: { ...bill, title: '다른 조례안' }, commandId });
    expect(again).toEqual({ kind: 'command-reused' });
  });

  it('gives 의안번호 without gaps when many bills are received at once', async () => {
    const bills = await Promise.all(Array.from({ length: 12 }, introduce));
    const received = await Promise.all(bills.map(({ stream }) => done({ actor: clerk, act: 'bill.receive', stream, input: {} })));
    const numbers = received.map((answer) => answer.billNumber!).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, nth) => numbers[0]! + nth));
  });

  it('lets one of two clerks win who refer the same bill at once', async () => {
    const { stream } = await introduce();
    await done({ actor: clerk, act: 'bill.receive', stream, input: {} });
    const answers = await Promise.all([1, 2].map((n) =>
      ask({ actor: { ...clerk, id: `clerk-${n}` }, act: 'bill.refer', stream, input: { committee: 'economy' } })));
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['recorded', 'refused']);
  });

  it('loses none of forty acts on one bill at once, and keeps its chain whole', async () => {
    const { stream } = await introduce();
    await done({ actor: clerk, act: 'bill.receive', stream, input: {} });
    await done({ actor: clerk, act: 'bill.refer', stream, input: { committee: 'economy' } });
    const specialist = office('chief-specialist', 'economy');
    const answers = await Promise.all(Array.from({ length: 40 }, (_, nth) =>
      done({ actor: specialist, act: 'bill.assign-report', stream, input: { specialist: `전문위원 ${nth}` } })));
    expect(answers.map((answer) => answer.sequence).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, nth) => nth + 4));
    expect((await verifyChains(database.app)).broken).toEqual([]);
  });

  it('keeps the record from the application itself: events can be neither changed nor deleted', async () => {
    await introduce();
    await expect(database.app.query(`update event set payload = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(database.app.query('delete from event')).rejects.toThrow(/permission denied/);
    await expect(database.app.query('truncate event cascade')).rejects.toThrow(/permission denied/);
  });

  it('answers an unknown bill, and writes nothing for a refusal', async () => {
    const before = await database.app.query('select count(*)::int as n from event');
    const stream = randomUUID();
    expect(await ask({ actor: clerk, act: 'bill.receive', stream, input: {} })).toEqual({ kind: 'unknown-stream', stream });
    const refused = await ask({ actor: office('chief-specialist', 'economy'), act: 'bill.introduce', input: bill });
    expect(refused.kind).toBe('refused');
    expect(await database.app.query('select count(*)::int as n from event')).toEqual(before);
  });

  it('settles 확정 before an act that comes after it, though no clock ever struck', async () => {
    const { stream } = await passAndTransfer();
    await at('2024-04-05');
    const early = await ask({ actor: clerk, act: 'bill.promulgate-by-chair', stream, input: { number: '1', effect: { kind: 'default' } } });
    expect(early.kind === 'refused' && early.refusal.violations.map((v) => v.rule)).toEqual(['promulgate.chair-turn']);
    const promulgated = await done({ actor: clerk, act: 'bill.promulgate', stream, input: { number: '1', effect: { kind: 'default' } } });
    expect(promulgated.events.map((event) => event.type)).toEqual(['deemed.confirmed', 'bill.promulgate']);
  });

  it('voids a 확정 that a late entry disproves, in the transaction that records the act', async () => {
    const { stream } = await passAndTransfer();
    await at('2024-04-04');
    const news = await strike(stream, 'promulgate.or_veto', 'deem');
    expect(news.stage).toBe('confirmed');
    const late = await done({ actor: clerk, act: 'bill.promulgate', stream, day: '2024-04-01', input: { number: '2', effect: { kind: 'on-promulgation' } } });
    expect(late.events.map((event) => event.type)).toEqual(['deemed.voided', 'bill.promulgate', 'deemed.in-force']);
    const [row] = await database.app.query<{ state: string }[]>('select state from bill where stream_id = $1', [stream]);
    expect(row?.state).toBe('in-force');
  });

  it('changes nothing when a clock is struck twice, or after the record has moved on', async () => {
    const { stream } = await passAndTransfer();
    await at('2024-04-04');
    const first = await strike(stream, 'promulgate.or_veto', 'deem');
    expect(await strike(stream, 'promulgate.or_veto', 'deem')).toEqual(first);
    const [{ n }] = await database.app.query(`select count(*)::int as n from event where stream_id = $1 and type = 'deemed.confirmed'`, [stream]);
    expect(n).toBe(1);
  });

  it('rebuilds every state and deadline from the events, and verifies every chain', async () => {
    expect(await rebuildDifferences(database.app, councils)).toEqual([]);
    const { broken, events } = await verifyChains(database.app);
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThan(20);
  });
});

/** A bill passed on 2024-03-08 and transferred on 03-13: 확정 lapses at the end of 04-02. */
async function passAndTransfer(): Promise<RecordedAct> {
  await at('2024-02-02');
  const { stream } = await introduce();
  const chair = office('committee-chair', 'economy');
  const staff = office('committee-staff', 'economy');
  const specialist = office('chief-specialist', 'economy');
  await done({ actor: clerk, act: 'bill.receive', stream, input: {} });
  await at('2024-02-07');
  await done({ actor: clerk, act: 'bill.refer', stream, input: { committee: 'economy' } });
  await at('2024-02-15');
  const meeting = (await done({ actor: staff, act: 'meeting.draft', input: {
    committee: 'economy', ordinal: 4, sitting: '2024-03-05', time: '10:00', items: [stream] } })).stream;
  for (const [act, input] of [
    ['meeting.consult', {}], ['meeting.answer-consultation', { answer: 'agreed' }], ['meeting.request-approval', {}],
  ] as const) await done({ actor: staff, act, stream: meeting, input });
  await done({ actor: chair, act: 'meeting.approve', stream: meeting, input: {} });
  await done({ actor: specialist, act: 'bill.submit-report', stream, input: {} });
  await done({ actor: specialist, act: 'bill.distribute-report', stream, input: { distributedTo: 11, published: 'https://example.org/1' } });
  await at('2024-03-05');
  await done({ actor: chair, act: 'meeting.open', stream: meeting, input: { present: 11 } });
  for (const act of ['bill.place', 'bill.explain', 'bill.hear-report', 'bill.question'] as const) {
    await done({ actor: chair, act, stream, input: { meeting } });
  }
  await done({ actor: chair, act: 'bill.decide-in-committee', stream, input: {
    meeting, motion: 'passed-unamended', vote: { method: 'no-objection', present: 11 } } });
  await done({ actor: chair, act: 'bill.report', stream, input: {} });
  await at('2024-03-08');
  const plenary = office('plenary-clerk');
  await done({ actor: plenary, act: 'bill.place-in-plenary', stream, input: {} });
  await done({ actor: plenary, act: 'bill.decide-in-plenary', stream, input: {
    motion: 'passed-unamended', vote: { method: 'recorded', present: 80, yes: 70, no: 5, abstain: 5 } } });
  await at('2024-03-13');
  return done({ actor: clerk, act: 'bill.transfer', stream, input: {} });
}
