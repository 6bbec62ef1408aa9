import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, INTRODUCTION, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest('2024-03-05'); });
afterAll(() => api.close());

describe('a bill over HTTP', () => {
  it('is introduced, received and referred, and says so', async () => {
    const begun = await api.act<Reply>('clerk', '/api/bills', 'bill.introduce', '2024-02-02', INTRODUCTION);
    expect([begun.status, begun.headers.get('location')]).toEqual([201, `/api/bills/${begun.body.stream}`]);
    const path = `/api/bills/${begun.body.stream}`;
    const received = await api.act<Reply>('clerk', `${path}/acts`, 'bill.receive', '2024-02-02', {});
    expect([received.status, received.body.billNumber]).toEqual([200, 1]);
    expect(received.body).toMatchObject({ notJudged: [{ id: 'bill.submit', term: '의안 제출 기한', word: '판단하지 않음' }] });
    await api.act('clerk', `${path}/acts`, 'bill.refer', '2024-02-07', { committee: COMMITTEE });

    const { body } = await api.call('clerk', path);
    expect(body).toMatchObject({
      number: 1, title: INTRODUCTION.title, state: { id: 'referred', term: '위원회 회부', final: false }, sequence: 3,
      committee: { id: COMMITTEE, term: '문화체육관광위원회' }, overdueDeem: null,
      notJudged: [{ rule: { id: 'bill.submit' }, act: { id: 'bill.receive', term: '접수' }, sequence: 2 }],
      timeline: [
        { sequence: 1, type: { id: 'bill.introduce', term: '발의' }, day: '2024-02-02', lateEntry: true,
          actor: { name: 'clerk 님', offices: [{ role: { id: 'secretariat', term: '의사과' }, committee: null }] } },
        { sequence: 2, type: { term: '접수' }, notJudged: [{ id: 'bill.submit' }] },
        { sequence: 3, type: { term: '위원회 회부' }, day: '2024-02-07', recordedAt: expect.stringMatching(/^2024-03-05T03:00/) },
      ],
    });
  });

  it('explains each of its deadlines', async () => {
    const { body } = await api.call<{ items: { rule: { id: string } }[] }>('clerk', `/api/bills/${await refer(api)}/deadlines`);
    const byRule = new Map(body.items.map((item) => [item.rule.id, item]));
    expect(byRule.get('committee.wait.partial')).toMatchObject({
      effect: { id: 'block', term: '금지' }, due: '2024-02-15', article: '서울특별시의회 회의규칙 제54조의2', certainty: { term: '추정' }, officeTarget: null,
    });
    expect(byRule.get('committee.auto_place')).toMatchObject({ effect: { id: 'deem', term: '간주' }, due: '2024-06-07', status: { id: 'open', term: '진행 중' } });
    expect(byRule.get('bill.refer')).toMatchObject({ officeTarget: '내부 목표(법적 기한 아님)', status: { id: 'met' } });
    expect(byRule.get('committee.wait.partial')).toMatchObject({ days: expect.arrayContaining([{ day: '2024-02-07', number: null, why: '첫날 불산입' }]) });
  });

  it('says what may be done, and why the rest may not', async () => {
    const path = `/api/bills/${await refer(api)}/actions`;
    const actions = async (login: string, day: string) => {
      const { body } = await api.call<{ items: { act: { id: string }; availability: object; violations: { rule: string }[]; allowedFrom: string | null }[] }>(login, `${path}?day=${day}`);
      return new Map(body.items.map((item) => [item.act.id, item]));
    };
    const early = (await actions('chair', '2024-02-14')).get('bill.place');
    expect(early).toMatchObject({ act: { term: '위원회 상정' }, availability: { id: 'not-yet', term: '아직 할 수 없습니다' } });
    expect(early?.violations.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['committee.wait.partial', 'record.meeting-open']));
    const clerk = (await actions('clerk', '2024-02-14')).get('bill.exempt-auto-place');
    expect(clerk?.violations.map(({ rule }) => rule)).toContain('record.actor');
    expect((await actions('clerk', '2024-02-14')).get('bill.give-notice')).toMatchObject({ availability: { id: 'must', term: '해야 합니다' } });
  });

  it('refuses with every broken rule, its article, and the day from which it would be allowed', async () => {
    const id = await introduce(api);
    const { status, headers, body } = await api.act<Reply>('clerk', `/api/bills/${id}/acts`, 'bill.refer', '2024-02-07', { committee: COMMITTEE });
    expect([status, headers.get('content-type')]).toEqual([409, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({
      type: 'urn:uian:problem:act-refused', instance: `/api/bills/${id}/acts`, act: 'bill.refer', allowedFrom: null,
      violations: [{ rule: 'record.state', certainty: null }],
    });
    expect(body.detail).toMatch(/접수|발의/);
  });

  it('answers 403 where nothing but the office stands in the way', async () => {
    const id = await introduce(api);
    const { status, body } = await api.act<Reply>('chair', `/api/bills/${id}/acts`, 'bill.receive', '2024-02-02', {});
    expect([status, body.type, body.detail]).toEqual([403, 'urn:uian:problem:not-permitted', '의사과만 할 수 있는 행위입니다.']);
  });

  it("is not to be found from another council, nor acted on by another committee's chair", async () => {
    const id = await refer(api);
    for (const path of [`/api/bills/${id}`, `/api/bills/${id}/deadlines`, `/api/bills/${id}/actions`]) {
      expect((await api.call('stranger', path)).status).toBe(404);
    }
    expect((await api.act('stranger', `/api/bills/${id}/acts`, 'bill.transfer', '2024-03-05', {})).status).toBe(404);
    const input = { viceChairConsulted: true, reason: '심사 기간 연장' };
    expect((await api.act('other-chair', `/api/bills/${id}/acts`, 'bill.exempt-auto-place', '2024-03-05', input)).status).toBe(403);
    expect((await api.act('chair', `/api/bills/${id}/acts`, 'bill.exempt-auto-place', '2024-03-05', input)).status).toBe(200);
  });

  it('records a command once, however often it comes, and refuses it for anything else', async () => {
    const json = { commandId: randomUUID(), act: 'bill.introduce', day: '2024-02-02', input: INTRODUCTION };
    const send = (body: object) => api.call<Reply>('clerk', '/api/bills', { json: body });
    const [first, second] = [await send(json), await send(json)];
    expect([first.body.repeated, second.body.repeated]).toEqual([false, true]);
    expect(second.body).toEqual({ ...first.body, repeated: true });
    const reused = await send({ ...json, input: { ...INTRODUCTION, title: '다른 조례안' } });
    expect([reused.status, reused.body.type]).toEqual([409, 'urn:uian:problem:command-reused']);
  });

  it('reads with a warning while a deem is due that no event tells of', async () => {
    const id = await refer(api);
    await api.sql(`update stream set state = jsonb_set(jsonb_set(state, '{state}', '"transferred"'), '{facts,bill.transfer}',
      '{"day": "2024-02-08", "sequence": 3, "recordedAt": 0}') where id = $1`, [id]);
    const { body } = await api.call('clerk', `/api/bills/${id}`);
    expect(body).toMatchObject({ overdueDeem: { type: { id: 'deemed.confirmed', term: '확정 간주' }, day: '2024-02-28', message: expect.stringContaining('아직 기록되지 않았습니다') } });
  });
});

describe('the list of bills', () => {
  interface List { items: { id: string; title: string; introducedOn: string }[]; next: string | null }

  it('comes in pages that neither repeat nor lose a bill, whatever is added meanwhile', async () => {
    const before = (await api.call<List>('clerk', '/api/bills?limit=200')).body.items.map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: List } = await api.call<List>('clerk', `/api/bills?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next;
      if (seen.length === 4) await introduce(api, {}, '2024-03-05');
    }
    expect(seen).toEqual(before);
  });

  it('is found by state, committee, part of the title and number', async () => {
    const id = await refer(api, { title: '서울특별시 100% 공원_조례 일부개정조례안' });
    const ids = async (query: string) => (await api.call<List>('clerk', `/api/bills?limit=200&${query}`)).body.items.map((item) => item.id);
    expect(await ids(`q=${encodeURIComponent('공원_')}`)).toEqual([id]);
    expect(await ids(`q=${encodeURIComponent('100%')}`)).toEqual([id]);
    expect(await ids(`q=${encodeURIComponent('공원%')}`)).toEqual([]);
    expect(await ids(`state=referred&committee=${COMMITTEE}`)).toContain(id);
    expect(await ids('state=introduced')).not.toContain(id);
    expect(await ids('committee=traffic')).toEqual([]);
    const { body: { number } } = await api.call<{ number: number }>('clerk', `/api/bills/${id}`);
    expect(await ids(`q=${number}`)).toContain(id);
    expect(await ids('q=99999')).toEqual([]);
  });

  it('is empty for another council', async () => {
    expect((await api.call<List>('stranger', '/api/bills')).body).toEqual({ items: [], next: null });
  });
});
