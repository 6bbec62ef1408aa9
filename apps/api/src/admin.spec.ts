import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountView, CommitteeView, DelegationView } from '@uian/access';
import type { BillView, Page } from '@uian/record';
import { apiUnderTest, COMMITTEE, MEMBERS, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';
import { expectRecorded, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.sql(`insert into auth.office (account_id, council_id, role) select "id", 'seoul', 'administrator' from auth."user" where "username" = 'plenary'`);
});
afterAll(() => api.close());

const ADMIN = 'plenary';
const admin = <T = Reply>(path: string, json?: object, method?: string) => api.call<T>(ADMIN, `/api/admin/${path}`, { json, method: method ?? (json ? 'POST' : 'GET') });
const post = <T = Reply>(path: string, json: object = {}) => admin<T>(path, json, 'POST');
const accounts = async (q = '') => (await admin<Page<AccountView>>(`accounts?limit=200${q && `&q=${q}`}`)).body.items;
const idOf = async (login: string) => (await accounts(login)).find((one) => one.login === login)!.id;
const signIn = (login: string, password: string) =>
  api.call<Reply & { passwordDue: boolean }>(null, '/api/sign-in', { json: { login, password }, headers: { 'x-forwarded-for': '10.3.0.1' } });
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ');

describe('accounts', () => {
  it('are for administrators alone', async () => {
    const paths = ['accounts', 'delegations'];
    for (const path of paths) {
      const { status, body } = await api.call<Reply>('chair', `/api/admin/${path}`);
      expect([path, status, body.type]).toEqual([path, 403, 'urn:uian:problem:not-permitted']);
    }
    expect((await api.call<Reply>('clerk', '/api/admin/accounts', { json: { login: 'x-y', name: 'x', offices: [] } })).body.detail).toBe('관리자만 볼 수 있습니다.');
  });

  it('are listed by login in pages, those of the own council alone', async () => {
    const first = (await admin<Page<AccountView>>('accounts?limit=3')).body;
    expect(first.items.map(({ login }) => login)).toEqual(['chair', 'clerk', 'other-chair']);
    const next = (await admin<Page<AccountView>>(`accounts?limit=50&cursor=${first.next!}`)).body;
    expect(next.items.map(({ login }) => login)).toEqual(['plenary', 'specialist', 'staff', 'vice']);
    expect(next.next).toBeNull();
    expect((await accounts('chair')).map(({ login }) => login)).toEqual(['chair', 'other-chair']);
  });

  it('are made with a password that must be changed first, and hold their offices from then on', async () => {
    const made = await post<Reply & { password: string }>('accounts', { login: 'newcomer', name: '새 주무관', offices: [{ role: 'secretariat' }] });
    expect(made.status).toBe(201);
    const signed = await signIn('newcomer', made.body.password);
    expect([signed.status, signed.body.passwordDue]).toEqual([200, true]);
    const cookie = cookieOf(signed);
    expect((await api.call(null, '/api/bills', { headers: { cookie } })).status).toBe(403);
    const changed = await api.call(null, '/api/security/password', { headers: { cookie }, json: { current: made.body.password, next: 'My-own-words-7' } });
    expect(changed.status).toBe(204);
    expect((await api.call(null, '/api/bills', { headers: { cookie } })).status).toBe(200);
    expect((await post('accounts', { login: 'newcomer', name: '또', offices: [] })).body.detail).toBe('newcomer: 이미 있는 아이디입니다.');
  });

  it('can be disabled at once and enabled again', async () => {
    const id = await idOf('specialist');
    const cookie = cookieOf(await signIn('specialist', PASSWORD));
    expect((await post(`accounts/${id}/disabled`, { disabled: true })).status).toBe(200);
    expect((await api.call(null, '/api/me', { headers: { cookie } })).status).toBe(401);
    expect((await signIn('specialist', PASSWORD)).status).toBe(401);
    await post(`accounts/${id}/disabled`, { disabled: false });
    expect((await signIn('specialist', PASSWORD)).status).toBe(200);
  });

  it('get a new password where theirs is lost; the old one and its sessions end', async () => {
    const cookie = cookieOf(await signIn('staff', PASSWORD));
    const { password } = (await post<{ password: string }>(`accounts/${await idOf('staff')}/password`)).body;
    expect((await api.call(null, '/api/me', { headers: { cookie } })).status).toBe(401);
    expect([(await signIn('staff', PASSWORD)).status, (await signIn('staff', password)).body.passwordDue]).toEqual([401, true]);
  });

  it('are unlocked by hand', async () => {
    await api.sql(`insert into auth.sign_in_attempt (login, failures, locked_until) values ('vice', 9, now() + interval '10 minutes')`);
    expect((await signIn('vice', PASSWORD)).body.type).toBe('urn:uian:problem:account-locked');
    expect((await accounts('vice'))[0]?.locked).toBe(true);
    await post(`accounts/${await idOf('vice')}/unlock`);
    expect((await signIn('vice', PASSWORD)).status).toBe(200);
  });

  it('are linked to one person at the office’s own provider each', async () => {
    await post(`accounts/${await idOf('chair')}/open-id`, { subject: 'gov-1' });
    expect((await accounts('chair'))[0]?.openId).toBe('gov-1');
    expect((await post(`accounts/${await idOf('other-chair')}/open-id`, { subject: 'gov-1' })).body.detail).toBe('다른 계정에 이미 연결된 식별자입니다.');
    await post(`accounts/${await idOf('chair')}/open-id`, { subject: null });
    expect((await accounts('chair'))[0]?.openId).toBeNull();
  });

  it('of another council are not found, whatever is asked of them', async () => {
    const [stranger] = await api.sql<{ id: string }>(`select "id" as id from auth."user" where "username" = 'stranger'`);
    const [office] = await api.sql<{ id: string }>(`select id from auth.office where council_id = 'elsewhere'`);
    for (const [path, json] of [
      ['name', { name: 'x' }], ['disabled', { disabled: true }], ['password', {}], ['unlock', {}], ['end-second-factor', {}],
      ['open-id', { subject: 'z' }], ['offices', { role: 'secretariat' }],
    ] as const) expect([path, (await post(`accounts/${stranger!.id}/${path}`, json)).status]).toEqual([path, 404]);
    expect((await post(`accounts/offices/${office!.id}/end`, { to: '2024-03-05' })).status).toBe(404);
  });
});

describe('offices', () => {
  it('are given and ended with days, and stay on record', async () => {
    const id = await idOf('other-chair');
    expect((await post(`accounts/${id}/offices`, { role: 'committee-chair' })).body.detail).toBe('위원장 직위에는 위원회를 적어야 합니다.');
    await post(`accounts/${id}/offices`, { role: 'vice-chair', committee: COMMITTEE, from: '2024-03-01' });
    const office = (await accounts('other-chair'))[0]!.offices.find(({ role }) => role === 'vice-chair')!;
    expect(office).toMatchObject({ committee: COMMITTEE, from: '2024-03-01', to: null });
    expect((await api.call<{ offices: unknown[] }>('other-chair', '/api/me')).body.offices).toHaveLength(2);
    await post(`accounts/offices/${office.id}/end`, { to: '2024-03-04' });
    expect((await api.call<{ offices: unknown[] }>('other-chair', '/api/me')).body.offices).toHaveLength(1);
    expect((await accounts('other-chair'))[0]!.offices).toHaveLength(2);
  });
});

describe('a deputy', () => {
  const make = async (more: object = {}) => post<{ id: string; detail: string }>('delegations', {
    role: 'committee-chair', committee: COMMITTEE, deputy: await idOf('vice'), priority: 1, from: '2024-03-05', to: '2024-03-06', reason: '병가', ...more,
  });

  it('must hold the office that may deputise, by the article of the council', async () => {
    expect((await make({ deputy: await idOf('staff') })).body.detail)
      .toBe('그 기간 내내 이 위원회의 부위원장인 사람만 위원장의 직무를 대리할 수 있습니다 (서울특별시의회 기본 조례 제43조제3항).');
    expect((await make({ role: 'secretariat', committee: undefined })).body.detail).toBe('의사과의 직무대리를 정한 규정이 없습니다.');
    expect((await make({ to: '2024-03-04' })).body.detail).toBe('대리가 끝나는 날이 시작하는 날보다 앞섭니다.');
    expect((await admin<{ allowed: unknown }>('delegations')).body.allowed).toEqual([
      { of: { id: 'committee-chair', term: '위원장' }, by: { id: 'vice-chair', term: '부위원장' }, article: '서울특별시의회 기본 조례 제43조제3항' },
    ]);
  });

  it('does what the chair may do, for as long as the absence lasts; every act says on whose behalf', async () => {
    const bill = await refer(api);
    const assign = () => api.act<Reply>('vice', `/api/bills/${bill}/acts`, 'bill.assign-report', '2024-03-05', { specialist: '이준석' });
    expect((await assign()).body.type).toBe('urn:uian:problem:not-permitted');
    const { id } = (await make()).body;
    expect((await api.call<{ offices: { deputy: unknown }[] }>('vice', '/api/me')).body.offices.at(-1)).toMatchObject({
      role: { term: '위원장' }, deputy: { role: { term: '부위원장' }, to: '2024-03-06' },
    });
    expectRecorded(await assign());
    const entry = (await api.call<BillView>('clerk', `/api/bills/${bill}`)).body.timeline.at(-1)!;
    expect(entry.actor).toEqual({
      name: 'vice 님', onBehalfOf: 'chair 님',
      offices: [{ role: { id: 'vice-chair', term: '부위원장' }, committee: { id: COMMITTEE, term: '문화체육관광위원회' }, deputyOf: '위원장 직무대리' }],
    });
    const [event] = await api.sql<{ actor: { offices: unknown[] } }>(`select actor from event where stream_id = $1 and type = 'bill.assign-report'`, [bill]);
    expect(event?.actor.offices).toContainEqual({
      role: 'committee-chair', committee: COMMITTEE, deputy: { role: 'vice-chair', of: await idOf('chair'), from: '2024-03-05', to: '2024-03-06' },
    });
    expect((await post(`delegations/${id}/end`, { to: '2024-03-04' })).status).toBe(204);
    expect((await assign()).body.type).toBe('urn:uian:problem:not-permitted');
    expect((await admin<{ items: DelegationView[] }>('delegations')).body.items).toEqual([]);
  });

  it('of several is the first in the recorded order who is there', async () => {
    await post('accounts', { login: 'second', name: '둘째 부위원장', offices: [{ role: 'vice-chair', committee: COMMITTEE }] });
    const [first, second] = [(await make({ priority: 1 })).body.id, (await make({ deputy: await idOf('second'), priority: 2 })).body.id];
    const chairs = async (login: string) => (await api.call<{ offices: { deputy: unknown }[] }>(login, '/api/me')).body.offices.filter(({ deputy }) => deputy).length;
    expect(await chairs('vice')).toBe(1);
    await post(`accounts/${await idOf('vice')}/disabled`, { disabled: true });
    const { password } = (await post<{ password: string }>(`accounts/${await idOf('second')}/password`)).body;
    const me = await api.call<{ offices: { deputy: unknown }[] }>(null, '/api/me', { headers: { cookie: cookieOf(await signIn('second', password)) } });
    expect(me.body.offices.filter(({ deputy }) => deputy)).toHaveLength(1);
    for (const id of [first, second]) await post(`delegations/${id}/end`, { to: '2024-03-04' });
  });
});

describe('committees', () => {
  const seats = async () => (await api.call<{ items: CommitteeView[] }>('clerk', '/api/admin/committees')).body.items.find(({ id }) => id === COMMITTEE)!.members;

  it('have members with days, each once at a time', async () => {
    expect((await post(`committees/${COMMITTEE}/members`, { member: MEMBERS[0], from: '2022-07-01' })).status).toBe(204);
    const twice = await post(`committees/${COMMITTEE}/members`, { member: MEMBERS[0], from: '2024-01-01' });
    expect(twice.body.detail).toBe('이 의회의 의원이 아니거나, 그 기간에 이미 이 위원회의 위원입니다.');
    expect((await post(`committees/${COMMITTEE}/members`, { member: '의원 아님', from: '2024-01-01' })).status).toBe(422);
    const [seat] = await seats();
    expect(seat).toMatchObject({ member: MEMBERS[0], from: '2022-07-01', to: null });
    expect((await post(`committees/members/${seat!.id}/end`, { to: '2024-03-05' })).status).toBe(200);
    expect((await seats())[0]?.to).toBe('2024-03-05');
    expect((await post(`committees/${COMMITTEE}/members`, { member: MEMBERS[0], from: '2024-03-06' })).status).toBe(204);
  });
});
