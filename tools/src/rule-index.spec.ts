import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { PERIOD_IDS, periodRow, RULE_IDS } from '@uian/procedure';
import { RULE_INDEX_FILE, ruleIndex } from './rule-index.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const RULES = 'libs/domain/src/rules';
/** What several rules share, and the frame that they stand in. */
const NO_RULES = new Set(['decision', 'row', 'rule', 'rule-book', 'waiting-period']);

describe('the index of the rules', () => {
  it('on disk is what the tables say: regenerate it as its first lines tell', () => {
    expect(readFileSync(at(RULE_INDEX_FILE), 'utf8')).toBe(ruleIndex());
  });

  it.each(RULE_IDS)('finds %s in a file of its name, of at most 40 lines, with a spec whose title is the rule', (id) => {
    const file = readFileSync(at(`${RULES}/${id}.ts`), 'utf8');
    expect(file.split('\n').length).toBeLessThanOrEqual(41);
    expect(readFileSync(at(`${RULES}/${id}.spec.ts`), 'utf8')).toContain(`describe('${id}'`);
  });

  it('finds no rule on disk that the table does not know', () => {
    const onDisk = readdirSync(at(RULES)).filter((name) => !name.endsWith('.spec.ts')).map((name) => name.replace(/\.ts$/u, ''));
    expect(onDisk.filter((id) => !NO_RULES.has(id)).sort()).toEqual([...RULE_IDS].sort());
  });

  it.each(PERIOD_IDS)('finds the way in which %s is counted in a file of its name', (id) => {
    expect(existsSync(at(`libs/calendar/src/counting/${periodRow(id).style}.ts`))).toBe(true);
  });

  it('links to files that exist', () => {
    for (const [, path] of ruleIndex().matchAll(/\]\(([^)]+)\)/gu)) {
      expect([path, existsSync(at(`libs/procedure/${path}`))]).toEqual([path, true]);
    }
  });
});
