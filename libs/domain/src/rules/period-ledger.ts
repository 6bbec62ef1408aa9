import type { PeriodId, RuleId } from '@uian/procedure';
import { billDeadlines, deadlineFor, type Deadline } from '../deadlines.js';
import { violation, type Violation } from '../rule-violation.js';
import type { Rule, RuleContext } from './rule.js';

/** A rule on the ledger of a period (기한 원장): asks what is wrong with the deadline that the input names. */
export const onPeriod = (rule: RuleId, fault: (deadline: Deadline | undefined, context: RuleContext) => string | undefined): Rule =>
  (context): Violation | undefined => {
    const { bill, procedure, calendar } = context;
    const input = context.input as { period: string } | undefined;
    if (!bill || !input) return undefined;
    const message = fault(deadlineFor(billDeadlines(bill, procedure, calendar), input.period as PeriodId), context);
    return message === undefined ? undefined : violation(procedure, rule, message, { field: 'period' });
  };
