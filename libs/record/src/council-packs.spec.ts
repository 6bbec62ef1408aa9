import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addCouncilPack, COUNCIL_PACKS, procedureAsOf, SEOUL } from '@uian/procedure';
import { loadCouncilPacks, UnusableCouncilPacks } from './council-packs.js';

const BUSAN = fileURLToPath(new URL('../../testing/packs/busan.yaml', import.meta.url));
let folder: string;
const put = (name: string, ...lines: readonly string[]): void => writeFileSync(join(folder, name), lines.join('\n'));
const like = (id: string, other: string, ...more: readonly string[]) => [`id: ${id}`, 'name: 어느의회', 'head: 군수', `like: ${other}`, ...more];
const wait = (council: string) => procedureAsOf(council, '2026-11-02').period('committee.wait.partial')?.length;

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'packs-')); });
afterEach(() => {
  rmSync(folder, { recursive: true });
  addCouncilPack(SEOUL);
});

describe('loadCouncilPacks', () => {
  it('does nothing where no folder is set', () => {
    expect([loadCouncilPacks(undefined), loadCouncilPacks('')]).toEqual([[], []]);
  });

  it('makes every pack of the folder known, and looks at nothing else there', () => {
    cpSync(BUSAN, join(folder, 'busan.yaml'));
    put('wando.yml', ...like('wando', 'seoul', 'periods: { committee.wait.partial: { article: councilRules 제1조, value: 3 } }'));
    put('README.md', '# 규정 묶음');
    mkdirSync(join(folder, 'old'));
    expect(loadCouncilPacks(folder)).toEqual(['busan', 'wando']);
    expect([COUNCIL_PACKS.get('busan')!.name, wait('wando')]).toEqual(['부산광역시의회', 3]);
  });

  it('lets one be like another whose file comes before it, and take the place of a built-in one', () => {
    put('1.yaml', ...like('seoul', 'seoul', 'periods: { committee.wait.partial: { article: councilRules 제1조, value: 4 } }'));
    put('2.yaml', ...like('jindo', 'seoul'));
    expect(loadCouncilPacks(folder)).toEqual(['seoul', 'jindo']);
    expect([wait('seoul'), wait('jindo')]).toEqual([4, 4]);
  });

  it('refuses all of them for one that cannot be used, with the line', () => {
    put('1.yaml', ...like('haenam', 'seoul'));
    put('2.yaml', ...like('gangjin', 'seoul', 'acts:', '  bill.refer: none'));
    expect(() => loadCouncilPacks(folder)).toThrow(UnusableCouncilPacks);
    expect(() => loadCouncilPacks(folder)).toThrow(`${join(folder, '2.yaml')}:5: 제정조례안(의원)이 ‘접수’ 단계에서`);
    expect(COUNCIL_PACKS.has('haenam')).toBe(false);
  });

  it('refuses two of one id, and a folder that is not there', () => {
    put('1.yaml', ...like('goheung', 'seoul'));
    put('2.yaml', ...like('goheung', 'gyeonggi'));
    expect(() => loadCouncilPacks(folder)).toThrow(/2\.yaml:1: 규정 묶음 goheung이\(가\) .*1\.yaml에도 있습니다\./u);
    expect(() => loadCouncilPacks(join(folder, 'nowhere'))).toThrow('규정 묶음 폴더를 읽을 수 없습니다');
  });
});
