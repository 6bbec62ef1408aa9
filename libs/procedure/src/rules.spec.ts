import { describe, expect, it } from '@jest/globals';
import { RULE_IDS, ruleRow } from './rules.js';
import { BILL_TRANSITIONS, MEETING_TRANSITIONS } from './transitions.js';

/** Asked of every act before the rules of its row. */
const PRINCIPLES = ['record.known-day', 'record.not-future', 'record.order', 'record.state', 'record.actor'];

describe('every rule', () => {
  it.each(RULE_IDS)('%s is named subject.rule, and never by an article', (id) => {
    expect(id).toMatch(/^[a-z-]+(\.[a-z_-]+){1,2}$/u);
    expect(ruleRow(id).term).toMatch(/[가-힣]/u);
  });

  it.each(RULE_IDS)('%s is asked by some row of the table', (id) => {
    const asked = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].flatMap((row) => row.rules);
    expect([...asked, ...PRINCIPLES]).toContain(id);
  });
});
