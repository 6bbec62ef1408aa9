import type { News } from '@uian/contracts';
import type { Bill, Meeting } from '@uian/domain';
import { isFinal } from '@uian/procedure';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { deadlineRows } from './projections.js';

/** What a stream tells its workflow after a transaction. */
export function newsOf(draft: StreamDraft, council: Council): News {
  const state = draft.state as Bill | Meeting;
  const kind = draft.kind === 'meeting' ? 'meeting' : 'bill';
  const clocks = deadlineRows(draft.id, kind, state, draft.struck, council).flatMap((row) =>
    row.next_at !== null && row.next_rung !== null
      ? [{ id: row.period, revision: row.revision, rung: row.next_rung, at: row.next_at }] : []);
  return { sequence: draft.sequence, stage: state.state, clocks, closed: isFinal(state.state) && clocks.length === 0 };
}
