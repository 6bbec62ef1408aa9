import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BILL_ACTS, BILL_TRANSITIONS, CALENDAR_ACTS, MEETING_ACTS, MEETING_TRANSITIONS } from '@uian/procedure';
import type { ActForm, Beginning } from '@uian/record';
import { apiUnderTest, COMMITTEE, MEMBERS, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, introduce, refer, setSession } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
let bill: string;
let meeting: string;

beforeAll(async () => {
  api = await apiUnderTest();
  await setSession(api);
  bill = await refer(api);
  meeting = await draftAgenda(api, [bill]);
  await approveAgenda(api, meeting);
});
afterAll(() => api.close());

const form = async (login: string, path: string): Promise<ActForm> => {
  const { status, body, text } = await api.call<ActForm>(login, path);
  if (status !== 200) throw new Error(`${path}: ${text}`);
  return body;
};
const begins = (act: string): boolean => [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].some((row) => row.act === act && row.from.length === 0);

describe('the form of an act', () => {
  it('is there for every act, with what each of its choices offers', async () => {
    const paths = [
      ...Object.keys(BILL_ACTS).map((act) => (begins(act) ? `/api/bills/acts/${act}` : `/api/bills/${bill}/acts/${act}`)), `/api/bills/${bill}/acts/bill.correct`,
      ...Object.keys(MEETING_ACTS).map((act) => (begins(act) ? `/api/meetings/acts/${act}` : `/api/meetings/${meeting}/acts/${act}`)),
      ...Object.keys(CALENDAR_ACTS).map((act) => `/api/calendar/acts/${act}`),
    ];
    for (const path of paths) {
      const { schema, choices, act } = await form('clerk', path);
      const named = JSON.stringify(schema).match(/"choices":"([a-z-]+)"/gu) ?? [];
      expect([act.id, Object.keys(choices).sort()]).toEqual([act.id, [...new Set(named.map((one) => one.slice(11, -1)))].sort()]);
    }
  });

  it('of a referral offers the committees of the council by name, and says by whom and on what ground', async () => {
    const other = await introduce(api);
    const { act, by, article, choices, schema, day, mayKeepIrregular } = await form('clerk', `/api/bills/${other}/acts/bill.refer`);
    expect(act).toEqual({ id: 'bill.refer', term: '위원회 회부' });
    expect(by.map(({ term }) => term)).toEqual(['의사과', '의장']);
    expect(article).toMatch(/제\d+조/u);
    expect(schema.properties!['committee']).toMatchObject({ title: '소관 위원회', choices: 'committee' });
    expect(choices.committee).toEqual([{ id: COMMITTEE, term: '문화체육관광위원회' }, { id: 'traffic', term: '교통위원회' }]);
    expect([day, mayKeepIrregular]).toEqual(['2024-03-05', true]);
  });

  it('begins with what is likely: the shortest notice, the size of the committee, the sitting that has the bill', async () => {
    expect((await form('clerk', `/api/bills/${bill}/acts/bill.give-notice`)).defaults).toEqual({ until: '2024-03-09' });
    expect((await form('specialist', `/api/bills/${bill}/acts/bill.distribute-report`)).defaults).toEqual({ distributedTo: 12 });
    const place = await form('staff', `/api/bills/${bill}/acts/bill.place`);
    expect(place.defaults).toEqual({ meeting });
    expect(place.choices.meeting).toEqual([{ id: meeting, term: '문화체육관광위원회 제1차 2024. 3. 5.(화) 10:00 · 의사일정 승인' }]);
    expect(place.violations.map(({ rule }) => rule)).toContain('record.meeting-open');
  });

  it('takes a secret vote where the law wants one, and a form is filled for the committee of who asks', async () => {
    expect((await form('plenary', `/api/bills/${bill}/acts/bill.reconsider`)).defaults).toEqual({ vote: { method: 'secret' } });
    expect((await form('plenary', `/api/bills/${bill}/acts/bill.decide-in-plenary`)).defaults)
      .toEqual({ motion: 'passed-unamended', vote: { method: 'recorded' } });
    const draft = await form('staff', '/api/meetings/acts/meeting.draft');
    expect(draft.defaults).toMatchObject({ committee: COMMITTEE });
    expect(draft.choices['agenda-item']!.map(({ id }) => id)).toContain(bill);
  });

  it('of a correction shows the fields of what is corrected, as they stand', async () => {
    const events = (await form('clerk', `/api/bills/${bill}/acts/bill.correct`)).choices.event!;
    expect(events.map(({ term }) => term)).toContain('2024. 2. 7.(수) 위원회 회부');
    const referral = events.find(({ term }) => term.endsWith('위원회 회부'))!.id;
    const { schema, defaults } = await form('clerk', `/api/bills/${bill}/acts/bill.correct?corrects=${referral}`);
    expect(schema.properties!['input']!.properties!['committee']).toMatchObject({ title: '소관 위원회' });
    expect(defaults).toEqual({ sequence: Number(referral), day: '2024-02-07', input: { committee: COMMITTEE } });
  });

  it('is filled and sent as it stands', async () => {
    const other = await refer(api);
    const { defaults } = await form('clerk', `/api/bills/${other}/acts/bill.give-notice`);
    expectRecorded(await api.call('clerk', `/api/bills/${other}/acts`, { json: { commandId: randomUUID(), act: 'bill.give-notice', input: defaults } }));
  });

  it('is not found for another council, nor for an act that is none of such a thing', async () => {
    const ask = async (login: string, path: string): Promise<number> => (await api.call(login, path)).status;
    expect(await ask('stranger', `/api/bills/${bill}/acts/bill.refer`)).toBe(404);
    expect(await ask('clerk', `/api/bills/${bill}/acts/meeting.open`)).toBe(404);
    expect(await ask('clerk', `/api/meetings/${meeting}/acts/bill.refer`)).toBe(404);
    expect(await ask('clerk', `/api/bills/${bill}/acts/nonsense`)).toBe(422);
  });
});

describe('the acts that begin a bill', () => {
  it('are those of the table, each with whose it is', async () => {
    const { body: { items } } = await api.call<{ items: Beginning[] }>('clerk', '/api/bills/acts');
    expect(items.map(({ act, mine }) => [act.term, mine])).toEqual([['발의', true], ['제출', true], ['위원회안 제안', true], ['주민조례 청구', true]]);
    const { body } = await api.call<{ items: Beginning[] }>('chair', '/api/bills/acts');
    expect(body.items.filter(({ mine }) => mine).map(({ act }) => act.term)).toEqual(['위원회안 제안']);
    expect((await form('clerk', '/api/bills/acts/bill.introduce')).choices.member).toHaveLength(MEMBERS.length);
  });
});
