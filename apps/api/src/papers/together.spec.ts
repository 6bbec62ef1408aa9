import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { fromBuffer } from 'yauzl';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { draftAgenda, refer, setSession } from '../testing/bill-on-its-way.js';
import type { RegisterPreview } from './register-desk.js';
import type { TogetherProgress } from './together-desk.js';

let api: ApiUnderTest;
let meeting: string;
beforeAll(async () => {
  api = await apiUnderTest();
  await setSession(api);
  meeting = await draftAgenda(api, [await refer(api), await refer(api, { title: '서울특별시 공원 조례 일부개정조례안' })]);
});
afterAll(() => api.close());

async function bytesOf(login: string, path: string, json?: object): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const response = await fetch(api.url + path, {
    method: json ? 'POST' : 'GET', body: json && JSON.stringify(json), headers: { cookie: await api.as(login), ...(json && { 'content-type': 'application/json' }) },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const namesIn = (zip: Buffer): Promise<string[]> => new Promise((resolve, reject) => {
  fromBuffer(zip, (error, file) => {
    if (!file) return reject(error ?? new Error('no archive'));
    const names: string[] = [];
    file.on('entry', ({ fileName }: { fileName: string }) => names.push(fileName)).on('end', () => resolve(names)).on('error', reject);
  });
});

describe('all papers of a meeting', () => {
  it('come in one archive, the same each time, and tell how far they are', async () => {
    const path = `/api/meetings/${meeting}/papers-together`;
    const plain = await bytesOf('staff', path, { format: 'hwpx' });
    expect(plain.headers.get('content-type')).toBe('application/zip');
    const names = await namesIn(plain.bytes);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^회의\/01 의사일정\.hwpx$/), expect.stringMatching(/^의안\/02 의안번호 \d+ 서울특별시 공원 조례.*\/검토보고서 서식\.hwpx$/)]));

    const { bytes } = await bytesOf('staff', path, { format: 'hwpx', progress: true });
    const end = bytes.indexOf('{"size"');
    const told = bytes.subarray(0, end).toString().trim().split('\n').map((line) => JSON.parse(line) as TogetherProgress);
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: names.length + 1 }, (_, at) => at));
    expect(bytes.subarray(bytes.indexOf('\n', end) + 1).equals(plain.bytes)).toBe(true);
    expect((await bytesOf('stranger', path, { format: 'hwpx' })).status).toBe(404);
  });
});

describe('the registers', () => {
  const span = 'from=2024-01-01&until=2024-12-31';

  it.each([['receipts', '의안접수대장'], ['status', '의안처리 현황표']])('%s lists the bills that came in', async (id, title) => {
    const { body } = await api.call<RegisterPreview>('clerk', `/api/registers/${id}/preview?${span}`);
    expect(body).toMatchObject({ title, count: 2 });
    expect(body.html).toContain('서울특별시 공원 조례');
    expect((await api.call<RegisterPreview>('clerk', `/api/registers/${id}/preview?from=2023-01-01&until=2023-12-31`)).body.count).toBe(0);
  });

  it('come as a spreadsheet with numbers in it, and as a paper', async () => {
    const { bytes } = await bytesOf('clerk', `/api/registers/receipts/file?${span}&format=xlsx`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as never);
    expect(book.worksheets[0]!.getRow(2).values).toEqual([undefined, 1, '2024. 2. 2.', '서울특별시 도서관 조례 일부개정조례안', '의원1 의원 외 10명', '2024. 2. 2.', '문화체육관광위원회', '2024. 2. 7.']);
    expect((await bytesOf('clerk', `/api/registers/receipts/file?${span}&format=pdf`)).bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    expect((await bytesOf('clerk', `/api/registers/no-such/file?${span}&format=pdf`)).status).toBe(422);
  });
});
