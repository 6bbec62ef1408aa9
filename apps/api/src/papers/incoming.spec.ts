import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AmendedText } from '@uian/documents';
import type { AttachmentView } from '@uian/record';
import { apiUnderTest, type Answer, type ApiUnderTest } from '../testing/api-under-test.js';
import { INTRODUCTION, introduce, type Reply } from '../testing/bill-on-its-way.js';
import type { CheckedPaperView, ReadPaperView } from './incoming-desk.js';

const REPORT = readFileSync(new URL('../../../../libs/documents/fixtures/report-1544.txt', import.meta.url));

let api: ApiUnderTest;
let bill: string;
beforeAll(async () => {
  api = await apiUnderTest();
  bill = await introduce(api, { reason: '도서관을 알리고자 함.', contents: '이용 시간을 늘림' });
});
afterAll(() => api.close());

async function upload<Body>(path: string, content: Uint8Array, name: string): Promise<Answer<Body>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const request = new Request('http://any', { method: 'POST', body: form });
  return api.call<Body>('clerk', path, { raw: new Uint8Array(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! } });
}

const attach = async (content: Uint8Array, name: string): Promise<string> =>
  (await upload<AttachmentView>(`/api/bills/${bill}/attachments?paper=bill&commandId=${randomUUID()}`, content, name)).body.id;
const check = (attachment: string) => api.call<CheckedPaperView & Reply>('clerk', `/api/bills/${bill}/checks`, { json: { attachment } });

describe('a paper that comes in', () => {
  it('is read, and proposes the fields of the act that begins the bill; nothing is recorded', async () => {
    const { status, body } = await upload<ReadPaperView>('/api/papers/read', REPORT, '심사보고서.txt');
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: { term: '심사보고서' }, proposed: { act: 'bill.introduce' } });
    expect(body.proposed!.fields.find(({ field }) => field === 'supporters')).toMatchObject({ term: '찬성의원', line: 132, sureness: { term: '확실' } });
    expect(body.strangers).toHaveLength(42);
  });

  it('that was written here gives back what it was written from', async () => {
    const written = await fetch(`${api.url}/api/bills/${bill}/papers/bill/file`, {
      method: 'POST', headers: { cookie: await api.as('clerk'), 'content-type': 'application/json' }, body: JSON.stringify({ entered: {}, format: 'hwpx' }),
    });
    const { body } = await upload<ReadPaperView>('/api/papers/read', new Uint8Array(await written.arrayBuffer()), '의안.hwpx');
    const fields = Object.fromEntries(body.proposed!.fields.map(({ field, value }) => [field, value]));
    expect(fields).toMatchObject({ title: INTRODUCTION.title, kind: INTRODUCTION.kind, day: '2024-02-02', reason: '- 도서관을 알리고자 함.' });
  });

  it.each([
    ['half a document', Buffer.from('PK\u0003\u0004 반쪽'), '의안.hwpx'], ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '그림.png'],
    ['nothing', Buffer.alloc(0), '빈.txt'],
  ])('as %s is refused in a sentence', async (_, content, name) => {
    const { status, body } = await upload<Reply>('/api/papers/read', content, name);
    expect([status, body.detail]).toEqual([422, expect.stringMatching(/(다|요)\.$/)]);
  });
});

describe('an attachment of a bill', () => {
  it('is held against the record, with place, gravity and mending', async () => {
    const paper = `${INTRODUCTION.title}\n(의원1 의원 대표발의)\n발의 년 월 일: 2024. 2. 3.\n`;
    const { body } = await check(await attach(Buffer.from(paper), '의안.txt'));
    expect(body.findings).toEqual([{
      check: 'record.introducedOn', gravity: { id: 'grave', term: '중대' }, line: 3, quote: '발의 년 월 일: 2024. 2. 3.',
      message: '발의일이 기록과 다릅니다: 문서 “2024-02-03”, 기록 “2024-02-02”.', mending: '“2024-02-02”로 고치거나, 기록이 틀렸으면 기록을 정정하세요.',
    }]);
    expect((await check(randomUUID())).status).toBe(404);
  });
});

describe('an amendment', () => {
  it('is carried out, compared with the table handed in, and says what it could not read', async () => {
    const { body } = await api.call<AmendedText>('staff', `/api/bills/${bill}/amendment`, {
      json: {
        current: '제1조(목적) 시민의 안전을 위한다.', amendment: '제1조 중 “시민”을 “주민”으로 한다.\n별표 1을 별지와 같이 한다.',
        handedIn: [{ current: '제1조(목적) 시민의 안전을 위한다.', proposed: '제1조(목적) 주인------.' }],
      },
    });
    expect(body).toMatchObject({
      consolidated: '제1조(목적) 주민의 안전을 위한다.', notUnderstood: [{ line: 2, text: '별표 1을 별지와 같이 한다.' }], doesNotFit: [],
      differences: [{ side: 'proposed', handedIn: '제1조(목적) 주인------.', computed: expect.stringContaining('주민') }],
    });
  });
});
