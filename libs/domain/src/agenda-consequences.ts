import type { BillActId, MeetingConsequenceId } from '@uian/procedure';
import { chosenBy, fallenBy } from './agenda-choice.js';
import { isBeforeCommittee } from './bill.js';
import type { BillInputs } from './commands/bill-commands.js';
import type { MeetingInputs } from './commands/meeting-commands.js';
import type { NewEvent } from './event.js';
import type { Meeting } from './meeting.js';
import type { RuleContext } from './rules/rule.js';

/** Events of one stream; `stream: null` is the stream that the act is about. */
export interface StreamEvents {
  readonly stream: string | null;
  readonly events: readonly NewEvent[];
}

/** Acts on a bill that its approval on an agenda does not outlive: another text has to be approved anew, a bill that is gone leaves. */
const TOUCHES_AGENDA: Partial<Record<BillActId, MeetingConsequenceId>> = {
  'bill.amend-by-proposer': 'meeting.void-item',
  'bill.attach-text': 'meeting.void-item',
  'bill.refer-elsewhere': 'meeting.drop-item',
  'bill.recommit': 'meeting.drop-item',
  'bill.withdraw': 'meeting.drop-item',
};

/** Whether an act reaches the agenda that its bill stands on, so that the meeting has to be locked with it. */
export const touchesAgenda = (act: string): boolean => Object.hasOwn(TOUCHES_AGENDA, act);

/** A meeting that has not been opened yet: its agenda can still change. */
const isAhead = ({ state }: Meeting): boolean => state !== 'open' && state !== 'closed' && state !== 'cancelled';

/** A reason or a comparison put on file later leaves the text as it was approved. */
const leavesText = ({ act, input }: RuleContext): boolean =>
  act === 'bill.attach-text' && (input as BillInputs['bill.attach-text']).text === undefined;

function onAgenda(context: RuleContext): readonly StreamEvents[] {
  const { act, day, bill, agenda } = context;
  const type = TOUCHES_AGENDA[act as BillActId];
  if (!type || !bill || !agenda || !isAhead(agenda) || leavesText(context)) return [];
  if (!agenda.items.some((item) => item.bill === bill.id && item.approved)) return [];
  return [
    { stream: agenda.id, events: [{ type, day, payload: { bill: bill.id, because: act } }] },
    { stream: bill.id, events: [{ type: 'bill.unschedule', day, payload: { meeting: agenda.id } }] },
  ];
}

function onBills({ meeting, day, act, input, bills }: RuleContext): readonly StreamEvents[] {
  if (!meeting) return [];
  const on = (stream: string, event: Omit<NewEvent, 'day'>): StreamEvents => ({ stream, events: [{ ...event, day }] });
  const unschedule = (bill: string): StreamEvents => on(bill, { type: 'bill.unschedule', payload: { meeting: meeting.id } });
  if (act === 'meeting.approve') {
    const chosen = chosenBy(meeting, input as MeetingInputs['meeting.approve']);
    const isGone = (id: string): boolean => bills?.has(id) === true && !isBeforeCommittee(bills.get(id));
    return meeting.items.filter((item) => !item.approved && chosen.has(item.bill) && !isGone(item.bill))
      .map((item) => on(item.bill, { type: 'bill.schedule', payload: { meeting: meeting.id, sitting: meeting.sitting, time: meeting.time } }));
  }
  if (act === 'meeting.change-items') {
    const change = input as MeetingInputs['meeting.change-items'];
    const fallen = fallenBy(meeting, change);
    return meeting.items.filter((item) => item.approved && (fallen.includes(item.bill) || !change.items.includes(item.bill)))
      .map((item) => unschedule(item.bill));
  }
  if (act === 'meeting.cancel') return meeting.items.filter((item) => item.approved).map((item) => unschedule(item.bill));
  return [];
}

/** What an act brings about on other streams (의사일정 수록·제외, 승인 실효): on the bills of an agenda, on the agenda of a bill. */
export const consequences = (context: RuleContext): readonly StreamEvents[] => [...onAgenda(context), ...onBills(context)];
