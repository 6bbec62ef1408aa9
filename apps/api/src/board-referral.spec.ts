import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SuggestionView } from '@uian/record';
import exceljs from 'exceljs';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, refer } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest(); });
afterAll(() => api.close());

const suggested = async (...bills: string[]): Promise<readonly SuggestionView[]> =>
  (await api.call<{ items: SuggestionView[] }>('clerk', '/api/board/suggestions', { json: { bills } })).body.items;

describe('the suggestion of a committee', () => {
  it('shows the words of the table of committees, and how sure it is of that table', async () => {
    const bill = await introduce(api, { title: '서울특별시 버스 정류소 관리 조례안', kind: 'ordinance.enactment' });
    expect(await suggested(bill)).toEqual([{
      bill, number: null, title: '서울특별시 버스 정류소 관리 조례안', committee: { id: 'traffic', term: '교통위원회' },
      certainty: { id: 'clear', term: '근거가 분명합니다' }, note: null,
      candidates: [{
        committee: { id: 'traffic', term: '교통위원회' }, bills: [],
        reasons: ['의안명의 ‘버스’, ‘정류소’이(가) 소관 사무에 있습니다 (서울특별시의회 기본 조례 제33조제1항, 추정).'],
      }],
    }]);
  });

  it('shows earlier bills about the same ordinance', async () => {
    const before = await refer(api, { title: '서울특별시 아무개 지원 조례 일부개정조례안' });
    const bill = await introduce(api, { title: '서울특별시 아무개 지원 조례 전부개정조례안', kind: 'ordinance.full-amendment' });
    const [one] = await suggested(bill);
    expect(one).toMatchObject({ committee: { id: COMMITTEE }, candidates: [{ bills: [{ id: before, number: 1 }] }] });
    expect(one!.candidates[0]!.reasons).toEqual(['같은 조례의 의안 1건이 이 위원회에 회부되었습니다 (최근 의안번호 1, 2024. 2. 2.(금) 발의).']);
  });

  it('says that it is not clear, with whom to consult', async () => {
    const [one] = await suggested(await introduce(api, { title: '서울특별시 버스 도서관 조례안', kind: 'ordinance.enactment' }));
    expect(one).toMatchObject({ committee: null, certainty: { id: 'unclear' } });
    expect(one!.note).toBe('소관이 분명하지 않으면 운영위원회와 협의하고, 협의되지 않으면 의장이 정합니다. (서울특별시의회 기본 조례 제33조제2항)');
    expect(one!.candidates.map(({ committee }) => committee.id).sort()).toEqual(['culture', 'traffic']);
  });

  it('goes by the table that a council has of its own, on the days that it is in force', async () => {
    const bill = await introduce(api, { title: '서울특별시 버스 광고 조례안', kind: 'ordinance.enactment' });
    await api.sql(`insert into committee_remit (council_id, committee_id, subjects, source, until_on) values
      ('seoul', 'culture', '{광고}', '옛 소관표', '2024-03-04'), ('seoul', 'traffic', '{광고}', '시험의회 위원회 조례 별표', null)`);
    const [one] = await suggested(bill);
    expect(one!.candidates.map(({ committee, reasons }) => [committee.id, reasons])).toEqual([
      ['traffic', ['의안명의 ‘광고’이(가) 소관 사무에 있습니다 (시험의회 위원회 조례 별표).']]]);
  });

  it('knows nothing of the bills of another council, and wants at least one', async () => {
    const bill = await introduce(api);
    expect((await api.call<{ items: SuggestionView[] }>('stranger', '/api/board/suggestions', { json: { bills: [bill] } })).body.items).toEqual([]);
    expect((await api.call('clerk', '/api/board/suggestions', { json: { bills: [] } })).status).toBe(422);
  });
});

describe('the spreadsheet of the board', () => {
  it('holds what the list shows, days as days', async () => {
    const id = await refer(api, { title: '서울특별시 엑셀 조례 일부개정조례안' });
    const response = await fetch(`${api.url}/api/board/export?q=${encodeURIComponent('엑셀')}`, { headers: { cookie: await api.as('clerk') } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', expect.stringContaining("filename*=UTF-8''"),
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const sheet = book.getWorksheet('회부 기한판')!;
    expect(sheet.rowCount).toBe(2);
    const headers = sheet.getRow(1).values as string[];
    const cell = (header: string): unknown => sheet.getRow(2).getCell(headers.indexOf(header)).value;
    expect(headers.slice(1, 4)).toEqual(['의안번호', '의안명', '종류']);
    const [{ number }] = await api.sql<{ number: number }>('select number from bill where stream_id = $1', [id]) as [{ number: number }];
    expect([cell('의안번호'), cell('의안명'), cell('소관 위원회')]).toEqual([number, '서울특별시 엑셀 조례 일부개정조례안', '문화체육관광위원회']);
    expect(cell('제안일')).toEqual(new Date('2024-02-02T00:00:00Z'));
    expect(cell('기한일')).toBeInstanceOf(Date);
    expect(cell('머문 날수')).toBe(27);
  });
});
