import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BillSummary, BillView, RoadView } from '@uian/record';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';
import { expectRecorded, introduce, INTRODUCTION, refer } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-02-08');
  await api.act('clerk', '/api/calendar/acts', 'calendar.set-session', '2024-01-15', {
    ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'] });
});
afterAll(() => api.close());

describe('the road of a bill over HTTP', () => {
  it('shows the stations, what leads on, from when, and why not today', async () => {
    const id = await refer(api);
    const { status, body } = await api.call<RoadView>('clerk', `/api/bills/${id}/road`);
    expect(status).toBe(200);
    expect(body.stations.find((one) => one.status === 'here')!.term).toBe('위원회 회부');
    expect(body.next!.acts).toEqual([{ id: 'bill.place', term: '위원회 상정' }]);
    expect(body.next!.why).toMatch(/2024\. 2\. 15\.\(목\)/u);
    expect(body.text).toContain('의안의 길: 발의·제출(지남, 2024. 2. 2.(금))');
  });

  it('is as it was known then, and unknown to another council', async () => {
    const id = await refer(api);
    const { body } = await api.call<RoadView>('clerk', `/api/bills/${id}/road?asOf=2024-02-03`);
    expect(body.stations.find((one) => one.status === 'here')!.term).toBe('접수');
    expect((await api.call('stranger', `/api/bills/${id}/road`)).status).toBe(404);
  });

  it('stands in a list in few words', async () => {
    const id = await introduce(api);
    const { body } = await api.call<{ items: BillSummary[] }>('clerk', '/api/bills');
    expect(body.items.find((one) => one.id === id)!.road).toEqual({
      here: 1, total: 12, ended: false, next: '접수', text: '12단계 중 1번째: 발의. 다음은 접수' });
  });
});

describe('the paper of a bill', () => {
  it('begins with what was introduced, takes the text put on file last, and keeps sponsors and supporters apart', async () => {
    const id = await introduce(api, { reason: '독서 문화를 넓히려는 것임.' });
    const read = async (query = ''): Promise<BillView> => (await api.call<BillView>('clerk', `/api/bills/${id}${query}`)).body;
    expect((await read()).paper).toMatchObject({ reason: '독서 문화를 넓히려는 것임.', text: null, comparison: [], from: { act: { term: '발의' } } });
    const comparison = [{ article: '제3조', current: '매주 월요일', proposed: '매월 첫째 월요일' }];
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.attach-text', '2024-02-05', { text: '제3조를 고친다.', comparison }));
    const { paper, supporters, proposer } = await read();
    expect(paper).toMatchObject({ reason: '독서 문화를 넓히려는 것임.', text: '제3조를 고친다.', comparison, from: { act: { term: '의안 본문 등록' }, day: '2024-02-05' } });
    expect([supporters, proposer]).toMatchObject([INTRODUCTION.supporters, { lead: INTRODUCTION.lead, proposers: INTRODUCTION.proposers }]);
    expect((await read('?asOf=2024-02-03')).paper!.text).toBeNull();
  });

  it('holds nothing where nobody gave anything', async () => {
    const id = await introduce(api);
    expect((await api.call<BillView>('clerk', `/api/bills/${id}`)).body.paper).toBeNull();
    const empty = await api.act<{ errors: { field: string; message: string }[] }>('clerk', `/api/bills/${id}/acts`, 'bill.attach-text', '2024-02-05', {});
    expect([empty.status, empty.body.errors]).toEqual([422, [{ field: 'input.text', message: '등록할 내용을 적으세요.' }]]);
  });
});

describe('the desk of the plenary clerk', () => {
  it('has the stages from the report on, how many bills stand there, and what may be done with them', async () => {
    interface Stage { stage: { id: string; term: string }; count: number; acts: { id: string; leads: boolean }[] }
    const { body: { items } } = await api.call<{ items: Stage[] }>('plenary', '/api/plenary');
    expect(items.map(({ stage }) => stage.term)).toEqual([
      '본회의 불부의', '심사보고', '본회의 상정', '무제한토론', '본회의 가결', '이송', '재의요구', '재의 상정', '재의결', '재의결 이송', '확정', '공포',
    ]);
    const placed = items.find(({ stage }) => stage.id === 'plenary-placed')!;
    expect([placed.count, placed.acts[0]]).toMatchObject([0, { leads: true }]);
    expect(placed.acts.map(({ id }) => id)).toContain('bill.decide-in-plenary');
    const { body: mine } = await api.call<{ items: Stage[] }>('specialist', '/api/plenary');
    expect(mine.items.flatMap(({ acts }) => acts.map(({ id }) => id))).not.toContain('bill.decide-in-plenary');
  });
});
