import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Difference } from '@uian/procedure/packs';
import { uian, uianJson } from './testing/uian.js';

let folder: string;

function file(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), lines.join('\n'));
  return join(folder, name);
}

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'rules-')); });
afterAll(() => rmSync(folder, { recursive: true }));

const PLAN = ['id: muan', 'name: 무안군의회', 'head: 군수', 'like: seoul', 'periods: { committee.wait.full: { article: councilRules 제9조, value: 14 } }'];

describe('uian rules diff', () => {
  const differences = async (...args: readonly string[]): Promise<readonly Difference[]> =>
    (await uianJson<{ differences: readonly Difference[] }>(['rules', 'diff', ...args])).differences;

  it('tells two councils apart, with both articles', async () => {
    const { out } = await uian(['rules', 'diff', 'seoul', 'gyeonggi', '--on', '2026-11-02']);
    expect(out).toMatch(/서울특별시의회 \(2026\. 11\. 2\.\(월\)\) +경기도의회 \(2026\. 11\. 2\.\(월\)\)/u);
    expect(out).toMatch(/committee\.wait\.full +상정 대기 기간 +10일 · 서울특별시의회 회의규칙 제54조의2 +7일 · 경기도의회 회의규칙 제71조의2/u);
    expect(out).toMatch(/bill\.send-to-mediation +안건조정위원회 회부 +없음 +있음 · 경기도의회 회의규칙 제28조의2/u);
  });

  it('tells two days of one council apart, whatever day is asked for beside', async () => {
    expect((await differences('seoul@2024-06-30', 'seoul@2024-07-01', '--on', '2012-01-02')).map(({ id }) => id)).toEqual(['bill.submit']);
    expect((await differences('gyeonggi@2025-10-01', 'gyeonggi@2025-10-02')).map(({ id }) => id)).toEqual(['review_report.distribute']);
    expect((await differences('seoul', 'seoul@2012-09-20', '--on', '2012-09-19')).map(({ id }) => id)).toContain('committee.auto_place');
  });

  it('tells a file apart from what it is like', async () => {
    const [only, ...more] = await differences('seoul', file('plan.yaml', ...PLAN));
    expect(only).toMatchObject({ id: 'committee.wait.full', a: { figure: '10일' }, b: { figure: '14일' } });
    expect(more).toEqual([]);
  });

  it('says so where nothing differs', async () => {
    const { out } = await uian(['rules', 'diff', 'seoul@2026-01-05', 'seoul@2026-01-06']);
    expect(out).toContain('다른 것이 없습니다.');
  });

  it('names what there is where something else was asked for', async () => {
    expect(await uian(['rules', 'diff', 'seoul', 'atlantis'])).toMatchObject({ code: 1, err: expect.stringContaining('있는 것: seoul, gyeonggi') });
    expect(await uian(['rules', 'diff', 'seoul', 'seoul@내일'])).toMatchObject({ code: 1, err: expect.stringContaining('YYYY-MM-DD') });
  });
});

describe('uian rules check', () => {
  it('takes a file that is whole, and refuses another with its line', async () => {
    expect(await uian(['rules', 'check', file('whole.yaml', ...PLAN)])).toMatchObject({ code: 0, out: '무안군의회 (muan): 쓸 수 있는 규정 묶음입니다.\n' });
    const broken = file('broken.yaml', ...PLAN.slice(0, 4), 'periods:', '  committee.wait.full: { article: councilRules 9조, value: 14 }');
    expect(await uian(['rules', 'check', broken])).toMatchObject({ code: 1, err: `${broken}:6: 조문이 제N조로 시작하지 않습니다: 9조\n` });
  });
});

describe('UIAN_COUNCIL_PACKS', () => {
  it('makes the packs of a folder known to every command', async () => {
    const packs = mkdtempSync(join(folder, 'packs-'));
    writeFileSync(join(packs, 'muan.yaml'), PLAN.join('\n'));
    const env = { UIAN_COUNCIL_PACKS: packs };
    const rows = await uianJson<{ id: string; figure: string }[]>(['rules', 'committee.wait.full', '--council', 'muan'], env);
    expect(rows).toContainEqual(expect.objectContaining({ id: 'committee.wait.full', figure: '14일' }));
    expect(await uianJson(['deadline', 'committee.wait.full', '--on', '2026-03-02', '--council', 'muan'], env)).toMatchObject({ due: '2026-03-17' });
  });

  it('stops every command with the line of a fault', async () => {
    const packs = mkdtempSync(join(folder, 'packs-'));
    writeFileSync(join(packs, 'muan.yaml'), ['id: muan', 'name: 무안군의회', 'like: seoul'].join('\n'));
    const { code, err } = await uian(['count', '--from', '2026-03-02', '--length', '5'], { env: { UIAN_COUNCIL_PACKS: packs } });
    expect([code, err]).toEqual([1, `${join(packs, 'muan.yaml')}:1: head이(가) 없습니다.\n`]);
  });
});
