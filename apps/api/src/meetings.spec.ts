import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, refer, setSession, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-03-05');
  await setSession(api);
});
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

describe('the slate of a meeting over HTTP', () => {
  interface View {
    state: { id: string }; items: { bill: string; approved: boolean; readiness: { id: string }; lacks: { message: string }[]; fallen: { because: { term: string } } | null }[];
    acts: { id: string; allowed: boolean; violations: { message: string }[] }[];
    consulted: object;
    versions: { kind: { id: string }; number: number; hash: string | null; intact: boolean | null; actor: { name: string } | null; differences: { what: { term: string }; bill: string }[] }[];
  }
  const SITTING = '2024-03-07';
  const view = async (login: string, meeting: string): Promise<View> => (await api.call<View>(login, `/api/meetings/${meeting}`)).body;

  it('shows what is missing before it is asked for, keeps what was approved, and lets go of what its proposer changes', async () => {
    const mayors = await submitted();
    const other = await refer(api);
    const meeting = await draftAgenda(api, [mayors, other], SITTING);
    const path = `/api/meetings/${meeting}/acts`;
    expectRecorded(await api.act('staff', path, 'meeting.consult', '2024-03-04', { replyBy: '2024-03-04' }));
    expectRecorded(await api.act('vice', path, 'meeting.answer-consultation', '2024-03-04', { answer: 'objected', words: '순서를 바꾸자는 의견' }));
    expectRecorded(await api.act('staff', path, 'meeting.request-approval', '2024-03-04', {}));
    const asked = await view('chair', meeting);
    expect(asked.consulted).toEqual({
      askedOn: '2024-03-04', replyBy: '2024-03-04', answer: { id: 'objected', term: '이견' }, answeredOn: '2024-03-04', words: '순서를 바꾸자는 의견',
    });
    expect(asked.items.map(({ readiness, lacks }) => [readiness.id, lacks[0]?.message])).toEqual(Array(2).fill(
      ['exceptional', '검토보고서 미배부: 2024. 3. 7.(목) 상정, 법정 2024. 3. 4.(월)까지.']));
    const may = ({ acts }: View, act: string): boolean | undefined => acts.find(({ id }) => id === act)?.allowed;
    expect([may(asked, 'meeting.approve'), may(asked, 'meeting.return'), may(asked, 'meeting.notify')]).toEqual([true, true, false]);
    expect(may(await view('staff', meeting), 'meeting.approve')).toBe(false);
    expectRecorded(await api.act('chair', path, 'meeting.approve', '2024-03-05', { returned: [{ bill: other, reason: '검토보고서를 배부한 뒤에' }] }));
    const { versions } = await view('staff', meeting);
    expect(versions.map(({ kind, number, intact }) => [kind.id, number, intact])).toEqual([['approved', 1, true], ['draft', 1, null]]);
    expect(versions[0]).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u), actor: { name: 'chair 님' },
      differences: [{ bill: mayors, what: { term: '승인' } }, { bill: other, what: { term: '반려' }, words: '검토보고서를 배부한 뒤에' }],
    });
    expectRecorded(await api.act('clerk', `/api/bills/${mayors}/acts`, 'bill.amend-by-proposer', '2024-03-05', { summary: '사업비 조정' }));
    const after = await view('staff', meeting);
    expect([after.state.id, after.items[0]]).toMatchObject(['drafted', { approved: false, fallen: { because: { term: '제안자 수정' } } }]);
    expect(after.versions[0]?.differences).toMatchObject([{ bill: mayors, what: { term: '승인 실효' } }]);
    const notices = await api.sql<{ role: string; subject: string }>(
      `select role, subject from notice where stream_id = $1 and period = 'meeting.void-item' order by role`, [meeting]);
    expect(notices.map(({ role }) => role)).toEqual(['chief-specialist', 'committee-chair', 'committee-staff', 'secretariat', 'vice-chair']);
    expect(new Set(notices.map(({ subject }) => subject))).toEqual(new Set(['[의사일정 승인 실효] 제1차 문화체육관광위원회 의사일정 – 2024. 3. 7.(목) 10:00']));
  });

  it('stands in the calendar of the month, beside the days on which a waiting bill can be placed', async () => {
    const bill = await refer(api, { kind: 'ordinance.enactment', title: '서울특별시 달력 조례안' });
    const { body } = await api.call<{ days: object[]; bills: { bill: string; open: string[]; on: unknown }[] }>(
      'staff', '/api/meetings/calendar?from=2024-03-01&to=2024-03-31');
    expect(body.days).toHaveLength(31);
    expect(body.days[0]).toMatchObject({ day: '2024-03-01', off: '삼일절', session: 322, plenary: false });
    expect(body.days[6]).toMatchObject({ day: SITTING, meetings: [expect.objectContaining({ items: 2, approved: 0 })] });
    expect(body.bills.find((row) => row.bill === bill)).toMatchObject({ open: expect.arrayContaining([SITTING]), on: null });
  });

  async function submitted(): Promise<string> {
    const answer = await api.act<Reply>('clerk', '/api/bills', 'bill.submit', '2024-02-02', {
      kind: 'ordinance.partial-amendment', title: '서울특별시 문화시설 조례 일부개정조례안', costEstimate: { kind: 'estimate' },
    });
    expectRecorded(answer);
    const path = `/api/bills/${answer.body.stream}/acts`;
    expectRecorded(await api.act('clerk', path, 'bill.receive', '2024-02-02', {}));
    expectRecorded(await api.act('clerk', path, 'bill.refer', '2024-02-07', { committee: COMMITTEE }));
    return answer.body.stream;
  }
});
