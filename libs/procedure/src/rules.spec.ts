import { describe, expect, it } from '@jest/globals';
import { BILL_KINDS } from './bill-kinds.js';
import { COUNCIL_PACKS, procedureAsOf } from './procedure-as-of.js';
import { periodRow, PERIOD_IDS, type PeriodId } from './periods.js';
import { COUNCIL_RULE_IDS, RULE_IDS, ruleRow, type RuleId } from './rules.js';
import { BILL_TRANSITIONS } from './transitions.js';
import { CALENDAR_TRANSITIONS } from './transitions/council.js';
import { MEETING_TRANSITIONS } from './transitions/meeting.js';
import { VOTING_THRESHOLDS, votingThreshold, type VotingThresholdId } from './voting-thresholds.js';

/** Asked of every act before the rules of its row. */
const PRINCIPLES = ['record.known-day', 'record.not-future', 'record.order', 'record.state', 'record.actor'];
/** Asked of what is kept though it broke a rule, and of corrections: neither is a row of the table. */
const OF_THE_RECORD = [
  'record.irregular-author', 'record.irregular-needed', 'record.correctable', 'record.corrected-day', 'record.corrected-input',
  'record.corrected-history',
];

/** What stands among the practice of a pack is a rule there, too. */
const NEWEST = '2026-10-02';

const isThreshold = (id: RuleId): id is RuleId & VotingThresholdId => Object.hasOwn(VOTING_THRESHOLDS, id);
const isPeriod = (id: RuleId): id is RuleId & PeriodId => PERIOD_IDS.some((period) => period === id);

describe('every rule', () => {
  it.each(RULE_IDS)('%s is named subject.rule, and never by an article', (id) => {
    expect(id).toMatch(/^[a-z-]+(\.[a-z_-]+){1,2}$/u);
    expect(ruleRow(id).term).toMatch(/[가-힣]/u);
  });

  it.each(RULE_IDS)('%s is asked by some row of the table', (id) => {
    const asked = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS].flatMap((row) => row.rules);
    expect([...asked, ...PRINCIPLES, ...OF_THE_RECORD]).toContain(id);
  });

  it.each(RULE_IDS)('%s has its article in one home: its row, its threshold, its period or the packs', (id) => {
    const { dated, level } = ruleRow(id);
    const elsewhere = isThreshold(id) ? votingThreshold(id).presence !== undefined : isPeriod(id) && periodRow(id).dated !== undefined;
    expect(dated !== undefined || elsewhere).toBe(level !== 'council');
    for (const kind of ruleRow(id).kinds ?? []) expect(BILL_KINDS).toHaveProperty([kind]);
  });

  it.each(COUNCIL_RULE_IDS)('%s is a rule of some council that is known', (id) => {
    expect([...COUNCIL_PACKS.values()].some(({ id: council, rules, periods }) =>
      Object.hasOwn({ ...rules, ...periods }, id) || procedureAsOf(council, NEWEST).rule(id) !== undefined)).toBe(true);
  });
});
