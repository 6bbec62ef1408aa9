import {
  isBillActId, isCalendarActId, isMeetingActId, type BillActId, type BillKind, type BillTransition, type CalendarTransition,
  type InCouncil, type MeetingTransition, type ProposerKind,
} from '@uian/procedure';
import type { RuleContext } from './rule.js';

/** The kind of the bill (의안 종류) that the act is about, or begins. */
export const kindOf = ({ bill, input }: RuleContext): BillKind | undefined =>
  bill?.kind ?? (input as { kind?: BillKind } | undefined)?.kind;

/** Acts that begin a bill say by themselves whose it is; 제출 says it in its input. */
const BEGUN_BY: Partial<Record<BillActId, ProposerKind>> = {
  'bill.introduce': 'members', 'bill.propose-by-committee': 'committee', 'bill.lodge-petition': 'residents',
};

/** Whose bill it is (제출자) that the act is about, or begins. */
export const proposerOf = ({ act, bill, input }: RuleContext): ProposerKind =>
  bill?.proposer.kind ?? BEGUN_BY[act as BillActId] ?? (input as { by?: ProposerKind } | undefined)?.by ?? 'mayor';

/** The row of the table for the act that is judged; undefined where such a bill takes no such step in this council. */
export function rowOf(context: RuleContext): InCouncil<BillTransition | MeetingTransition> | undefined {
  const { act, procedure } = context;
  if (isMeetingActId(act)) return procedure.meetingTransition(act);
  const kind = kindOf(context);
  if (!isBillActId(act) || !kind) return undefined;
  return procedure.billTransition(act, kind, proposerOf(context));
}

/** The row of an act on the council's own stream (의회 운영). */
export const calendarRowOf = ({ act, procedure }: RuleContext): InCouncil<CalendarTransition> | undefined =>
  isCalendarActId(act) ? procedure.calendarTransition(act) : undefined;

/** Who may do the act, and what rules it meets, whatever it is about. */
export const anyRowOf = (context: RuleContext): Pick<InCouncil<CalendarTransition>, 'by' | 'rules'> | undefined =>
  rowOf(context) ?? calendarRowOf(context);
