import { describe, expect, it } from '@jest/globals';
import { BILL_TRANSITIONS, MEETING_TRANSITIONS, RULE_IDS } from '@uian/procedure';
import { billAt } from '@uian/testing/law';
import { judge } from '../decide.js';
import { RULE_BOOK } from './rule-book.js';

describe('the rule book', () => {
  it.each(RULE_IDS)('has a predicate for %s', (id) => {
    expect(RULE_BOOK[id]).toBeInstanceOf(Function);
  });

  it('has no predicate that the table does not know', () => {
    expect(Object.keys(RULE_BOOK).sort()).toEqual([...RULE_IDS].sort());
  });

  it('answers for every act of the table without an input, and never throws', () => {
    const { docket, id, meeting } = billAt('placed', { kind: 'ordinance.enactment' });
    const context = { ...docket.context('bill.report', { day: '2024-03-05', stream: id }), input: undefined };
    for (const { act } of [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS]) {
      for (const sitting of [meeting, undefined]) {
        const { violations } = judge({ ...context, act, meeting: sitting === undefined ? undefined : docket.meeting(sitting) });
        for (const violation of violations) expect(RULE_IDS).toContain(violation.rule);
      }
    }
  });

  it('fails loudly where a row names a rule without a predicate', () => {
    const { docket, id } = billAt('committee-decided');
    const context = docket.context('bill.report', { day: '2024-03-06', stream: id });
    const { procedure } = context;
    const row = { ...procedure.billTransition('bill.report', context.bill!.kind)!, rules: ['planted.rule' as never] };
    const rule: typeof procedure.rule = (asked) => procedure.rule((asked as string) === 'planted.rule' ? 'record.state' : asked);
    expect(() => judge({ ...context, procedure: { ...procedure, billTransition: () => row, rule } }))
      .toThrow('rule planted.rule has no predicate');
  });
});
