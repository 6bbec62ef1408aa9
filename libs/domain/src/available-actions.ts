import {
  BILL_ACTS, citationText, statesAhead, type BillActId, type BillTransition,
} from '@uian/procedure';
import type { Bill } from './bill.js';
import { judge } from './decide.js';
import { billDeadlines, type Deadline } from './deadlines.js';
import { refusal, type Violation } from './rule-violation.js';
import type { RuleContext } from './rules/rule.js';

/** `must`: a duty runs that this act ends. `not-yet` and `no-longer`: the road leads there, or led there. */
export type Availability = 'must' | 'may' | 'not-yet' | 'no-longer' | 'not-now';

/** An act on a bill and whether it can be done on a day (가능한 행위), with every reason why not. */
export interface AvailableAction {
  readonly act: BillActId;
  readonly term: string;
  readonly availability: Availability;
  /** The row's own source. */
  readonly article: string;
  /** For `must`: the day it is owed by (ISO), where one can be calculated. */
  readonly dueBy?: string | null;
  /** Why not (왜 안 되나요). */
  readonly violations: readonly Violation[];
  /** First day on which it would be allowed, where time alone helps. */
  readonly allowedFrom: string | null;
}

type BillContext = Omit<RuleContext, 'act' | 'input'> & { readonly bill: Bill };

/** The duty that this act ends, if one of its own offices owes it. */
const dutyOf = (row: BillTransition, duties: readonly Deadline[]): Deadline | undefined =>
  duties.find(({ period, owedBy }) => period.endsOn.includes(row.act) && owedBy !== undefined && row.by.includes(owedBy));

function availabilityOf(row: BillTransition, bill: Bill, violations: readonly Violation[], owed: boolean): Availability {
  if (violations.length === 0) return owed ? 'must' : 'may';
  if (row.from.includes(bill.state)) return violations.some((v) => v.allowedFrom) ? 'not-yet' : 'not-now';
  const ahead = statesAhead(bill.state);
  return row.from.some((state) => ahead.has(state)) ? 'not-yet' : 'no-longer';
}

/** Every act of the table for this bill: may, must, not yet, no longer, and why. Judged without its input. */
export function availableActions(context: BillContext): readonly AvailableAction[] {
  const { bill, procedure, calendar } = context;
  const duties = billDeadlines(bill, procedure, calendar).filter((d) => d.status === 'open' && d.period.effect === 'duty');
  return procedure.billTransitions()
    .filter((row) => row.from.length > 0 && (row.kinds?.includes(bill.kind) ?? true) && (row.proposers?.includes(bill.proposer.kind) ?? true))
    .map((row) => {
      const { violations } = judge({ ...context, act: row.act });
      const duty = dutyOf(row, duties);
      return {
        act: row.act,
        term: BILL_ACTS[row.act],
        availability: availabilityOf(row, bill, violations, duty !== undefined),
        article: citationText(row.citation),
        dueBy: duty?.due,
        violations,
        allowedFrom: refusal(row.act, violations).allowedFrom,
      };
    });
}
