import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, MEMBERS, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, refer, setSession, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-02-27');
  await setSession(api);
});
afterAll(() => api.close());

interface Desk { reports: { bill: string; step: { id: string }; mine: boolean; deadline: { target: string; due: string } | null }[] }
const desk = async (login: string): Promise<Desk> => (await api.call<Desk>(login, '/api/report-desk')).body;

describe('the desk of the specialist', () => {
  it('shows whose report it is, until when, what it waits for and what proves that it is done', async () => {
    const later = await refer(api, { title: '서울특별시 나중 조례 일부개정조례안' });
    const bill = await refer(api);
    await approveAgenda(api, await draftAgenda(api, [bill]));
    const path = `/api/bills/${bill}/acts`;
    const { body: me } = await api.call<{ id: string; name: string }>('specialist', '/api/me');
    expect((await desk('specialist')).reports.map((one) => [one.bill, one.step.id, one.mine])).toEqual([[bill, 'unassigned', false], [later, 'unassigned', false]]);
    expectRecorded(await api.act('specialist', path, 'bill.assign-report', '2024-02-16', { specialist: me.name, account: me.id }));
    expectRecorded(await api.act('specialist', path, 'bill.ask-for-report', '2024-02-18', { what: 'executive-opinion', of: '문화본부', by: '2024-02-23' }));
    expect((await desk('specialist')).reports[0]).toMatchObject({
      bill, step: { id: 'writing', term: '작성 중' }, mine: true, specialist: 'specialist 님', deadline: { due: '2024-03-02', target: '2024-02-29' },
      ladder: [{ left: 10, day: '2024-02-15', past: true }, { left: 5, day: '2024-02-22' }, { left: 3, day: '2024-02-26' }, { left: 1, day: '2024-02-28', past: false }, { left: 0, day: '2024-02-29' }],
      materials: [{ number: 1, what: { term: '집행부 의견' }, of: '문화본부', asked: '2024-02-18', answered: null, days: 9, overdue: true }],
      late: { told: { term: '위원장' }, exception: '특별한 사정이 있는 경우' },
    });
    expectRecorded(await api.act('specialist', path, 'bill.answer-for-report', '2024-02-27', { request: 1, summary: '이견 없음' }));
    expectRecorded(await api.act('specialist', path, 'bill.submit-report', '2024-02-27', {}));
    const short = await api.act<Reply>('specialist', path, 'bill.distribute-report', '2024-02-27', { recipients: MEMBERS.slice(0, 11), published: '누리집' });
    expect(short.body.violations).toMatchObject([{ rule: 'report.evidence', field: 'recipients', message: '문화체육관광위원회 위원 12명 가운데 11명에게만 배부했습니다.' }]);
    expectRecorded(await api.act('specialist', path, 'bill.distribute-report', '2024-02-27', { recipients: MEMBERS.slice(0, 12), published: '누리집' }));
    const done = (await desk('specialist')).reports;
    expect(done.map((one) => [one.bill, one.step.id])).toEqual([[later, 'unassigned'], [bill, 'distributed']]);
    expect(done[1]).toMatchObject({
      deadline: { status: { id: 'met' } }, ladder: [], distributed: { day: '2024-02-27', to: MEMBERS.slice(0, 12), where: '누리집', publishedOn: '2024-02-27' },
      materials: [{ answered: '2024-02-27', days: 9, overdue: false }],
    });
  });

  it('is of the committees of whoever asks, and of nobody else’s council', async () => {
    expect((await desk('other-chair')).reports).toEqual([]);
    expect((await desk('clerk')).reports).toHaveLength(2);
    expect((await desk('stranger')).reports).toEqual([]);
  });
});
