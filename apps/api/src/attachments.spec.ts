import { createHash, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_STYLE, hwpxOf, paragraph, title, UNREADABLE, type Paper } from '@uian/documents';
import { FileStore, filesPool, verifyFiles } from '@uian/files';
import { verifyChains, type AttachmentView } from '@uian/record';
import { docx, hangul, pdf, zipOf } from '@uian/testing/files';
import { apiUnderTest, type Answer, type ApiUnderTest } from './testing/api-under-test.js';
import { draftAgenda, introduce, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest('2024-03-05'); });
afterAll(() => api.close());

type Attached = Partial<AttachmentView> & Partial<Reply>;
interface Sent { readonly paper?: string; readonly open?: boolean; readonly supersedes?: string; readonly commandId?: string }

async function send(login: string, path: string, content: Buffer, name: string, query: Sent = {}): Promise<Answer<Attached>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const request = new Request('http://any', { method: 'POST', body: form });
  const { paper = 'review-report', commandId = randomUUID(), ...rest } = query;
  const address = `${path}/attachments?${new URLSearchParams({ paper, commandId, ...Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, String(v)])) })}`;
  return api.call(login, address, {
    raw: new Uint8Array(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! },
  });
}

async function list(path: string): Promise<readonly AttachmentView[]> {
  return (await api.call<{ items: AttachmentView[] }>('clerk', `${path}/attachments`)).body.items;
}

async function download(login: string, id: string): Promise<Response> {
  return fetch(`${api.url}/api/attachments/${id}`, { headers: { cookie: await api.as(login) } });
}

describe('a file laid with a bill', () => {
  it('is listed with who laid it, and comes down byte for byte, to be saved and not shown', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const content = hangul('hwpx');
    const { status, body } = await send('specialist', path, content, '검토보고서(안).hwpx', { open: true });
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect([status, body]).toEqual([201, expect.objectContaining({
      name: '검토보고서(안).hwpx', type: 'hwpx', size: content.length, sha256, paper: { id: 'review-report', term: '검토보고서' },
      open: true, guarded: false, day: '2024-03-05', by: 'specialist 님', supersededBy: null,
    })]);
    expect(await list(path)).toEqual([body]);
    const response = await download('clerk', body.id!);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/hwp+zip', 'content-length': String(content.length), 'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`, 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="file.hwpx"; filename*=UTF-8''${encodeURIComponent('검토보고서')}%28${encodeURIComponent('안')}%29.hwpx`,
    });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('uian-file-'))).toEqual([]);
  });

  it('is a fact of the record: in its history, under the chain, and no step of the road', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const { body } = await send('clerk', path, await pdf(), '의안.pdf', { paper: 'bill' });
    const bill = (await api.call<{ sequence: number; state: { id: string }; lastDay: string; timeline: object[] }>('clerk', path)).body;
    expect(bill).toMatchObject({ sequence: 4, state: { id: 'referred' }, lastDay: '2024-02-07' });
    expect(bill.timeline.at(-1)).toMatchObject({
      type: { term: '의안 파일 첨부' }, actor: { name: 'clerk 님', offices: [{ role: { id: 'secretariat' } }] }, details: { sha256: body.sha256 },
    });
    // What happened before it, and is entered after it, is not held up by it.
    const late = await api.act('chair', `${path}/acts`, 'bill.assign-report', '2024-02-08', { specialist: '이준석' });
    expect(late.status).toBe(200);
    expect(await verifyChains(api.record)).toMatchObject({ broken: [] });
  });

  it('is kept once, however often it is sent and wherever it is laid', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const content = await docx();
    const commandId = randomUUID();
    const first = await send('clerk', path, content, '비용추계서.docx', { paper: 'cost-estimate', commandId });
    const again = await send('clerk', path, content, '비용추계서.docx', { paper: 'cost-estimate', commandId });
    expect([again.status, again.body]).toEqual([201, first.body]);
    await send('clerk', `/api/bills/${await refer(api)}`, content, '다른 의안.docx');
    expect(await list(path)).toHaveLength(1);
    expect(await api.sql('select count(*)::int as n from file where sha256 = decode($1, \'hex\')', [first.body.sha256])).toEqual([{ n: 1 }]);
    const other = await send('clerk', path, await pdf(), '비용추계서.pdf', { commandId });
    expect([other.status, other.body.type]).toEqual([409, 'urn:uian:problem:command-reused']);
  });

  it('gives way to a newer one and stays', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const old = (await send('specialist', path, await pdf(), '초안.pdf')).body;
    const fresh = (await send('specialist', path, await docx(), '완성.docx', { supersedes: old.id })).body;
    expect((await list(path)).map(({ name, supersedes, supersededBy }) => [name, supersedes, supersededBy]))
      .toEqual([['초안.pdf', null, fresh.id], ['완성.docx', old.id, null]]);
    expect((await download('clerk', old.id!)).status).toBe(200);
    const twice = await send('specialist', path, await docx(), '또.docx', { supersedes: old.id });
    expect([twice.status, twice.body.errors]).toEqual([422, [{ field: 'supersedes', message: '이미 다른 파일로 갈음된 파일입니다. 목록을 새로 보세요.' }]]);
    const elsewhere = await send('clerk', `/api/bills/${await refer(api)}`, await docx(), '또.docx', { supersedes: old.id });
    expect([elsewhere.status, elsewhere.body.detail]).toEqual([422, '갈음할 파일이 이 의안이나 회의에 없습니다.']);
  });

  it('may be laid with a meeting, by its own committee', async () => {
    const meeting = `/api/meetings/${await draftAgenda(api, [])}`;
    expect((await send('staff', meeting, await pdf(), '회의자료.pdf', { paper: 'other' })).status).toBe(201);
    expect((await send('other-chair', meeting, await pdf(), '회의자료.pdf', { paper: 'other' })).status).toBe(403);
    expect(await list(meeting)).toEqual([expect.objectContaining({ name: '회의자료.pdf' })]);
  });
});

describe('a document of the word processor', () => {
  const asked = <Body = { detail: string }>(id: string | undefined, rest = '', login = 'clerk') => api.call<Body>(login, `/api/attachments/${id}/pages${rest}`);

  it('is shown page by page, and searched', async () => {
    const paper: Paper = { title: '검토보고서', header: '', pageNumbers: true, blocks: [title('검토 보고서'), paragraph('의안을 검토함.'), { kind: 'page-break' }, paragraph('둘째 쪽의 글')] };
    const { body: { id } } = await send('specialist', `/api/bills/${await refer(api)}`, Buffer.from(hwpxOf(paper, DEFAULT_PAPER_STYLE)), '검토보고서.hwpx');
    expect((await asked(id)).body).toEqual({ pages: 2 });
    expect((await asked(id, '/2')).text).toContain('둘째 쪽의 글');
    expect((await asked(id, `/find?word=${encodeURIComponent('둘째쪽의')}`)).body).toEqual({ items: [expect.objectContaining({ page: 2 })] });
    expect([(await asked(id, '/3')).status, (await asked(id, '/x')).status, (await asked(id, '/find?word=')).status]).toEqual([404, 422, 422]);
    expect((await asked(id, '', 'stranger')).status).toBe(404);
  }, 60_000);

  it('that is none, or is broken inside, gets a sentence', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const { body: other } = await send('clerk', path, await pdf(), '의안.pdf');
    expect(await asked(other.id)).toMatchObject({ status: 422, body: { detail: '한글 문서(hwp, hwpx)만 화면에서 볼 수 있습니다. 내려받아 여세요.' } });
    const { body: hollow } = await send('clerk', path, await zipOf({ mimetype: 'application/hwp+zip' }), '빈 문서.hwpx');
    expect(await asked(hollow.id)).toMatchObject({ status: 422, body: { detail: UNREADABLE.broken } });
  }, 60_000);
});

describe('a file is not taken', () => {
  const fileRefused = async (content: Buffer, name: string, login = 'clerk') =>
    send(login, `/api/bills/${await introduce(api)}`, content, name);

  it('from who has no part in the bill, and nothing of it is kept', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const content = Buffer.from(`제안이유 ${randomUUID()}`);
    const answer = await send('other-chair', path, content, 'a.txt');
    expect([answer.status, answer.body.detail]).toEqual([403, '의사과, 본회의 담당, 위원장, 수석전문위원, 위원회 담당만 할 수 있는 행위입니다.']);
    expect(await api.sql('select 1 from file where sha256 = $1', [createHash('sha256').update(content).digest()])).toEqual([]);
    expect((await send('stranger', path, content, 'a.txt')).status).toBe(404);
    expect((await api.call(null, `${path}/attachments`)).status).toBe(401);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'a.txt', 422, '빈 파일입니다.'],
    ['of another type than its name says', Buffer.from('제안이유'), 'a.hwp', 422, '이름은 한글 문서인데 내용은 텍스트입니다.'],
    ['of a type that is not taken', Buffer.from('7f454c46020101', 'hex'), 'a.hwp', 422, '받지 않는 형식입니다.'],
    ['with a folder in its name', Buffer.from('가'), '../../etc/passwd.txt', 422, '파일 이름에 폴더가 들어 있습니다.'],
    ['larger than allowed', Buffer.alloc(1024 * 1024 + 1, 'a'), 'a.txt', 413, '파일이 너무 큽니다. 1MB까지 올릴 수 있습니다.'],
    ['much larger than allowed', Buffer.alloc(5 * 1024 * 1024, 'a'), 'a.txt', 413, '파일이 너무 큽니다. 1MB까지 올릴 수 있습니다.'],
  ])('%s', async (_, content, name, status, words) => {
    const { body, ...answer } = await fileRefused(content, name);
    expect([answer.status, body.detail]).toEqual([status, expect.stringContaining(words)]);
    expect(readdirSync(tmpdir()).filter((left) => left.startsWith('uian-file-'))).toEqual([]);
  });

  it('without a file, as something else, or cut off', async () => {
    const path = `/api/bills/${await introduce(api)}/attachments?paper=bill&commandId=${randomUUID()}`;
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const answers = [
      await api.call<Reply>('clerk', path, { raw: '{}' }),
      await api.call<Reply>('clerk', path, { raw: '--x--\r\n', headers: multipart }),
      await api.call<Reply>('clerk', path, { raw: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n가나', headers: multipart }),
      await api.call<Reply>('clerk', `${path}&paper=secret`, { raw: '', headers: multipart }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([415, 422, 422, 422]);
    for (const { body } of answers) expect(body.detail).toMatch(/[가-힣]/u);
  });
});

describe('the store', () => {
  it('can be added to and not altered, and a content that was altered by others is found', async () => {
    const path = `/api/bills/${await refer(api)}`;
    const { body } = await send('clerk', path, Buffer.from('제안이유'), 'a.txt');
    const pool = filesPool(api.databaseUrl);
    const store = new FileStore(pool);
    const hash = Buffer.from(body.sha256!, 'hex');
    await expect(pool.query('update file_chunk set bytes = $1', [hash])).rejects.toThrow('permission denied');
    await expect(pool.query('delete from file')).rejects.toThrow('permission denied');
    expect((await verifyFiles(pool, store)).broken).toEqual([]);
    await api.sql('update file_chunk set bytes = $1 where sha256 = $2', [Buffer.from('제안이류'), hash]);
    expect((await verifyFiles(pool, store)).broken).toEqual([{ sha256: body.sha256, why: '파일의 내용이 바뀌었습니다.' }]);
    await api.sql('delete from file_chunk where sha256 = $1', [hash]);
    await api.sql('delete from file where sha256 = $1', [hash]);
    expect((await verifyFiles(pool, store)).broken).toEqual([{ sha256: body.sha256, why: '기록에 있는 파일이 보관되어 있지 않습니다.' }]);
    await pool.end();
  });
});
