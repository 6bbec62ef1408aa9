import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CouncilDirectory, recordFacts, type Statistics } from '@uian/record';
import { apiUnderTest, COMMITTEE, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { INTRODUCTION } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;

/** Bills by the days of 발의, 접수 and 회부; it is 2024-03-05, a Tuesday. */
const bill = (introduced: string, received?: string, referred?: string, committee = COMMITTEE) => ({
  id: randomUUID(), kind: 'bill' as const, at: Date.parse('2024-03-04T10:00:00+09:00'), facts: [
    { type: 'bill.introduce' as const, day: introduced, payload: { ...INTRODUCTION, needsExecutiveOpinion: false } },
    ...(received ? [{ type: 'bill.receive' as const, day: received, payload: { billNumber: number += 1 } }] : []),
    ...(referred ? [{ type: 'bill.refer' as const, day: referred, payload: { committee } }] : []),
  ],
});
let number = 100;
const stuck = () => bill('2024-01-02', '2024-01-02');

beforeAll(async () => {
  api = await apiUnderTest();
  await recordFacts(api.record, new CouncilDirectory(api.record), COUNCIL, [
    // Received for 4 working days each: Monday to Friday.
    ...Array.from({ length: 6 }, () => bill('2024-02-19', '2024-02-19', '2024-02-23')),
    bill('2023-01-02', '2023-01-02', '2023-12-28', 'traffic'),
    stuck(), bill('2024-03-04', '2024-03-04'),
  ]);
});
afterAll(() => api.close());

const of = async (query = ''): Promise<Statistics> => (await api.call<Statistics>('clerk', `/api/statistics${query}`)).body;

describe('the statistics', () => {
  it('tell how long bills stay in a stage, in working days, beside those that are there now', async () => {
    const { stages, from, until } = await of();
    expect([from, until]).toEqual(['2023-03-06', '2024-03-05']);
    expect(stages.find(({ stage }) => stage.id === 'received')).toMatchObject({ left: 7, median: 4, ninth: 245, now: 2, nowMedian: 1 });
    expect(stages.map(({ stage }) => stage.term)).toEqual(['발의', '접수', '위원회 회부']);
  });

  it('are of the time and the committee that are asked for', async () => {
    expect((await of('?from=2024-02-01')).stages.find(({ stage }) => stage.id === 'received')).toMatchObject({ left: 6, ninth: 4 });
    expect((await of('?committee=traffic')).committees.map(({ committee, now }) => [committee.term, now])).toEqual([['교통위원회', 1]]);
    expect((await api.call('clerk', '/api/statistics?from=2024-02-01&until=2024-01-01')).status).toBe(422);
  });

  it('count bills by month', async () => {
    const { months } = await of('?from=2024-01-01');
    expect(months).toEqual([{ month: '2024-01', begun: 1, ended: 0 }, { month: '2024-02', begun: 6, ended: 0 }, { month: '2024-03', begun: 1, ended: 0 }]);
  });

  it('name the bills that stay more than twice as long as half of the others did', async () => {
    const { stuck: found } = await of();
    expect(found.count).toBe(1);
    expect(found.bills).toEqual([expect.objectContaining({ workingDays: 42, median: 4, bill: expect.objectContaining({ since: '2024-01-02' }) })]);
  });

  it('foresee which deadlines are missed: fewer working days are left than the stage still takes', async () => {
    const { forecast } = await of();
    for (const { left, needed } of forecast.bills) expect(needed).toBeGreaterThan(left);
    expect(forecast.rules.reduce((sum, { likely }) => sum + likely, 0)).toBe(forecast.count);
    expect(forecast.rules.reduce((sum, { overdue }) => sum + overdue, 0)).toBeGreaterThan(0);
  });

  it('show nothing of another council', async () => {
    const { body } = await api.call<Statistics>('stranger', '/api/statistics');
    expect([body.stages, body.committees, body.stuck.count]).toEqual([[], [], 0]);
  });
});
