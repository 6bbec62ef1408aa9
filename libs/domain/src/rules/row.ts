import {
  isBillActId, isMeetingActId, type BillKind, type BillTransition, type MeetingTransition,
} from '@uian/procedure';
import type { RuleContext } from './rule.js';

/** The row of the table for the act that is judged; undefined where this kind of bill takes no such step. */
export function rowOf({ act, bill, procedure, input }: RuleContext): BillTransition | MeetingTransition | undefined {
  if (isMeetingActId(act)) return procedure.meetingTransition(act);
  const kind = bill?.kind ?? (input as { kind?: BillKind } | undefined)?.kind;
  return isBillActId(act) && kind ? procedure.billTransition(act, kind) : undefined;
}
