import { describe, expect, it } from '@jest/globals';
import { RULE_IDS, ruleRow } from './rules.js';
import { BILL_TRANSITIONS, MEETING_TRANSITIONS } from './transitions.js';

/** Asked of every act before the rules of its row. */
const PRINCIPLES = ['record.known-day', 'record.not-future', 'record.order', 'record.state', 'record.actor'];
/** Asked of what is kept though it broke a rule, and of corrections: neither is a row of the table. */
const OF_THE_RECORD = [
  'record.irregular-author', 'record.irregular-needed', 'record.correctable', 'record.corrected-day', 'record.corrected-input',
  'record.corrected-history',
];

describe('every rule', () => {
  it.each(RULE_IDS)('%s is named subject.rule, and never by an article', (id) => {
    expect(id).toMatch(/^[a-z-]+(\.[a-z_-]+){1,2}$/u);
    expect(ruleRow(id).term).toMatch(/[가-힣]/u);
  });

  it.each(RULE_IDS)('%s is asked by some row of the table', (id) => {
    const asked = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].flatMap((row) => row.rules);
    expect([...asked, ...PRINCIPLES, ...OF_THE_RECORD]).toContain(id);
  });
});
