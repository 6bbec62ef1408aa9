import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  ACTORS, BILL_KINDS, BILL_STATES, CERTAINTY_TERMS, EFFECT_TERMS, FACT_TERMS, MEETING_STATES, OUTCOMES,
} from '@uian/procedure';

const LINES = readFileSync(fileURLToPath(new URL('../../../docs/glossary.md', import.meta.url)), 'utf8').split('\n');

const termed = (of: Readonly<Record<string, { term: string }>>): [string, string][] => Object.entries(of).map(([id, { term }]) => [id, term]);

describe('the glossary has every identifier of the table with its official term', () => {
  it.each([
    ...termed(BILL_STATES), ...termed(MEETING_STATES), ...termed(ACTORS), ...termed(BILL_KINDS),
    ...Object.entries(FACT_TERMS), ...Object.entries(EFFECT_TERMS), ...Object.entries(OUTCOMES), ...Object.entries(CERTAINTY_TERMS),
  ])('%s · %s', (id, term) => {
    expect(LINES.some((line) => line.includes(`\`${id}\``) && line.includes(term))).toBe(true);
  });
});
