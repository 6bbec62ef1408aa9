import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarSweep, ClockStriker, CouncilDirectory, setBusinessClock, type OfficeTargetsView } from '@uian/record';
import { apiUnderTest, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
let bill: string;

beforeAll(async () => {
  api = await apiUnderTest('2024-02-02');
  bill = await introduce(api);
  await api.act('clerk', `/api/bills/${bill}/acts`, 'bill.receive', '2024-02-02', {});
});
afterAll(() => api.close());

const change = (login: string, input: object) => api.act<{ detail?: string }>(login, '/api/calendar/acts', 'calendar.set-office-targets', '2024-02-02', input);
const targets = async () => (await api.call<OfficeTargetsView>('chair', '/api/office-targets')).body;
const dueOf = async () => (await api.sql<{ due: string; next: Date }>(
  `select due_on::text as due, next_at as next from deadline where stream_id = $1 and period = 'bill.refer' and status = 'open'`, [bill]))[0];

/** What the workflow of the calendar's change does. */
async function sweep(): Promise<void> {
  const [row] = await api.sql<{ id: string }>('select calendar_stream_id as id from council where id = $1', [COUNCIL]);
  await new CalendarSweep(api.record, new CouncilDirectory(api.record)).recount(row!.id, () => undefined);
}

describe('the targets of the office', () => {
  it('are shown as what they are, and no law', async () => {
    expect(await targets()).toMatchObject({
      term: '내부 목표(법적 기한 아님)', officeHour: '09:00', defaultLadder: [3, 1, 0], escalation: { named: 1, head: 5 }, changes: [],
      targets: expect.arrayContaining([{ rule: { id: 'bill.refer', term: '회부 목표' }, length: 5, usual: 5, unit: '일' }]),
    });
  });

  it('are changed by an act of the office, with its reason, and by nobody else', async () => {
    expect((await change('chair', { lengths: { 'bill.refer': 3 }, reason: '의사과 방침' })).status).toBe(403);
    expect((await change('clerk', { lengths: { 'transfer.bill': 3 }, reason: '의사과 방침' })).status).toBe(422);
    expect((await change('clerk', { lengths: { 'bill.refer': 3 }, officeHour: '08:30', reason: '의사과 방침' })).status).toBe(200);
    expect(await targets()).toMatchObject({
      officeHour: '08:30', usual: { officeHour: '09:00' }, changes: [{ day: '2024-02-02', by: 'clerk 님', reason: '의사과 방침' }],
      targets: expect.arrayContaining([{ rule: { id: 'bill.refer', term: '회부 목표' }, length: 3, usual: 5, unit: '일' }]),
    });
  });

  it('reach every open deadline and its next reminder, and say so in the record of the bill', async () => {
    expect((await dueOf())?.due).toBe('2024-02-07');
    await sweep();
    expect(await dueOf()).toEqual({ due: '2024-02-05', next: new Date('2024-02-05T08:30:00+09:00') });
    const { body } = await api.call<{ timeline: { type: { id: string }; movedDeadlines: object[] }[] }>('clerk', `/api/bills/${bill}`);
    expect(body.timeline.at(-1)).toMatchObject({
      type: { id: 'deadline.recounted' },
      movedDeadlines: [{ rule: { id: 'bill.refer' }, from: '2024-02-07', to: '2024-02-05', reason: '내부 목표 변경 (의사과 방침)' }],
    });
  });

  it('keep what an earlier change set beside what a later one sets', async () => {
    await change('clerk', { escalation: { named: 2, head: 3 }, reason: '상급자 알림' });
    expect(await targets()).toMatchObject({ officeHour: '08:30', escalation: { named: 2, head: 3 }, changes: [{ reason: '상급자 알림' }, { reason: '의사과 방침' }] });
  });

  it('say when a duty that is overdue is brought before the chair and the head of the office', async () => {
    const told: string[][] = [];
    for (const [day, over] of [['2024-02-06', 1], ['2024-02-07', 2], ['2024-02-08', 3]] as const) {
      await setBusinessClock(api.record, COUNCIL, Date.parse(`${day}T09:00:00+09:00`));
      const [row] = await api.sql<{ revision: number }>(`select revision from deadline where stream_id = $1 and period = 'bill.refer'`, [bill]);
      await new ClockStriker(api.record, new CouncilDirectory(api.record)).strike({
        streamId: bill, clock: { id: 'bill.refer', revision: row!.revision, rung: `overdue-${over}` }, at: Date.parse(`${day}T08:30:00+09:00`),
      });
      told.push((await api.sql<{ role: string }>('select role from notice where stream_id = $1 and rung = $2 order by role', [bill, `overdue-${over}`])).map(({ role }) => role));
    }
    expect(told).toEqual([['secretariat'], ['council-chair', 'secretariat'], ['council-chair', 'office-head', 'secretariat']]);
  });
});
