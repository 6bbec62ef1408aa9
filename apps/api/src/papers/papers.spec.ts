import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttachmentView, PaperDraft } from '@uian/record';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { approveAgenda, draftAgenda, refer, setSession } from '../testing/bill-on-its-way.js';
import type { KeptPaperView, MadeAgain } from './kept-paper-desk.js';
import type { PaperPreview, PaperView } from './paper-desk.js';

let api: ApiUnderTest;
let bill: string;
let meeting: string;
beforeAll(async () => {
  api = await apiUnderTest();
  await setSession(api);
  bill = await refer(api, { reason: '도서관을 알리고자 함.', contents: '이용 시간을 늘림(안 제5조)' });
  meeting = await draftAgenda(api, [bill]);
  await approveAgenda(api, meeting);
});
afterAll(() => api.close());

const path = (rest: string): string => `/api/bills/${bill}/papers${rest}`;
const preview = (paper: string, entered: object = {}, query = '') => api.call<PaperPreview>('staff', path(`/${paper}/preview${query}`), { json: { entered } });

describe('papers of a bill', () => {
  it('are listed with their articles, what a human adds, and why some cannot be made yet', async () => {
    const { body } = await api.call<PaperView[]>('staff', path(''));
    const letter = body.find(({ id }) => id === 'referral-letter');
    expect(letter).toMatchObject({ term: '회부 공문', unavailable: null });
    expect(JSON.stringify(letter?.form)).toContain('문서번호');
    expect(body.find(({ id }) => id === 'transfer-letter')?.unavailable).toBe('본회의가 의결한 뒤에 만들 수 있습니다.');
    expect(body.find(({ id }) => id === 'examination-report')?.articles.join()).toMatch(/제\d+조/);
  });

  it('are previewed with what was entered, of which nothing becomes HTML', async () => {
    const { status, body } = await preview('bill', { body: '제5조 중 “18시”를 “22시”로 한다.\n<img src=x onerror=alert(1)>' });
    expect(status).toBe(200);
    expect(body.html).toContain('도서관을 알리고자 함.');
    expect(body.html).toContain('&lt;img');
    expect(body.html).not.toContain('<img');
  });

  it('that cannot be made yet are refused with the reason, unknown ones are not found, faults name their field', async () => {
    expect(await preview('transfer-letter')).toMatchObject({ status: 409, body: { type: 'urn:uian:problem:paper-unavailable' } });
    expect((await preview('no-such-paper')).status).toBe(404);
    expect(await preview('bill', { body: 7 })).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
    expect((await api.call('stranger', path('/bill/preview'), { json: {} })).status).toBe(404);
  });

  it.each([['hwpx', 'application/hwp+zip'], ['hwp', 'application/x-hwp'], ['pdf', 'application/pdf']])('come as %s files that are the same each time', async (format, type) => {
    const file = () => api.call('clerk', path('/receipt/file'), { json: { entered: {}, format } });
    const [first, second] = [await file(), await file()];
    expect(first.headers.get('content-type')).toContain(type);
    expect(first.headers.get('content-disposition')).toMatch(/^attachment; filename=.*filename\*=UTF-8''%EC%9D%98/);
    expect(first.text).toBe(second.text);
  });

  it('show the record as it was known on a day', async () => {
    expect((await preview('bill', {}, '?knownOn=2024-02-01')).status).toBe(404);
    expect((await preview('bill', {}, '?knownOn=2024-03-05')).status).toBe(200);
  });
});

describe('a draft', () => {
  const draft = () => api.call<PaperDraft>('staff', path('/examination-report/draft'));
  const keep = (entered: object, after: number) => api.call<{ version: number }>('staff', path('/examination-report/draft'), { method: 'PUT', json: { entered, after } });

  it('is kept in versions, and none overwrites what its writer has not seen', async () => {
    expect((await draft()).body).toMatchObject({ version: 0, entered: {} });
    expect((await keep({ opinion: '적절함.' }, 0)).body).toEqual({ version: 1 });
    expect(await keep({ opinion: '다른 사람의 글' }, 0)).toMatchObject({ status: 409, body: { type: 'urn:uian:problem:draft-outdated' } });
    expect((await keep({ opinion: '매우 적절함.' }, 1)).body).toEqual({ version: 2 });
    expect((await draft()).body).toMatchObject({ version: 2, entered: { opinion: '매우 적절함.' }, by: 'staff 님' });
  });
});

describe('papers of a meeting', () => {
  it.each(['agenda', 'meeting-notice', 'chair-script', 'reported-matters'])('%s names the meeting and its bill', async (paper) => {
    const { status, body } = await api.call<PaperPreview>('staff', `/api/meetings/${meeting}/papers/${paper}/preview`, { json: {} });
    expect(status).toBe(200);
    expect(body.html).toContain('제322회 임시회 제1차 문화체육관광위원회');
    expect(body.html).toContain('도서관 조례');
  });
});

describe('a kept paper', () => {
  const keep = (paper: string, commandId: string = randomUUID(), entered: object = {}, of = path('')) =>
    api.call<AttachmentView>('clerk', `${of}/${paper}/keep`, { json: { commandId, entered, format: 'hwpx' } });
  const kept = async (of: string) => (await api.call<{ items: KeptPaperView[] }>('clerk', `${of}/kept-papers`)).body.items;
  const again = async (of: string, id: string) => (await api.call<MadeAgain>('clerk', `${of}/kept-papers/${id}/again`, { json: {} })).body;

  it('of a bill is an attachment that can be made again byte for byte, and says what the record says elsewise since', async () => {
    const id = await refer(api, { reason: '처음 쓴 이유' });
    const of = `/api/bills/${id}`;
    const commandId = randomUUID();
    const { status, body } = await keep('bill', commandId, { laws: '도서관법' }, `${of}/papers`);
    expect([status, body]).toEqual([201, expect.objectContaining({ type: 'hwpx', by: 'clerk 님', paper: { id: 'bill', term: '의안' }, made: { form: 'bill', shows: 3 } })]);
    expect((await keep('bill', commandId, { laws: '도서관법' }, `${of}/papers`)).body).toEqual(body);
    expect(await kept(of)).toMatchObject([{ form: 'bill', shows: 3, overtaken: false, differences: [] }]);

    expect((await api.act('clerk', `${of}/acts`, 'bill.correct', '2024-03-05', {
      sequence: 1, day: '2024-02-01', reason: '오기',
    })).status).toBe(200);
    const [paper] = await kept(of);
    expect(paper).toMatchObject({ overtaken: true, differences: [{ before: ['발의 년 월 일: 2024년 2월 2일'], after: ['발의 년 월 일: 2024년 2월 1일'] }] });
    expect(await again(of, body.id)).toEqual({ same: true, kept: body.sha256, again: body.sha256 });

    const newer = (await keep('bill', randomUUID(), { laws: '도서관법' }, `${of}/papers`)).body;
    expect(newer.supersedes).toBe(body.id);
    expect(newer.sha256).not.toBe(body.sha256);
    expect(await kept(of)).toMatchObject([{ file: { id: newer.id }, overtaken: false }]);
  });

  it('of a meeting shows its bills and the committee as they were known', async () => {
    const of = `/api/meetings/${meeting}`;
    const { body } = await keep('reported-matters', randomUUID(), {}, `${of}/papers`);
    await refer(api, { title: '서울특별시 공원 조례 일부개정조례안' });
    expect((await kept(of))[0]).toMatchObject({ overtaken: true, differences: [{ after: [expect.stringContaining('공원 조례')] }] });
    expect(await again(of, body.id)).toMatchObject({ same: true });
  });

  it('is kept by whoever may lay papers, and found in one council alone', async () => {
    expect((await api.call('vice', path('/receipt/keep'), { json: { commandId: randomUUID(), entered: {}, format: 'pdf' } })).status).toBe(403);
    expect((await api.call('stranger', `/api/bills/${bill}/kept-papers`)).status).toBe(404);
    expect((await keep('transfer-letter')).status).toBe(409);
  });
});
