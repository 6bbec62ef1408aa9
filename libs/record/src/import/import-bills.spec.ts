import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, NewEvent } from '@uian/domain';
import { testDatabase, type TestDatabase } from '@uian/testing';
import type { ActRequest, RecordedAct } from '../act-answer.js';
import { CouncilDirectory } from '../council-directory.js';
import { foundCouncil, setBusinessClock } from '../found-council.js';
import { BillReads, DeadlineBoard } from '../reads/index.js';
import { rebuildDifferences } from '../rebuild.js';
import { Recorder } from '../recorder.js';
import { RelaySource } from '../relay-source.js';
import { verifyChains } from '../verify.js';
import { documentedFormat } from './documented-format.js';
import { importBills } from './import-bills.js';
import type { ImportReport } from './import-report.js';
import type { SourceRow } from './source-rows.js';

const SOURCE = '옛 의안정보시스템';
const clerk: Actor = { id: 'clerk', offices: [{ role: 'secretariat' }] };
const PROMULGATED = ['bill.introduce', 'bill.refer', 'bill.decide-in-plenary', 'bill.transfer', 'bill.promulgate'];

let database: TestDatabase;
let councils: CouncilDirectory;
let recorder: Recorder;

/** A council of its own, whose business day is 2024-03-15. */
async function aCouncil(): Promise<string> {
  const id = `rehearsal-${randomUUID().slice(0, 8)}`;
  await foundCouncil(database.app, {
    id, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', members: ['의원1'], lastBillNumber: 7,
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  await setBusinessClock(database.app, id, Date.parse('2024-03-15T10:00:00+09:00'));
  return id;
}

const bill = (number: string, facts: readonly object[], more: object = {}): object => ({
  number, title: `시험 조례 일부개정조례안 ${number}`, kind: '일부개정조례안', proposer: { kind: '의원', name: '의원1', others: 10 },
  committee: '기획경제위원회', facts, ...more,
});
const passed = (day: string, outcome = '원안가결'): object => ({ act: 'bill.decide-in-plenary', day, outcome });

/** Bills of all stages, every fourth of them with a dirty day. */
const many = (count: number): object[] => Array.from({ length: count }, (_, nth) => {
  const dirty = ['2023-02-30', '2022.12.30', '미상', '2001-01-05'];
  const day = nth % 4 === 3 ? dirty[(nth >> 2) % 4]! : '2023-03-10';
  return bill(String(1000 + nth), PROMULGATED.slice(0, 1 + nth % 5).map((act, at) => ({
    act, day: at === 0 ? '2023-02-03' : at === nth % 5 ? day : `2023-02-1${at}`, ...(at === 2 && { outcome: '수정가결' }),
  })));
});

async function* rowsOf(bills: readonly unknown[], { breakAfter = Infinity } = {}): AsyncGenerator<SourceRow> {
  for (const [at, raw] of bills.entries()) {
    if (at === breakAfter) throw new Error('killed');
    yield { line: at + 1, raw: raw as Record<string, unknown> };
    await Promise.resolve();
  }
}

const take = (council: string, rows: AsyncIterable<SourceRow>): Promise<ImportReport> =>
  importBills(database.app, councils, rows, { council, source: SOURCE, reader: documentedFormat.of(undefined) });

async function types(stream: string): Promise<readonly string[]> {
  const rows = await database.app.query<{ type: string }[]>('select type from event where stream_id = $1 order by sequence', [stream]);
  return rows.map(({ type }) => type);
}

async function streamOf(council: string, number: number): Promise<string> {
  const [row] = await database.app.query<{ id: string }[]>(
    'select stream_id as id from bill where council_id = $1 and number = $2', [council, number]);
  return row!.id;
}

/** All that is recorded of a council's bills, but for what names the council and the moment. */
const recordedIn = (council: string): Promise<readonly NewEvent[]> => database.app.query(`
  select b.number, e.sequence, e.type, e.legal_day::text as day, e.payload from event e join bill b on b.stream_id = e.stream_id
   where b.council_id = $1 order by b.number, e.sequence`, [council]);

async function done(council: string, request: Pick<ActRequest, 'act' | 'stream' | 'input' | 'day'>): Promise<RecordedAct> {
  const answer = await recorder.record({ council, commandId: randomUUID(), actor: clerk, ...request });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return answer;
}

beforeAll(async () => {
  database = await testDatabase();
  councils = new CouncilDirectory(database.app);
  recorder = new Recorder(database.app, councils);
});

afterAll(async () => {
  // Whatever was taken over, the events bear out what is stored, and every chain holds.
  expect(await rebuildDifferences(database.app, councils)).toEqual([]);
  expect((await verifyChains(database.app)).broken).toEqual([]);
  await database.drop();
});

describe('an import', () => {
  it('takes over bills of every stage, dirty ones too, and says what was wrong with them', async () => {
    const council = await aCouncil();
    const report = await take(council, rowsOf(many(100)));
    expect(report).toMatchObject({ rows: 100, imported: 100, known: 0, refused: [], flagged: 20 });
    expect(report.flags).toEqual({ 'day-impossible': 6, 'day-malformed': 5, 'day-unreadable': 5, 'day-backwards': 9 });
    const page = await new BillReads(database.app, councils).list(council, { limit: 200 });
    expect(page.items.map(({ imported }) => imported)).toEqual(Array.from({ length: 100 }, () => true));
    const view = await new BillReads(database.app, councils).one(council, await streamOf(council, 1003));
    expect(view).toMatchObject({
      number: 1003, committee: { term: '기획경제위원회' }, imported: {
        term: '이관된 기록', source: SOURCE, row: '1003',
        flags: [{ kind: { term: '달력에 없는 날짜' }, given: '2023-02-30', act: { term: '이송' }, sequence: 4 }] },
      timeline: [
        { imported: { flags: [] } }, {}, { outcome: { term: '수정가결' } }, { day: '2023-02-28', actor: { name: null } }, { imported: null },
      ],
    });
  });

  it('that is broken off and run again comes to the same as one that was not', async () => {
    const [whole, broken] = [await aCouncil(), await aCouncil()];
    await take(whole, rowsOf(many(300)));
    await expect(take(broken, rowsOf(many(300), { breakAfter: 250 }))).rejects.toThrow('killed');
    expect((await recordedIn(broken)).length).toBeGreaterThan(200);
    expect(await take(broken, rowsOf(many(300)))).toMatchObject({ rows: 300, known: 200, imported: 100 });
    expect(await recordedIn(broken)).toEqual(await recordedIn(whole));
  });

  it('run twice, also at once, takes over once, and names the rows that read otherwise now', async () => {
    const council = await aCouncil();
    const both = await Promise.all([take(council, rowsOf(many(60))), take(council, rowsOf(many(60)))]);
    expect(both.map(({ imported, known }) => imported + known)).toEqual([60, 60]);
    expect(both[0]!.imported + both[1]!.imported).toBe(60);
    const before = await recordedIn(council);
    const changed = many(60).with(41, bill('1041', [{ act: 'bill.introduce', day: '2023-02-04' }]));
    expect(await take(council, rowsOf(changed))).toMatchObject({ imported: 0, known: 60, changed: [42], events: 0 });
    expect(await recordedIn(council)).toEqual(before);
  });

  it('refuses a row that is no bill by its line, and takes over the others', async () => {
    const council = await aCouncil();
    const good = bill('1', [{ act: 'bill.introduce', day: '2023-02-03' }]);
    const { refused, imported } = await take(council, rowsOf([
      good, { ...good, number: '2', title: ' ' }, { ...good, number: '3', facts: [{ act: 'bill.introduc', day: '2023-02-03' }] },
      { ...good, number: '4', facts: [{ act: 'bill.introduce', day: '미상' }] }, { ...good, number: '5', remark: '\u0000' },
      { ...good, number: '6', proposer: { kind: '의원' } }, { ...good, number: '7', kind: '칙령' }, { ...good, number: '8' },
    ]));
    expect([imported, refused.map(({ line }) => line).sort()]).toEqual([2, [2, 3, 4, 5, 6, 7]]);
    expect(refused.find(({ line }) => line === 3)!.reason).toBe('facts.0.act: 이관할 수 있는 행위의 id가 아닙니다.');
  });

  it('gives no number twice, and the next bill that is received a number behind them', async () => {
    const council = await aCouncil();
    const introduced = [{ act: 'bill.introduce', day: '2023-02-03' }];
    await take(council, rowsOf([bill('1544', introduced)]));
    const report = await importBills(database.app, councils, rowsOf([bill('1544', introduced)]), {
      council, source: '다른 곳', reader: documentedFormat.of(undefined) });
    expect(report).toMatchObject({ imported: 1, flags: { 'number-taken': 1 } });
    const stream = (await done(council, { act: 'bill.submit', day: '2024-03-15', input: {
      kind: 'consent', title: '시험 동의안', needsExecutiveOpinion: false } })).stream;
    expect((await done(council, { act: 'bill.receive', stream, input: {} })).billNumber).toBe(1545);
  });
});

describe('a bill taken over while it is on its way', () => {
  it('goes live: its deadlines run, its workflow is owed, and acts go on by the table', async () => {
    const council = await aCouncil();
    await take(council, rowsOf([
      bill('1', [{ act: 'bill.introduce', day: '2024-02-02' }, passed('2024-03-08'), { act: 'bill.transfer', day: '2024-03-13' }]),
      bill('2', [{ act: 'bill.introduce', day: '2024-02-02' }, passed('2024-03-08', '부결')]),
    ]));
    const stream = await streamOf(council, 1);
    const board = await new DeadlineBoard(database.app, councils).list(council, { limit: 10, period: 'promulgate.or_veto' });
    expect(board.items).toMatchObject([{ stream, due: '2024-04-02', imported: true, irregular: false }]);
    const owed = await new RelaySource(database.app).claim(1_000);
    const news = owed.filter((one) => one.streamId === stream);
    expect(news).toHaveLength(1);
    expect(JSON.stringify(news)).toContain('promulgate.or_veto');
    const closed = await streamOf(council, 2);
    expect(owed.map((one) => one.streamId)).not.toContain(closed);
    const refused = await recorder.record({
      council, commandId: randomUUID(), actor: clerk, act: 'bill.refer', stream, input: { committee: 'economy' } });
    expect(refused.kind === 'refused' && refused.refusal.violations.map(({ rule }) => rule)).toContain('record.state');
    await done(council, { act: 'bill.promulgate', stream, input: { number: '9211', effect: { kind: 'default' } } });
    expect(await types(stream)).toEqual(['bill.introduce', 'bill.decide-in-plenary', 'bill.transfer', 'bill.promulgate']);
  });

  it('has what the law brought about since, and nobody is told of what is long known', async () => {
    const council = await aCouncil();
    await take(council, rowsOf([bill('1', [
      { act: 'bill.introduce', day: '2023-02-02' }, passed('2023-03-08'), { act: 'bill.transfer', day: '2023-03-13' },
      { act: 'bill.promulgate', day: '2023-05-02', number: '1' }])]));
    const stream = await streamOf(council, 1);
    expect((await types(stream)).slice(-2)).toEqual(['bill.promulgate', 'deemed.in-force']);
    expect(await database.app.query('select 1 from notice where council_id = $1', [council])).toEqual([]);
    expect(await database.app.query('select 1 from owed where stream_id = $1', [stream])).toEqual([]);
  });

  it('is corrected like any other, without rules that nobody asked of it', async () => {
    const council = await aCouncil();
    await take(council, rowsOf([bill('1', [{ act: 'bill.introduce', day: '2024-02-02' }, { act: 'bill.refer', day: '2024-03-31' },
      passed('2024-03-08')])]));
    const stream = await streamOf(council, 1);
    await done(council, { act: 'bill.correct', stream, input: { sequence: 2, day: '2024-02-07', reason: '오기' } });
    await done(council, { act: 'bill.correct', stream, input: { sequence: 3, reason: '오기', input: {
      motion: 'passed-amended', vote: { method: 'no-objection', present: 1 } } } });
    const view = await new BillReads(database.app, councils).one(council, stream);
    expect(view).toMatchObject({
      state: { id: 'passed' }, plenaryOutcome: { id: 'passed-amended' }, imported: { row: '1' },
      timeline: [{}, { day: '2024-02-07', imported: { flags: [{ given: '2024-03-31' }] }, original: {} }, {}, {}, {}],
    });
  });
});
