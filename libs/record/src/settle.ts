import { nextDeem } from '@uian/domain';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { deemNotices, type NoticeRow } from './notices.js';
import { procedureOf } from './projections.js';

/**
 * Settles every deem (간주) of a bill that has taken effect by an instant, in the order of their legal instants, before
 * anything else happens to it: legal truth does not wait for the clock.
 * @param by business instant (UTC, epoch milliseconds)
 */
export function settleDeems(draft: StreamDraft, by: number, council: Council, recordedAt: number): readonly NoticeRow[] {
  const notices: NoticeRow[] = [];
  for (;;) {
    const { bill } = draft;
    if (!bill) return notices;
    const due = nextDeem(bill, by, procedureOf(council, bill, bill.lastDay), council.calendar);
    if (!due) return notices;
    draft.add(due.event);
    notices.push(...deemNotices(due.event.type, due.deadline.period.id, draft.sequence, draft.id, draft.bill!, council, recordedAt));
  }
}
