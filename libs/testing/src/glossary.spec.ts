import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  ACTORS, BILL_KINDS, BILL_STATES, CERTAINTY_TERMS, COUNCIL_STATES, EFFECT_TERMS, FACT_TERMS, MEETING_STATES, OUTCOMES, PERIODS, PROPOSER_KINDS, RULES,
  VOTING_THRESHOLDS,
} from '@uian/procedure';

const TEXT = readFileSync(fileURLToPath(new URL('../../../docs/glossary.md', import.meta.url)), 'utf8');
/** The rows of each section: an id may stand in several, as an act and as the rule of its name. */
const SECTIONS = TEXT.split(/^## /mu).map((section) => section.split('\n').filter((line) => line.startsWith('| `')));

const termed = (of: Readonly<Record<string, { term: string }>>): [string, string][] => Object.entries(of).map(([id, { term }]) => [id, term]);
const EVERYTHING = {
  'states of a bill': termed(BILL_STATES), 'states of a meeting': termed(MEETING_STATES),
  'states of a council': termed(COUNCIL_STATES), actors: termed(ACTORS), kinds: termed(BILL_KINDS),
  proposers: termed(PROPOSER_KINDS), facts: Object.entries(FACT_TERMS), effects: Object.entries(EFFECT_TERMS), outcomes: Object.entries(OUTCOMES),
  certainty: Object.entries(CERTAINTY_TERMS), periods: termed(PERIODS), rules: termed(RULES), thresholds: termed(VOTING_THRESHOLDS),
};

describe('the glossary has every identifier of the table with its official term', () => {
  it.each(Object.entries(EVERYTHING).flatMap(([what, all]) => all.map(([id, term]) => [what, id, term])))('%s: %s · %s', (_what, id, term) => {
    expect(SECTIONS.some((rows) => rows.some((row) => row.startsWith(`| \`${id}\` | ${term}`)))).toBe(true);
  });

  it('and none that the table does not know', () => {
    const known = new Set(Object.values(EVERYTHING).flatMap((all) => all.map(([id]) => id)));
    const named = SECTIONS.flat().map((row) => /^\| `([a-z-]+\.[a-z._-]+)` \|/u.exec(row)?.[1]).filter((id) => id !== undefined);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
