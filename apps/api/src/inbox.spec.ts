import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClockStriker, CouncilDirectory, setBusinessClock } from '@uian/record';
import { apiUnderTest, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, refer, setSession } from './testing/bill-on-its-way.js';

interface Entry { stream: string; rule: { id: string }; due: string | null; overdue: boolean; title: string }
interface List<T = Entry> { items: T[]; next: string | null }
interface Notice { id: string; stream: string; rung: string; subject: string; read: boolean; rule: { term: string } }

let api: ApiUnderTest;
let bill: string;
let meeting: string;

beforeAll(async () => {
  api = await apiUnderTest('2024-03-04');
  await setSession(api);
  bill = await refer(api);
  meeting = await draftAgenda(api, [bill]);
  await approveAgenda(api, meeting);
});
afterAll(() => api.close());

const streams = ({ items }: List) => items.map(({ stream, rule }) => `${stream}:${rule.id}`);

describe('the board of deadlines', () => {
  it('shows open deadlines by their day, and which are overdue', async () => {
    const { body } = await api.call<List>('clerk', '/api/deadlines');
    const days = body.items.map(({ due }) => due ?? '9999');
    expect(days).toEqual(days.toSorted());
    expect(body.items.find(({ rule }) => rule.id === 'review_report.distribute')).toMatchObject({
      stream: bill, kind: 'bill', due: '2024-03-02', target: '2024-02-29', overdue: true, owedBy: { id: 'chief-specialist', term: '수석전문위원' },
      effect: { term: '의무' }, officeTarget: null, committee: { term: '문화체육관광위원회' },
    });
    expect(body.items.find(({ rule }) => rule.id === 'meeting.notice')).toMatchObject({
      stream: meeting, kind: 'meeting', title: '문화체육관광위원회 제1차 회의', officeTarget: '내부 목표(법적 기한 아님)',
    });
  });

  it('is narrowed by period, committee and what is overdue', async () => {
    const board = async (query: string) => streams((await api.call<List>('clerk', `/api/deadlines?${query}`)).body);
    expect(await board('period=committee.auto_place')).toEqual([`${bill}:committee.auto_place`]);
    expect(await board('committee=traffic')).toEqual([]);
    expect(await board('overdue=true')).toEqual(expect.arrayContaining([`${bill}:review_report.distribute`]));
    expect(await board('overdue=false')).not.toContain(`${bill}:review_report.distribute`);
    const halves = [...await board('overdue=true'), ...await board('overdue=false')];
    expect(halves.toSorted()).toEqual((await board('')).toSorted());
  });

  it('comes in pages that add up, those that cannot be calculated yet last', async () => {
    await api.sql(`update deadline set due_on = null where period = 'committee.auto_place'`);
    const all = streams((await api.call<List>('clerk', '/api/deadlines')).body);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: List } = await api.call<List>('clerk', `/api/deadlines?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...streams(body));
      cursor = body.next;
    }
    expect(seen).toEqual(all);
    expect(all.at(-1)).toBe(`${bill}:term.expiry`);
  });
});

interface Task extends Entry { article: string; acts: { id: string }[]; since: { term: string } | null; workingDaysLeft: number | null }
interface Inbox { today: string; mine: Task[]; committee: Task[]; waiting: Task[] }

describe('tasks', () => {
  const inbox = async (login: string) => (await api.call<Inbox>(login, '/api/tasks')).body;
  const tasks = (list: readonly Task[]) => list.map(({ stream, rule }) => `${stream}:${rule.id}`);

  it('are what the offices of the caller owe, for their own committee', async () => {
    expect(tasks((await inbox('specialist')).mine)).toEqual([`${bill}:review_report.distribute`]);
    expect(tasks((await inbox('staff')).mine)).toEqual([`${meeting}:meeting.notice`]);
    expect(tasks((await inbox('clerk')).mine)).toEqual([`${bill}:bill.give_notice`]);
    for (const login of ['other-chair', 'stranger']) expect(await inbox(login)).toMatchObject({ mine: [], committee: [], waiting: [] });
  });

  it('say why, since when, how long still, and which act ends them', async () => {
    expect((await inbox('specialist')).mine[0]).toMatchObject({
      article: '서울특별시의회 회의규칙 제54조제4항', since: { term: '의사일정 수록' }, acts: [{ id: 'bill.distribute-report', term: '검토보고서 배부·게재' }],
      workingDaysLeft: -1, overdue: true,
    });
  });

  it('of others stand apart: those that an act of mine began or that are brought before me, and those of my committee', async () => {
    const chair = await inbox('chair');
    expect(chair.mine).toEqual([]);
    expect(tasks(chair.waiting).toSorted()).toEqual([`${bill}:review_report.distribute`, `${meeting}:meeting.notice`].toSorted());
    expect(tasks(chair.committee)).toEqual([`${bill}:bill.give_notice`]);
    expect(tasks((await inbox('vice')).committee).toSorted()).toEqual([...tasks(chair.waiting), ...tasks(chair.committee)].toSorted());
  });

  it('end by the act, not by being ticked', async () => {
    const before = (await inbox('clerk')).mine;
    expect(tasks(before)).toContain(`${bill}:bill.give_notice`);
    await api.act('clerk', `/api/bills/${bill}/acts`, 'bill.give-notice', '2024-03-04', { until: '2024-03-11' });
    expect((await inbox('clerk')).mine).toEqual([]);
  });
});

interface Today {
  today: string; groups: { rule: { id: string }; count: number; overdue: number }[]; tasks: Task[]; waiting: Task[]; changesSince: string;
  changes: { stream: string; what: { term: string }; by: string | null }[];
}

describe('today', () => {
  it('is of each person: what is due, what waits, and what others recorded since the working day before', async () => {
    const { body } = await api.call<Today>('specialist', '/api/today');
    expect(body).toMatchObject({
      today: '2024-03-04', changesSince: '2024-02-29', groups: [{ rule: { id: 'review_report.distribute' }, count: 1, overdue: 1 }],
    });
    expect(body.changes).toEqual(expect.arrayContaining([expect.objectContaining({ stream: bill, what: { id: 'bill.refer', term: '위원회 회부' }, by: 'clerk 님' })]));
    const { body: other } = await api.call<Today>('other-chair', '/api/today');
    expect(other).toMatchObject({ groups: [], changes: [] });
  });
});

describe('notices', () => {
  /** Reminders alone: what an act asked of somebody is told besides. */
  const list = async (login: string, query = '') =>
    (await api.call<List<Notice>>(login, `/api/notices${query}`)).body.items.filter(({ rung }) => rung !== 'begun');

  beforeAll(async () => {
    await setBusinessClock(api.record, COUNCIL, Date.parse('2024-03-05T10:00:00+09:00'));
    const [clock] = await api.sql<{ revision: number; rung: string; at: Date }>(
      `select revision, next_rung as rung, next_at as at from deadline where stream_id = $1 and period = 'review_report.distribute' and status = 'open'`, [bill]);
    await new ClockStriker(api.record, new CouncilDirectory(api.record)).strike({
      streamId: bill, clock: { id: 'review_report.distribute', revision: clock!.revision, rung: clock!.rung }, at: clock!.at.getTime(),
    });
  });

  it('reach who owes the act and whoever it escalates to, and nobody else', async () => {
    expect(await list('specialist')).toMatchObject([{ stream: bill, kind: 'bill', read: false, rule: { term: '검토보고서 배부 기한' }, subject: expect.stringContaining('근무일 지남') }]);
    expect(await list('chair')).toHaveLength(1);
    expect(await list('other-chair')).toEqual([]);
    expect(await list('stranger')).toEqual([]);
  });

  it('are read by one account at a time, once or twice', async () => {
    const [notice] = await list('specialist');
    const path = `/api/notices/${notice?.id}/read`;
    expect((await api.call('specialist', path, { method: 'POST' })).status).toBe(204);
    expect((await api.call('specialist', path, { method: 'POST' })).status).toBe(204);
    expect(await list('specialist')).toMatchObject([{ read: true }]);
    expect(await list('specialist', '?unread=true')).toEqual([]);
    expect(await list('chair')).toMatchObject([{ read: false }]);
    const strange = await api.call('clerk', path, { method: 'POST' });
    expect([strange.status, strange.body]).toMatchObject([404, { detail: '받은 알림이 아닙니다.' }]);
  });
});

describe('the table of rules', () => {
  it('is of the day that is asked for, with article and certainty', async () => {
    const rule = async (day: string) => {
      const { body } = await api.call<{ periods: { id: string }[]; rules: { id: string }[]; acts: { act: { id: string } }[] }>('clerk', `/api/rules?day=${day}`);
      return { period: body.periods.find(({ id }) => id === 'transfer.bill'), rule: body.rules.find(({ id }) => id === 'bill.submit'), act: body.acts[0] };
    };
    expect(await rule('2024-03-05')).toMatchObject({
      period: { length: 5, article: '지방자치법 제32조제1항', effect: { term: '의무' } }, rule: { figure: null },
      act: { act: { id: 'bill.introduce', term: '발의' }, by: [{ term: '의사과' }, { term: '의원' }] },
    });
    expect((await rule('2024-07-01')).rule).toMatchObject({ figure: 15, certainty: { term: '원문 확인' }, article: '서울특별시의회 회의규칙 제18조제3항' });
  });
});
