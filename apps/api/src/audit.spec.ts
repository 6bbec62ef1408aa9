import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod, type DynamicModule, type Type } from '@nestjs/common';
import type { AccessMonth, AccessRecordView } from '@uian/access';
import type { AuditEntry, ChainState, Page } from '@uian/record';
import { ApiModule } from './api.module.js';
import { PERSONAL_DATA, type PersonalDataMark } from './personal-data/personal-data.js';
import { PUBLIC } from './session/caller.js';
import { apiUnderTest, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.sql(`insert into auth.office (account_id, council_id, role) select "id", 'seoul', 'administrator' from auth."user" where "username" = 'plenary'`);
});
afterAll(() => api.close());

const admin = <T = Reply>(path: string, method = 'GET') => api.call<T>('plenary', `/api/audit/${path}`, { method });

/** Every controller of the application, those of its modules, too. */
function controllersOf(module: DynamicModule | Type): readonly Type[] {
  const { controllers = [], imports = [] } = 'module' in module ? module : {
    controllers: (Reflect.getMetadata('controllers', module) as Type[] | undefined) ?? [], imports: (Reflect.getMetadata('imports', module) as Type[] | undefined) ?? [],
  };
  return [...controllers, ...(imports as (DynamicModule | Type)[]).flatMap((one) => controllersOf(one))];
}

describe('every route', () => {
  const settings = { databaseUrl: 'postgres://nowhere', authSecret: 'x'.repeat(32), publicUrl: 'http://localhost', host: '', port: 0, trustedProxies: [] };
  const routes = controllersOf(ApiModule.forRoot(settings)).flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = (controller.prototype as Record<string, object>)[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      // What everybody is told without signing in is public.
      const open = [handler, controller].some((of) => Reflect.getMetadata(PUBLIC, of) === true) ? 'none' : undefined;
      const mark = (Reflect.getMetadata(PERSONAL_DATA, handler) ?? Reflect.getMetadata(PERSONAL_DATA, controller) ?? open) as PersonalDataMark | 'none' | undefined;
      const path = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, handler)].map(String).join('/');
      return [{ route: `${RequestMethod[method]} ${path}`, mark }];
    }));

  it('that tells something says whether it tells of people', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ route, mark }) => route.startsWith('GET') && mark === undefined).map(({ route }) => route)).toEqual([]);
  });

  it('that changes accounts, offices or committees is written down', () => {
    const changing = routes.filter(({ route }) => route.includes('api/admin') && !route.startsWith('GET'));
    expect(changing.length).toBeGreaterThan(10);
    expect(changing.filter(({ mark }) => typeof mark !== 'object' || mark.kind !== 'change').map(({ route }) => route)).toEqual([]);
  });
});

describe('접속기록', () => {
  it('says who looked at whose data, when and from where, before the answer leaves', async () => {
    const cookie = await api.as('plenary');
    await api.call(null, '/api/admin/accounts?q=chair', { headers: { cookie, 'x-forwarded-for': '10.9.0.7' } });
    const { items } = (await admin<Page<AccessRecordView>>('access?kind=read&subject=other')).body;
    expect(items[0]).toMatchObject({
      kind: 'read', what: '계정 목록 조회', subjects: ['chair', 'other-chair'], address: '10.9.0.7', path: '/api/admin/accounts?q=chair', done: true,
      account: { login: 'plenary', name: 'plenary 님' },
    });
  });

  it('keeps sign-ins and those that failed', async () => {
    await api.call(null, '/api/sign-in', { json: { login: 'Chair', password: 'wrong-password' }, headers: { 'x-forwarded-for': '10.9.0.8' } });
    await api.call(null, '/api/sign-in', { json: { login: 'chair', password: PASSWORD }, headers: { 'x-forwarded-for': '10.9.0.9' } });
    const { items } = (await admin<Page<AccessRecordView>>('access?kind=sign-in&who=chair')).body;
    expect(items.slice(0, 2).map(({ what, done, address }) => [what, done, address])).toEqual([['로그인', true, '10.9.0.9'], ['로그인 실패', false, '10.9.0.8']]);
  });

  it('names the representative of a petition whose bill was read, and nobody where a bill tells of none', async () => {
    const lodged = await api.act<Reply>('clerk', '/api/bills', 'bill.lodge-petition', '2024-02-02', {
      kind: 'ordinance.partial-amendment', title: '서울특별시 학생인권 조례 일부개정조례안', representative: '홍길동', signatures: 25_000,
    });
    await api.call('vice', `/api/bills/${lodged.body.stream}`);
    await api.call('vice', `/api/bills/${await introduce(api)}`);
    const { items } = (await admin<Page<AccessRecordView>>('access?who=vice&kind=read')).body;
    expect(items.map(({ what, subjects }) => [what, subjects])).toEqual([['주민조례청구 대표자 조회', ['홍길동']]]);
  });

  it('goes on page by page, and is summed up by month and person', async () => {
    const first = (await admin<Page<AccessRecordView>>('access?limit=2')).body;
    const next = (await admin<Page<AccessRecordView>>(`access?limit=2&cursor=${first.next!}`)).body;
    expect(Number(next.items[0]?.id)).toBeLessThan(Number(first.items[1]?.id));
    const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' }).format(new Date()).slice(0, 7);
    const { items } = (await admin<{ items: AccessMonth[] }>(`access/month?month=${month}`)).body;
    expect(items.find(({ account }) => account.login === 'chair')).toMatchObject({ signIns: 1, refused: 1, downloads: 0, subjects: 0 });
  });

  it('is read by administrators alone, which is written down, too', async () => {
    expect((await api.call<Reply>('clerk', '/api/audit/access')).body.detail).toBe('관리자만 볼 수 있습니다.');
    await admin('access?limit=1');
    expect((await admin<Page<AccessRecordView>>('access?kind=read')).body.items[0]).toMatchObject({ what: '접속기록 조회', path: '/api/audit/access?limit=1' });
  });

  it('can be changed and deleted by no program of ours', async () => {
    for (const sql of ['update auth.access_record set name = null', 'delete from auth.access_record', 'truncate auth.access_record']) {
      await expect(api.record.query(sql)).rejects.toThrow(/permission denied/);
    }
    await expect(api.record.query('delete from chain_check')).rejects.toThrow(/permission denied/);
  });
});

describe('who did what', () => {
  it('is told newest first, by person, act and day, in pages', async () => {
    const bill = await refer(api);
    const { items } = (await admin<Page<AuditEntry>>(`acts?stream=${bill}`)).body;
    expect(items.map(({ type, sequence }) => [type.term, sequence])).toEqual([['위원회 회부', 3], ['접수', 2], ['발의', 1]]);
    expect(items[0]).toMatchObject({
      kind: 'bill', subject: '서울특별시 도서관 조례 일부개정조례안', day: '2024-02-07', actor: { name: 'clerk 님', offices: [{ role: { term: '의사과' }, deputyOf: null }] },
    });
    expect(items[0]?.hash).toMatch(/^[\da-f]{64}$/);
    const first = (await admin<Page<AuditEntry>>(`acts?stream=${bill}&limit=2`)).body;
    expect((await admin<Page<AuditEntry>>(`acts?stream=${bill}&limit=2&cursor=${first.next!}`)).body.items.map(({ sequence }) => sequence)).toEqual([1]);
    expect((await admin<Page<AuditEntry>>('acts?who=CLERK&act=bill.refer')).body.items.map(({ stream }) => stream)).toEqual([bill]);
    expect((await admin<Page<AuditEntry>>('acts?who=chair')).body.items).toEqual([]);
    expect((await admin<Page<AuditEntry>>('acts?to=2024-03-04')).body.items).toEqual([]);
    expect((await admin<Page<AuditEntry>>('acts?only=irregular')).body.items).toEqual([]);
    expect((await api.call<Page<AuditEntry>>('stranger', '/api/audit/acts')).body.items).toEqual([]);
  });
});

describe('the chain', () => {
  const verified = async (): Promise<ChainState> => {
    const before = (await admin<ChainState>('chain')).body.checks.length;
    expect((await admin<ChainState>('chain', 'POST')).status).toBe(202);
    for (;;) {
      const state = (await admin<ChainState>('chain')).body;
      if (state.running === null && state.checks.length > before) return state;
    }
  };

  it('is verified on demand; the result is kept', async () => {
    const { checks: [check] } = await verified();
    expect(check).toMatchObject({ askedBy: 'plenary 님', broken: [] });
    const [row] = await api.sql<{ events: number }>(`select count(*)::int as events from event where council_id = 'seoul'`);
    expect(check?.events).toBe(row?.events);
  });

  it('that was tampered with names the first bad row', async () => {
    const bill = await refer(api);
    await api.sql(`update event set payload = payload || '{"title": "다른 이름"}' where stream_id = $1 and sequence = 2`, [bill]);
    expect((await verified()).checks[0]?.broken).toEqual([{ stream: bill, sequence: 2, why: '2번 사건이 기록된 뒤에 바뀌었습니다.' }]);
  });
});
