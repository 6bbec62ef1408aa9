import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportedBill } from '@uian/domain';
import fc from 'fast-check';
import { csvRecords } from './csv.js';
import { documentedFormat } from './documented-format.js';
import { IMPORT_PRESETS } from './index.js';
import { ImportFileError, openSource, type SourceRow } from './source-rows.js';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'formats-')); });
afterAll(() => rmSync(folder, { recursive: true }));

interface Read { columns?: readonly string[]; rows: SourceRow[] }

async function read(name: string, content: string | Buffer, encoding?: string): Promise<Read> {
  writeFileSync(join(folder, name), content);
  const { columns, rows } = await openSource(join(folder, name), encoding);
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  return { columns, rows: all };
}

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (let nth = 0; at < text.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? 1;
    yield await Promise.resolve(text.slice(at, at + size));
    at += size;
  }
}

describe('CSV', () => {
  it('is read as it was written, however it comes in pieces', async () => {
    const cell = fc.oneof(fc.constantFrom('', '"', '""', 'a,b', 'x\ny', 'x\r\ny', ' ', '의안'), fc.string({ maxLength: 5 }));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 5 });
    const pieces = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    await fc.assert(fc.asyncProperty(table, pieces, fc.constantFrom('\n', '\r\n'), async (rows, sizes, end) => {
      const text = rows.map((row) => row.map((of) => `"${of.replaceAll('"', '""')}"`).join(',')).join(end);
      const found: (readonly string[])[] = [];
      for await (const { cells, cutOff } of csvRecords(inPieces(text, sizes))) {
        expect(cutOff).toBeUndefined();
        found.push(cells);
      }
      expect(found).toEqual(rows);
    }));
  });

  it('names lines as an editor counts them, and rows that it cannot read', async () => {
    const { columns, rows } = await read('a.csv', '\uFEFFnumber,title\r\n1,"한\n줄"\r\n\r\n2,나,다\r\n3,\r\n4,"라');
    expect(columns).toEqual(['number', 'title']);
    expect(rows).toEqual([
      { line: 2, raw: { number: '1', title: '한\n줄' } }, { line: 5, refused: '칸이 3개로 머리글(2개)보다 많습니다.' },
      { line: 6, raw: { number: '3' } }, { line: 7, refused: '따옴표가 닫히지 않았습니다.' },
    ]);
  });

  it('is read in the letters of an old office, when they are named', async () => {
    // "의안" in EUC-KR.
    const old = Buffer.concat([Buffer.from('number,title\n1,'), Buffer.from('c0c7bec8', 'hex')]);
    expect((await read('b.csv', old, 'euc-kr')).rows).toEqual([{ line: 2, raw: { number: '1', title: '의안' } }]);
    await expect(read('b.csv', old)).rejects.toThrow('--encoding euc-kr');
  });
});

describe('JSON lines', () => {
  it('are read one by one, packed or not, and a bad one is refused by its line', async () => {
    const text = '\uFEFF{"number":1}\n\n[1]\n{"number":2\n{"number":3}';
    const { rows } = await read('c.jsonl.gz', gzipSync(text));
    expect(rows.map((row) => ('raw' in row ? [row.line, row.raw['number']] : [row.line, row.refused.slice(0, 4)])))
      .toEqual([[1, 1], [3, '한 줄에'], [4, 'JSON'], [5, 3]]);
  });
});

describe('a file', () => {
  it('that is none, or is empty, or has another ending, is refused as a whole', async () => {
    await expect(openSource(join(folder, 'none.csv'))).rejects.toThrow(ImportFileError);
    await expect(read('d.csv', '')).rejects.toThrow('파일이 비어 있습니다.');
    await expect(read('d.csv.gz', 'not packed')).rejects.toThrow('파일을 읽을 수 없습니다');
    await expect(read('d.xlsx', '')).rejects.toThrow('.csv, .jsonl, .ndjson');
  });

  it.each([
    ['an act that there is not', ['number', 'title', 'kind', 'proposer.kind', 'bill.introduced'], 'bill.introduced'],
    ['a part of an act that there is not', ['number', 'title', 'kind', 'proposer.kind', 'bill.refer.day'], 'bill.refer.day'],
    ['too few columns', ['number', 'title'], 'kind, proposer.kind'],
  ])('with %s is refused before anything is taken over', (_, columns, said) => {
    expect(() => documentedFormat.of(columns)).toThrow(said);
  });
});

describe('the documented form', () => {
  it('says the same in CSV as in JSON lines', () => {
    const csv = documentedFormat.of(['number', 'title', 'kind', 'proposer.kind', 'proposer.name', 'proposer.others', 'bill.introduce',
      'bill.decide-in-plenary', 'bill.decide-in-plenary.outcome', 'bill.decide-in-plenary.note']);
    const columns = {
      number: '7', title: '시험 조례안', kind: '제정조례안', 'proposer.kind': 'members', 'proposer.name': '의원1', 'proposer.others': '11',
      'bill.introduce': '2024-02-02', 'bill.decide-in-plenary.outcome': '유보', 'bill.decide-in-plenary.note': '정회',
    };
    const json = {
      number: 7, title: '시험 조례안', kind: 'ordinance.enactment', proposer: { kind: '의원', name: '의원1', others: 11 },
      facts: [{ act: 'bill.introduce', day: '2024-02-02' }, { act: 'bill.decide-in-plenary', outcome: '유보', note: '정회' }],
    };
    const ofJson = documentedFormat.of(undefined)(json);
    expect(csv(columns)).toEqual({ ...(ofJson as object), raw: columns });
    expect(ofJson).toMatchObject({ row: '7', facts: [{}, { day: '', unknownOutcome: '유보', note: '정회' }], raw: json });
  });

  it('refuses two beginnings, and says of every field what is wrong with it', () => {
    const facts = [{ act: 'bill.introduce', day: '' }, { act: 'bill.submit', day: '' }];
    expect(documentedFormat.of(undefined)({ number: '', kind: '칙령', facts }))
      .toBe('number: 비워 둘 수 없습니다. / title: 글자로 입력하세요. / kind: 알 수 없는 의안 종류입니다. / '
        + 'proposer: 발의자·제출자(proposer)를 적으세요. / facts: 의안을 시작하는 행위가 둘 이상입니다.');
  });
});

describe('the preset assembly-20', () => {
  const reader = IMPORT_PRESETS['assembly-20']!.of(['bill_no', 'proposed', 'plen_result']);
  const take = (row: object) => reader({ bill_no: '2000001', proposed: '2016-05-31', ...row });

  it.each([
    ['우원식의원등11인', { kind: 'members', lead: '우원식', proposers: ['우원식'], supporterCount: 10 }],
    ['김동철의원ㆍ윤영일의원외88인', { kind: 'members', lead: '김동철', proposers: ['김동철', '윤영일'], supporterCount: 88 }],
    ['심재권의원', { kind: 'members', lead: '심재권', proposers: ['심재권'], supporterCount: 0 }],
    ['정부', { kind: 'mayor' }], ['정무위원장', { kind: 'committee', committee: '정무위원회' }],
    ['정무위원회위원장', { kind: 'committee', committee: '정무위원회' }], ['국가인권위원회위원장', { kind: 'mayor' }],
  ])('knows whose a bill of %s is', (proposer, expected) => {
    expect(take({ proposer })).toMatchObject({ proposer: expected });
  });

  it('turns results into the facts that they were', () => {
    const facts = (row: object) => (take({ proposer: '정부', ...row }) as ImportedBill).facts.slice(1);
    expect(facts({ plen_decided: '2020-05-29', plen_result: '임기만료폐기' })).toMatchObject([{ act: 'deemed.expired' }]);
    expect(facts({ cmt_processed: '2017-09-21', cmt_result: '대안반영폐기', plen_decided: '2017-09-28', plen_result: '대안반영폐기' }))
      .toMatchObject([{ act: 'bill.decide-in-committee', outcome: 'absorbed' }, { act: 'deemed.discarded', note: '대안반영폐기' }]);
    expect(facts({ cmt_result: '회송' })).toMatchObject([{ act: 'bill.decide-in-committee', day: '', unknownOutcome: '회송' }]);
    expect(facts({ plen_decided: '2019-12-27', plen_result: '부결' }))
      .toMatchObject([{ act: 'bill.decide-in-plenary', outcome: 'rejected' }]);
  });

  it('says what it only assumed of a bill without a name', () => {
    expect(take({ proposer: '정부', prom_law: '행정사법', promulgated: '2016-12-02' })).toMatchObject({
      title: '행정사법 (의안 2000001)', kind: 'ordinance.partial-amendment', flags: [{ kind: 'title-assumed' }, { kind: 'kind-assumed' }],
    });
  });
});
