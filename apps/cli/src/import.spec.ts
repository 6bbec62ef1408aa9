import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundCouncil, verifyChains } from '@uian/record';
import { testDatabase, type TestDatabase } from '@uian/testing';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const COUNCIL = 'imported';

let database: TestDatabase;
let folder: string;

const start = (file: string, ...more: string[]): ChildProcess =>
  spawn(process.execPath, [MAIN, 'import', file, '--council', COUNCIL, ...more], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database.appUrl } });

async function uian(file: string, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(file, ...more);
  let out = '';
  let err = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const bills = async (): Promise<number> => Number((await database.app.query<{ n: string }[]>('select count(*) as n from bill'))[0]!.n);

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  await foundCouncil(database.app, { id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'live', members: ['의원1'], committees: [] });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

describe('uian import', () => {
  it('killed in the middle and run again takes over all of it, once', async () => {
    const lines = Array.from({ length: 1_200 }, (_, nth) => JSON.stringify({
      number: nth + 1, title: `시험 조례안 ${nth}`, kind: '제정조례안', proposer: { kind: '의원', name: '의원1' },
      facts: [
        { act: 'bill.introduce', day: '2015-02-03' },
        { act: 'bill.decide-in-plenary', day: nth % 7 === 0 ? '2015-02-30' : '2015-03-08', outcome: '부결' },
      ],
    }));
    const jsonl = file('bills.jsonl.gz', gzipSync(lines.join('\n')));
    const child = start(jsonl);
    const gone = once(child, 'close');
    while (await bills() === 0) if (child.exitCode !== null) throw new Error('it was not killed in the middle');
    child.kill('SIGKILL');
    await gone;
    const before = await bills();
    expect([before % 200, before < 1_200]).toEqual([0, true]);
    const { code, out } = await uian(jsonl, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { rows: 1_200, known: before, imported: 1_200 - before, changed: [], refused: [] }]);
    expect(await bills()).toBe(1_200);
    expect(await verifyChains(database.app)).toMatchObject({ streams: 1_201, events: 2_400, broken: [] });
  });

  it('says in words what it came to', async () => {
    const { code, out } = await uian(file('old.csv', [
      'number,title,kind,proposer.kind,proposer.name,committee,bill.introduce,bill.refer,'
        + 'bill.decide-in-plenary,bill.decide-in-plenary.outcome,비고',
      'A-1,"도로, 하천 조례안",제정조례안,의원,의원1,건설위원회,1995.2.18,1995-02-20,1995-02-31,원안가결,옛 자료',
      'A-2,,제정조례안,의원,의원1,,1995-02-18,,,,',
    ].join('\r\n')), '--source', '수기 대장');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '의안 2건 가운데 1건을 이관했습니다 (사건 3개). 처리 중인 의안 1건은 기한이 진행됩니다.', '표시가 붙은 의안: 1건',
      '  의안번호로 쓸 수 없는 번호: 1건', '  형식에 어긋난 날짜: 1건', '  달력에 없는 날짜: 1건',
      '이관하지 못한 줄: 1건', '  3번째 줄: title: 글자로 입력하세요.', '',
    ]);
    const [row] = await database.app.query(`select title, state, last_day::text as day, committee_id from bill where title like '도로%'`);
    expect(row).toEqual({ title: '도로, 하천 조례안', state: 'passed', day: '1995-02-28', committee_id: '건설위원회' });
  });

  it('refuses a file that cannot be read, and a council that is not there, in a sentence', async () => {
    expect(await uian(join(folder, 'none.jsonl'))).toEqual({ code: 1, out: '', err: expect.stringMatching(/^파일을 읽을 수 없습니다.*\n$/) });
    expect(await uian(file('x.jsonl', ''), '--council', 'none')).toEqual({ code: 1, out: '', err: 'none: 그런 의회가 없습니다.\n' });
  });
});
