import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { COUNCIL_PACKS, FACT_TERMS, PERIOD_IDS, periodRow, procedureAsOf, RULE_IDS, VOTING_THRESHOLD_IDS, isBillActId, isCalendarActId, isMeetingActId } from '@uian/procedure';
import { RULE_INDEX_FILE, ruleIndex } from './rule-index.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const RULES = 'libs/domain/src/rules';
const index = ruleIndex();
const LINES = index.split('\n');

describe('the index of the rules', () => {
  it('on disk is what the tables say: regenerate it as its first lines tell', () => {
    expect(readFileSync(at(RULE_INDEX_FILE), 'utf8')).toBe(index);
  });

  it.each(RULE_IDS)('finds %s in a file of its name, of at most 40 lines, with a spec whose title is the rule', (id) => {
    const file = readFileSync(at(`${RULES}/${id}.ts`), 'utf8');
    expect(file.split('\n').length).toBeLessThanOrEqual(41);
    expect(readFileSync(at(`${RULES}/${id}.spec.ts`), 'utf8')).toContain(`describe('${id}'`);
  });

  it('finds no rule on disk that the table does not know: a rule is named subject.rule, what several share is not', () => {
    const onDisk = readdirSync(at(RULES)).filter((name) => !name.endsWith('.spec.ts')).map((name) => name.replace(/\.ts$/u, ''));
    expect(onDisk.filter((name) => name.includes('.')).sort()).toEqual([...RULE_IDS].sort());
  });

  it.each([
    ...RULE_IDS, ...PERIOD_IDS, ...VOTING_THRESHOLD_IDS,
    ...Object.keys(FACT_TERMS).filter((id) => isBillActId(id) || isMeetingActId(id) || isCalendarActId(id)),
  ])('has a line for %s', (id) => {
    expect(LINES.some((line) => line.startsWith(`| \`${id}\` |`))).toBe(true);
  });

  it('has the figures and the articles of every council, and says where one has none', () => {
    const line = (id: string): string => LINES.find((one) => one.startsWith(`| \`${id}\` |`))!;
    expect([...COUNCIL_PACKS.keys()]).toEqual(['seoul', 'gyeonggi']);
    expect(line('amendment.budget-signatures')).toContain('| 22명 | 서울특별시의회 회의규칙 제66조 | 원문 확인 | 17명 | 경기도의회 회의규칙 제90조 | 원문 확인 |');
    expect(line('plenary.wait')).toContain('| – | – |  | 1일 | 경기도의회 회의규칙 제36조 | 원문 확인 |');
    expect(line('bill.send-to-mediation')).toContain('| – | 경기도의회 회의규칙 제28조의2 |');
    expect(line('petition.signatures')).toContain('| 알 수 없음 | 경기도 주민조례발안에 관한 조례 제3조제1항 |');
  });

  it('finds the way in which every period is counted, in every council, in a file of its name', () => {
    const styles = [...COUNCIL_PACKS.keys()].flatMap((id) => procedureAsOf(id, '2026-11-02').periods().map(({ style }) => style));
    for (const style of new Set([...styles, ...PERIOD_IDS.map((id) => periodRow(id).style)])) {
      expect([style, existsSync(at(`libs/calendar/src/counting/${style}.ts`))]).toEqual([style, true]);
    }
  });

  it('links to files that exist', () => {
    for (const [, path] of index.matchAll(/\]\(([^)]+)\)/gu)) {
      expect([path, existsSync(at(`libs/procedure/${path}`))]).toEqual([path, true]);
    }
  });
});
