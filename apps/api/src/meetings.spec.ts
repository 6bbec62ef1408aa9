import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, refer, setSession, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-03-05');
  await setSession(api);
}, 60_000);
afterAll(() => api.close());

describe('a committee meeting over HTTP', () => {
  it('takes its agenda from the draft through consultation and approval to the sitting', async () => {
    const bill = await refer(api);
    const meeting = await draftAgenda(api, [bill]);
    const path = `/api/meetings/${meeting}`;
    expect((await api.call('staff', path)).body).toMatchObject({
      state: { id: 'drafted', term: '의사일정안 작성' }, committee: { term: '문화체육관광위원회' }, sitting: '2024-03-05', time: '10:00',
      items: [{ bill, approved: false, ready: false, violations: [{ rule: 'agenda.approval', message: '이 의안은 위원장의 의사일정 승인을 받지 않았습니다.' }] }],
    });
    await approveAgenda(api, meeting);
    expect((await api.call('staff', path)).body).toMatchObject({
      state: { id: 'approved' }, consultation: 'agreed', items: [{ bill, approved: true, ready: true, violations: [] }],
      timeline: [{ type: { id: 'meeting.draft' } }, {}, {}, {}, { type: { id: 'meeting.approve' }, actor: { name: 'chair 님' } }],
    });
    expectRecorded(await api.act('staff', `${path}/acts`, 'meeting.open', '2024-03-05', { present: 8 }));
    expectRecorded(await api.act('staff', `/api/bills/${bill}/acts`, 'bill.place', '2024-03-05', { meeting }));
    expect((await api.call('staff', `/api/bills/${bill}`)).body).toMatchObject({ state: { term: '위원회 상정' }, scheduled: { meeting } });
  });

  it('tells before the sitting that an item comes too early', async () => {
    const bill = await refer(api, { kind: 'ordinance.enactment', title: '서울특별시 산책길 조례안' });
    const meeting = await draftAgenda(api, [bill], '2024-02-16');
    const { body } = await api.call<{ items: { violations: { rule: string; allowedFrom?: string }[] }[] }>('chair', `/api/meetings/${meeting}`);
    expect(body.items[0]?.violations).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'committee.wait.full', allowedFrom: '2024-02-18' })]));
  });

  it('refuses an approval by anybody but the chair, and items of another committee', async () => {
    const meeting = await draftAgenda(api, [await refer(api)]);
    const path = `/api/meetings/${meeting}/acts`;
    expectRecorded(await api.act('staff', path, 'meeting.consult', '2024-03-05', {}));
    expectRecorded(await api.act('vice', path, 'meeting.answer-consultation', '2024-03-05', { answer: 'agreed' }));
    const other = await api.act<Reply>('other-chair', path, 'meeting.approve', '2024-03-05', {});
    expect(other.body.violations?.map(({ rule }) => rule)).toContain('record.actor');
    const stray = await api.act<Reply>('staff', path, 'meeting.change-items', '2024-03-05', { items: ['0197a000-0000-7000-8000-000000000000'] });
    expect([stray.status, stray.body.violations?.[0]?.field]).toEqual([409, 'items.0']);
  });

  it('is listed, latest sitting first, in pages', async () => {
    interface List { items: { id: string; sitting: string; committee: { id: string } }[]; next: string | null }
    const all = (await api.call<List>('clerk', `/api/meetings?committee=${COMMITTEE}`)).body.items;
    expect(all.map(({ sitting }) => sitting)).toEqual(all.map(({ sitting }) => sitting).toSorted().toReversed());
    const first = (await api.call<List>('clerk', '/api/meetings?limit=1')).body;
    const second = (await api.call<List>('clerk', `/api/meetings?limit=1&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
  });

  it('of another council is not found', async () => {
    const meeting = await draftAgenda(api, []);
    expect((await api.call('stranger', `/api/meetings/${meeting}`)).status).toBe(404);
    expect((await api.call('clerk', `/api/bills/${meeting}`)).status).toBe(404);
    expect((await api.act('staff', `/api/bills/${meeting}/acts`, 'bill.transfer', '2024-03-05', {})).status).toBe(404);
  });
});

describe('the calendar', () => {
  it('shows the sessions, this one and the next, and how far holidays are published', async () => {
    const { body } = await api.call('clerk', '/api/calendar');
    expect(body).toMatchObject({
      today: '2024-03-05', session: { ordinal: 322, term: '임시회', plenarySittings: ['2024-02-20', '2024-03-08'] }, next: null,
      corrections: [], knownFrom: '2004-01-01', knownThrough: '2027-12-31',
    });
  });

  it('takes a correction of a holiday from the secretariat alone', async () => {
    const input = { on: '2024-03-06', holiday: '임시공휴일', reason: '국무회의 의결' };
    expect((await api.act('chair', '/api/calendar/acts', 'calendar.correct-holiday', '2024-03-05', input)).status).toBe(403);
    expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.correct-holiday', '2024-03-05', input));
    expect((await api.call('clerk', '/api/calendar')).body).toMatchObject({ corrections: [{ day: '2024-03-06', holiday: '임시공휴일' }] });
  });
});
