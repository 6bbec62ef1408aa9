import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setBusinessClock } from '@uian/record';
import { apiUnderTest, COMMITTEE, COUNCIL, type Answer, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, introduce, INTRODUCTION, refer, setSession,
  type Reply } from './testing/bill-on-its-way.js';

const REASON = '회의록에 따르면 실제로 있었음';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-03-05');
  await setSession(api);
});
afterAll(() => api.close());

const today = (day: string): Promise<void> => setBusinessClock(api.record, COUNCIL, Date.parse(`${day}T12:00:00+09:00`));
const keep = (login: string, id: string, act: string, day: string, input: object,
  irregular: unknown = { reason: REASON }): Promise<Answer<Reply & { irregular: object[] }>> =>
  api.call(login, `/api/bills/${id}/acts`, { json: { commandId: randomUUID(), act, day, input, irregular } });
const correct = (id: string, input: object, login = 'clerk') => api.act<Reply>(login, `/api/bills/${id}/acts`, 'bill.correct',
  '2024-03-05', { reason: '오기', ...input });

describe('the second door over HTTP', () => {
  it('keeps what broke a rule, and every later view says so', async () => {
    const id = await refer(api);
    const kept = await keep('clerk', id, 'bill.report', '2024-03-05', {});
    expect([kept.status, kept.body.irregular]).toEqual([200, [{ id: 'record.state', term: '지금 단계에서 할 수 있는 행위' }]]);
    const { body } = await api.call('clerk', `/api/bills/${id}`);
    expect(body).toMatchObject({
      state: { id: 'reported' },
      irregularities: [{ act: { term: '심사보고서 제출' }, sequence: 4, rules: [{ id: 'record.state' }], reason: REASON, term: '규칙에 어긋난 사실' }],
    });
    const { timeline } = body as unknown as { timeline: object[] };
    expect(timeline[2]).toMatchObject({ irregular: null });
    expect(timeline[3]).toMatchObject({
      irregular: { term: '규칙에 어긋난 사실', rules: [{ id: 'record.state' }], reason: REASON },
        actor: { offices: [{ role: { id: 'secretariat' } }] },
    });
    const flags = async (path: string, of: 'id' | 'stream') =>
      new Map((await api.call<{ items: { id: string; stream: string; irregular: boolean }[] }>('clerk', path))
      .body.items.map((item) => [item[of], item.irregular]));
    const clean = await refer(api);
    const [list, board] = [await flags('/api/bills?limit=200', 'id'), await flags('/api/deadlines?limit=200', 'stream')];
    expect([list.get(id), list.get(clean), board.get(id), board.get(clean)]).toEqual([true, false, true, false]);
  });

  it('shows on the agenda of a meeting', async () => {
    const [flagged, clean] = [await refer(api), await refer(api)];
    expectRecorded(await keep('clerk', flagged, 'bill.give-notice', '2024-02-06', { until: '2024-02-12' }));
    const meeting = await draftAgenda(api, [flagged, clean]);
    await approveAgenda(api, meeting);
    const { body } = await api.call('staff', `/api/meetings/${meeting}`);
    expect(body).toMatchObject({ items: [{ bill: flagged, irregular: true }, { bill: clean, irregular: false }] });
  });

  it('is shut to everybody else with 403, to what is in order with 409, and without a reason with 422', async () => {
    const id = await refer(api);
    const chair = await keep('chair', id, 'bill.exempt-auto-place', '2024-03-05', { viceChairConsulted: false, reason: '검토' });
    expect([chair.status, chair.body.violations?.map(({ rule }) => rule)]).toEqual([403, ['record.irregular-author']]);
    const fine = await keep('clerk', id, 'bill.give-notice', '2024-03-05', { until: '2024-03-11' });
    expect([fine.status, fine.body.detail]).toEqual([409, '어긴 규칙이 없는 행위입니다. 사유 없이 그대로 기록하십시오.']);
    for (const irregular of [{}, { reason: ' ' }, true, { reason: REASON, rules: [] }]) {
      expect((await keep('clerk', id, 'bill.report', '2024-03-05', {}, irregular)).status).toBe(422);
    }
  });

  it('begins a bill, too', async () => {
    const body = { commandId: randomUUID(), act: 'bill.introduce', day: '2024-03-05', input: { ...INTRODUCTION, supporters: [] } };
    expect((await api.call('clerk', '/api/bills', { json: body })).status).toBe(409);
    const begun = await api.call<Reply>('clerk', '/api/bills', { json: { ...body, irregular: { reason: REASON } } });
    expect(begun.status).toBe(201);
    const { body: bill } = await api.call('clerk', `/api/bills/${begun.body.stream}`);
    expect(bill).toMatchObject({ irregularities: [{ rules: [{ id: 'introduce.supporters' }] }] });
  });

  it('stands in the document, and is no part of a correction', async () => {
    const { body } = await api.call<{ components: { schemas: Record<string, { properties: object }> } }>(null, '/openapi.json');
    expect(body.components.schemas['bill.refer']?.properties).toHaveProperty(['irregular']);
    expect(body.components.schemas['bill.correct']?.properties).not.toHaveProperty(['irregular']);
    const id = await refer(api);
    expect((await keep('clerk', id, 'bill.correct', '2024-03-05', { sequence: 3, day: '2024-02-06', reason: '오기' })).status).toBe(422);
  });
});

describe('a correction over HTTP', () => {
  it('shows both values in the timeline, and the deadlines that it moved', async () => {
    const id = await refer(api);
    expectRecorded(await correct(id, { sequence: 3, day: '2024-02-06' }));
    const { body } = await api.call('clerk', `/api/bills/${id}`);
    expect(body).toMatchObject({ sequence: 4, timeline: [
      { original: null }, { original: null },
      { sequence: 3, day: '2024-02-06', details: { committee: COMMITTEE }, original: { day: '2024-02-07',
        details: { committee: COMMITTEE }, corrections: [{ sequence: 4, reason: '오기' }] } },
      { type: { id: 'bill.correct', term: '의안 기록 정정' }, movedDeadlines: expect.arrayContaining([
        { rule: { id: 'committee.wait.partial', term: '상정 대기 기간' }, from: '2024-02-15', to: '2024-02-14', reason: null }]),
          actor: { offices: [{ role: { term: '의사과' } }] } },
    ] });
    const { body: { items } } = await api.call<{ items: { rule: { id: string }; due: string }[] }>('clerk', `/api/bills/${id}/deadlines`);
    expect(items.find(({ rule }) => rule.id === 'committee.wait.partial')?.due).toBe('2024-02-14');
  });

  it('is refused with a Korean sentence that says why', async () => {
    const id = await refer(api);
    const told = async (input: object, login?: string) => {
      const { status, body } = await correct(id, input, login);
      return [status, body.detail];
    };
    expect(await told({ sequence: 9, day: '2024-02-06' })).toEqual([409, '그 순번의 기록이 없습니다.']);
    expect(await told({ sequence: 3, day: '2024-03-06' })).toEqual([409, '아직 오지 않은 날(2024. 3. 6.(수))의 행위는 기록할 수 없습니다.']);
    expect(await told({ sequence: 3, input: { committee: 7 } })).toEqual([409, 'committee: 글자로 입력하세요.']);
    expect(await told({ sequence: 3, day: '2024-02-06' }, 'chair')).toEqual([403, '의사과만 할 수 있는 행위입니다.']);
    expect((await correct(id, { sequence: 3 })).body.errors).toEqual([{ field: 'input.day', message: '고칠 날짜나 내용을 적으세요.' }]);
    expect((await correct(id, { sequence: 3, day: '2024-02-30' })).status).toBe(422);
  });

  it('corrects a meeting at its own address', async () => {
    const meeting = await draftAgenda(api, []);
    const input = { sequence: 1, input: { committee: COMMITTEE, ordinal: 2, sitting: '2024-03-05', time: '14:00', items: [] },
      reason: '차수와 시각 오기' };
    expectRecorded(await api.act('clerk', `/api/meetings/${meeting}/acts`, 'meeting.correct', '2024-03-05', input));
    expect((await api.call('staff', `/api/meetings/${meeting}`)).body).toMatchObject({ ordinal: 2, time: '14:00',
      timeline: [{ original: { details: { ordinal: 1 } } }, {}] });
    const { body } = await api.call<{ items: { id: string; ordinal: number }[] }>('staff', '/api/meetings?limit=200');
    expect(body.items.find(({ id }) => id === meeting)?.ordinal).toBe(2);
  });
});

describe('a bill at a moment', () => {
  interface View { state: { id: string }; sequence: number; timeline: { sequence: number; day: string }[] }
  const at = (id: string, query: string) => api.call<View & Reply>('clerk', `/api/bills/${id}?${query}`);
  const due = async (id: string, query: string, period = 'committee.wait.partial') =>
    (await api.call<{ items: { rule: { id: string }; due: string; overdue: boolean }[] }>(
    'clerk', `/api/bills/${id}/deadlines?${query}`)).body.items?.find(({ rule }) => rule.id === period)?.due;

  /** Introduced and received on 02-02; referred on 02-07, entered on 02-13; 02-07 corrected to 02-06 on 02-20. */
  async function storied(): Promise<string> {
    await today('2024-02-02');
    const id = await introduce(api);
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.receive', '2024-02-02', {}));
    await today('2024-02-13');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.refer', '2024-02-07', { committee: COMMITTEE }));
    await today('2024-02-20');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.correct', '2024-02-20', { sequence: 3, day: '2024-02-06',
      reason: '오기' }));
    await today('2024-03-05');
    return id;
  }

  it('is shown as it was known on a day: by what had been recorded by its end', async () => {
    const id = await storied();
    const known = async (day: string) => {
      const { body } = await at(id, `knownOn=${day}`);
      return [body.state.id, body.sequence, body.timeline.map((entry) => entry.day), await due(id, `knownOn=${day}`)];
    };
    expect(await known('2024-02-12')).toEqual(['received', 2, ['2024-02-02', '2024-02-02'], undefined]);
    expect(await known('2024-02-13')).toEqual(['referred', 3, ['2024-02-02', '2024-02-02', '2024-02-07'], '2024-02-15']);
    expect(await known('2024-02-20')).toEqual(['referred', 4, ['2024-02-02', '2024-02-02', '2024-02-06', '2024-02-20'], '2024-02-14']);
    expect((await at(id, 'knownOn=2024-03-05')).body).toEqual((await api.call('clerk', `/api/bills/${id}`)).body);
  });

  it('is shown as of a legal day: by what had happened by then, as it is known now', async () => {
    const id = await storied();
    const stood = async (query: string) => (await at(id, query)).body.state.id;
    expect(await stood('asOf=2024-02-05')).toBe('received');
    expect(await stood('asOf=2024-02-06')).toBe('referred');
    expect(await stood('asOf=2024-02-06&knownOn=2024-02-19')).toBe('received');
    expect(await stood('asOf=2024-02-07&knownOn=2024-02-19')).toBe('referred');
    expect(await stood('asOf=2024-02-07&knownOn=2024-02-12')).toBe('received');
    expect((await at(id, 'asOf=2024-02-06')).body.timeline.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect((await at(id, 'asOf=2024-02-05')).body.timeline.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await due(id, 'asOf=2024-02-05')).toBeUndefined();
    expect(await due(id, 'asOf=2024-02-06')).toBe('2024-02-14');
  });

  it('does not stand on a deem that is known to be void now, and did as far as was known then', async () => {
    await today('2024-02-13');
    const id = await refer(api);
    expectRecorded(await keep('clerk', id, 'bill.transfer', '2024-02-13', {}));
    await today('2024-03-08');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.correct', '2024-03-08', { sequence: 1, day: '2024-02-01',
      reason: '오기' }));
    await today('2024-03-11');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.promulgate', '2024-03-04', { number: '제1호',
      effect: { kind: 'default' } }));
    const stood = async (query: string) => (await at(id, query)).body.state.id;
    expect([await stood('knownOn=2024-03-08'), await stood('asOf=2024-03-05'), await stood('asOf=2024-03-03')]).toEqual(['confirmed',
      'promulgated', 'transferred']);
    expect(await stood('asOf=2024-03-04&knownOn=2024-03-08')).toBe('confirmed');
    await today('2024-03-05');
  });

  it('does not stand on a deem that a correction voided, on the days between the two either', async () => {
    await today('2024-02-13');
    const id = await refer(api);
    expectRecorded(await keep('clerk', id, 'bill.transfer', '2024-02-13', {}));
    await today('2024-03-08');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.correct', '2024-03-08', { sequence: 1, day: '2024-02-01',
      reason: '오기' }));
    await today('2024-03-11');
    expectRecorded(await api.act('clerk', `/api/bills/${id}/acts`, 'bill.correct', '2024-03-11', { sequence: 4, day: '2024-02-20',
      reason: '오기' }));
    const stood = async (query: string) => (await at(id, query)).body.state.id;
    expect([await stood('asOf=2024-03-05'), await stood('asOf=2024-03-05&knownOn=2024-03-08')]).toEqual(['transferred', 'confirmed']);
    await today('2024-03-05');
  });

  it('counts by the calendar that was known then', async () => {
    const id = await storied();
    const day = { on: '2024-04-15', holiday: '임시공휴일', reason: '국무회의 의결' };
    expectRecorded(await keep('clerk', id, 'bill.transfer', '2024-03-05', {}));
    await today('2024-03-25');
    const before = await due(id, 'knownOn=2024-03-05', 'promulgate.or_veto');
    expect(before).toBe('2024-03-25');
    expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.correct-holiday', '2024-03-25', { ...day, on: '2024-03-25' }));
    expect([await due(id, 'knownOn=2024-03-24', 'promulgate.or_veto'), await due(id, 'knownOn=2024-03-25',
      'promulgate.or_veto')]).toEqual(['2024-03-25', '2024-03-26']);
    await today('2024-03-05');
  });

  it('is not there before it was introduced, or known of', async () => {
    const id = await storied();
    for (const path of [`/api/bills/${id}`, `/api/bills/${id}/deadlines`]) {
      const asOf = await api.call<Reply>('clerk', `${path}?asOf=2024-02-01`);
      expect([asOf.status, asOf.body.detail]).toEqual([404, '그날에는 아직 없던 의안입니다.']);
      const known = await api.call<Reply>('clerk', `${path}?knownOn=2024-02-01`);
      expect([known.status, known.body.detail]).toEqual([404, '그날까지 기록되지 않은 의안입니다.']);
    }
    expect((await at(randomUUID(), 'asOf=2024-03-01')).body.detail).toBe('이 의회의 기록에 없는 의안입니다.');
    expect((await api.call('stranger', `/api/bills/${id}?knownOn=2024-03-01`)).status).toBe(404);
  });

  it.each([
    ['asOf=2024-02-30', 'asOf', '달력에 없는 날짜입니다.'], ['knownOn=yesterday', 'knownOn', '날짜를 YYYY-MM-DD로 입력하세요.'],
    ['knownOn=2024-03-06', 'knownOn', '아직 오지 않은 날입니다.'], ['asOf=2024-03-06', 'asOf', '아직 오지 않은 날입니다.'],
  ])('asks for a day that there is: %s', async (query, field, message) => {
    const { status, body } = await at(await refer(api), query);
    expect([status, body.errors]).toEqual([422, expect.arrayContaining([{ field, message }])]);
  });
});
