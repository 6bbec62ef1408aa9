import type { MeetingInputs } from './commands/meeting-commands.js';
import type { AgendaItem, Meeting } from './meeting.js';

/** The bills that an approval takes (승인 안건): those named; or all but those sent back. */
export function chosenBy(meeting: Meeting, { items, returned = [] }: MeetingInputs['meeting.approve']): ReadonlySet<string> {
  const sentBack = new Set(returned.map(({ bill }) => bill));
  return new Set((items ?? meeting.items.map(({ bill }) => bill)).filter((bill) => !sentBack.has(bill)));
}

/** Why an item was not approved (반려 사유): its own reason, or the one for all. */
export const reasonFor = (bill: string, { reason, returned = [] }: MeetingInputs['meeting.approve']): string | undefined =>
  returned.find((one) => one.bill === bill)?.reason ?? reason;

/** Items that an approval leaves to the next draft. */
export function leftBy(meeting: Meeting, input: MeetingInputs['meeting.approve']): readonly AgendaItem[] {
  const chosen = chosenBy(meeting, input);
  return meeting.items.filter((item) => !item.approved && !chosen.has(item.bill));
}

/**
 * Approved items that a change of the draft takes out of the approval (승인 실효): all of them where the meeting sits on another
 * day; else what comes in another order among what was approved and stays. The chair decides the order, too.
 */
export function fallenBy(meeting: Meeting, { items, sitting }: MeetingInputs['meeting.change-items']): readonly string[] {
  const approved = meeting.items.filter((item) => item.approved && items.includes(item.bill)).map(({ bill }) => bill);
  if (sitting !== undefined && sitting !== meeting.sitting) return approved;
  const now = items.filter((bill) => approved.includes(bill));
  return approved.filter((bill, at) => now[at] !== bill);
}
