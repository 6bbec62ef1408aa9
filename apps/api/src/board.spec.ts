import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CouncilDirectory, recordFacts, type BoardCounts, type BoardLine, type BoardPage } from '@uian/record';
import { apiUnderTest, COMMITTEE, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, refer } from './testing/bill-on-its-way.js';

const NAMES = ['도서관', '공원', '버스 정류소', '한강 수상레저', '어린이집', 'AI 산업 육성', '공공도서관'];
const BILLS = 60;

let api: ApiUnderTest;
/** A bill that was referred on 2024-02-07; it is 2024-03-05. */
let referred: string;
let waiting: string;

async function seed(): Promise<void> {
  const at = Date.parse('2024-02-20T10:00:00+09:00');
  await recordFacts(api.record, new CouncilDirectory(api.record), COUNCIL, Array.from({ length: BILLS }, (_, nth) => ({
    id: randomUUID(), kind: 'bill' as const, at, facts: [
      { type: 'bill.introduce' as const, day: `2024-02-${String(1 + nth % 12).padStart(2, '0')}`, payload: {
        kind: nth % 3 ? 'ordinance.partial-amendment' : 'ordinance.enactment', title: `서울특별시 ${NAMES[nth % NAMES.length]} 조례안 ${nth}`,
        proposers: [`의원${1 + nth % 4}`], lead: `의원${1 + nth % 4}`, supporters: [], needsExecutiveOpinion: false, costEstimate: { kind: 'no-cost', reason: '없음' },
      } },
      ...(nth % 2 ? [{ type: 'bill.receive' as const, day: '2024-02-14', payload: { billNumber: 5000 + nth } }] : []),
      ...(nth % 4 === 1 ? [{ type: 'bill.refer' as const, day: `2024-02-${15 + nth % 5}`, payload: { committee: 'traffic' } }] : []),
      ...(nth === 3 ? [{ type: 'bill.withdraw' as const, day: '2024-02-19', payload: { by: ['의원4'] } }] : []),
    ],
  })));
}

const page = async (query: string): Promise<BoardPage> => (await api.call<BoardPage>('clerk', `/api/board?${query}`)).body;

async function pages(query: string): Promise<BoardLine[]> {
  const lines: BoardLine[] = [];
  for (let cursor = ''; ;) {
    const { items, next } = await page(`${query}&limit=7${cursor}`);
    lines.push(...items);
    if (next === null) return lines;
    cursor = `&cursor=${next}`;
  }
}

const titled = (lines: readonly BoardLine[]): string[] => lines.map(({ title }) => title).sort();

beforeAll(async () => {
  api = await apiUnderTest();
  referred = await refer(api);
  waiting = await introduce(api, { title: '서울특별시 교통약자 조례안' }, '2024-03-04');
  await seed();
});

afterAll(() => api.close());

describe('the referral board', () => {
  it('shows where a bill stands and its nearest deadline, in days and in working days', async () => {
    const line = (await pages('')).find(({ id }) => id === referred)!;
    expect(line).toMatchObject({
      stage: { id: 'referred', term: '위원회 회부' }, committee: { id: COMMITTEE, term: '문화체육관광위원회' }, since: '2024-02-07', daysInStage: 27,
      kind: { term: '일부개정조례안' }, number: 1, irregular: false,
    });
    expect(line.deadline).not.toBeNull();
    const { due, daysLeft, workingDaysLeft, overdue } = line.deadline!;
    const [stored] = await api.sql<{ due: string }>(
      `select min(due_on)::text as due from deadline where stream_id = $1 and status = 'open' and effect in ('duty', 'deem')`, [referred]);
    expect(due).toBe(stored!.due);
    expect(Math.sign(daysLeft)).toBe(due < '2024-03-05' ? -1 : 1);
    expect(workingDaysLeft).toBeLessThan(Math.abs(daysLeft));
    expect(overdue).toBe(due < '2024-03-05');
  });

  it('leaves out what is closed', async () => {
    const lines = await pages('');
    expect(lines).toHaveLength(BILLS + 2 - 1);
    expect(lines.some(({ stage }) => stage.id === 'withdrawn')).toBe(false);
  });

  it.each(['due', 'introduced', 'number', 'since'])('pages by %s both ways without a gap or a repetition', async (sort) => {
    const keyOf = (line: BoardLine): string => ({
      due: line.deadline?.due ?? '~', introduced: line.introducedOn, number: String(line.number).padStart(9, '0'), since: line.since,
    })[sort]!;
    const up = await pages(`sort=${sort}&order=asc`);
    const down = await pages(`sort=${sort}&order=desc`);
    expect(new Set(up.map(({ id }) => id)).size).toBe(up.length);
    expect(up.map(keyOf)).toEqual(up.map(keyOf).toSorted());
    expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
    const [{ n }] = await api.sql<{ n: string }>(
      `select count(*) as n from bill where council_id = $1 and open ${sort === 'number' ? 'and number is not null' : ''}`, [COUNCIL]) as [{ n: string }];
    expect(up).toHaveLength(Number(n));
  });

  it.each(['도', '서', '서관', '도서관', '공공도서관', '버스 정류', '정류 버스', '의원3', 'ai', '50', '조', '례안 1', '%', '없는말'])(
    'finds all that holds ‘%s’, and nothing else', async (q) => {
      const words = q.split(' ');
      const expected = await api.sql<{ title: string }>(`
        select title from bill where council_id = $1 and open
           and ${words.map((_, nth) => `concat_ws(' ', number, title, proposer) ilike $${nth + 2}`).join(' and ')}`,
      [COUNCIL, ...words.map((word) => `%${word.replace('%', '\\%')}%`)]);
      expect(titled(await pages(`q=${encodeURIComponent(q)}`))).toEqual(expected.map(({ title }) => title).sort());
    });

  it('puts the bill of that number first, then titles that begin so', async () => {
    const [first] = (await page(`q=${encodeURIComponent('5001')}`)).items;
    expect(first!.number).toBe(5001);
    const { items, sort } = await page(`q=${encodeURIComponent('서울특별시 공')}`);
    expect(sort).toBe('match');
    expect(items[0]!.title).toMatch(/^서울특별시 공/);
  });

  it('filters by stage, committee, kind, proposer and days left, and counts what it shows', async () => {
    for (const [query, fits] of [
      ['stage=referred', ({ stage }) => stage.id === 'referred'],
      ['committee=traffic', ({ committee }) => committee?.id === 'traffic'],
      ['kind=ordinance.enactment', ({ kind }) => kind.id === 'ordinance.enactment'],
      ['proposer=mayor', () => false],
      ['overdue=true', ({ deadline }) => deadline?.overdue === true],
      ['overdue=false', ({ deadline }) => deadline?.overdue !== true],
      ['dueWithin=7', ({ deadline }) => deadline !== null && deadline.daysLeft <= 7],
    ] as [string, (line: BoardLine) => boolean][]) {
      const expected = (await pages('')).filter(fits);
      expect(titled(await pages(query))).toEqual(titled(expected));
      const { body: counts } = await api.call<BoardCounts>('clerk', `/api/board/counts?${query}`);
      expect(counts.total).toBe(expected.length);
      expect(Object.values(counts.lateness).reduce((a, b) => a + b)).toBe(expected.length);
      expect(counts.lateness.overdue).toBe(expected.filter(({ deadline }) => deadline?.overdue).length);
      expect(counts.stages.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
    }
  });

  it('finds a bill by the number that it got with its receipt, from then on', async () => {
    const byNumber = async (): Promise<string[]> => (await page('q=2')).items.map(({ id }) => id);
    const { body } = await api.act<{ billNumber: number }>('clerk', `/api/bills/${waiting}/acts`, 'bill.receive', '2024-03-05', {});
    expect(body.billNumber).toBe(2);
    expect((await byNumber())[0]).toBe(waiting);
    const line = (await page(`q=${encodeURIComponent('교통약자')}`)).items[0]!;
    expect(line).toMatchObject({ number: 2, stage: { id: 'received' }, since: '2024-03-05', daysInStage: 0 });
  });

  it('keeps how long a bill stayed in the stages that it left', async () => {
    expect(await api.sql(`select state, entered_on::text, left_on::text from bill_stay where stream_id = $1 order by sequence`, [referred])).toEqual([
      { state: 'introduced', entered_on: '2024-02-02', left_on: '2024-02-02' }, { state: 'received', entered_on: '2024-02-02', left_on: '2024-02-07' },
    ]);
  });

  it('shows nothing of another council, and refuses a cursor of another order', async () => {
    expect((await api.call<BoardPage>('stranger', '/api/board')).body.items).toEqual([]);
    const { next } = await page('limit=1');
    expect((await api.call('clerk', `/api/board?sort=number&cursor=${next}`)).status).toBe(422);
    const introduced = (await page('sort=introduced&limit=1')).next;
    expect((await api.call('clerk', `/api/board?sort=since&cursor=${introduced}`)).status).toBe(422);
    expect((await api.call(null, '/api/board')).status).toBe(401);
  });
});
