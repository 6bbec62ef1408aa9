import type { News } from '@uian/contracts';
import { isFinal } from '@uian/procedure';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { deadlineRows, stageOf } from './projections.js';

/** What a stream tells its workflow after a transaction. */
export function newsOf({ id, kind, state, struck, sequence }: StreamDraft, council: Council): News {
  const stage = stageOf(state!, kind);
  const clocks = deadlineRows(id, kind, state!, struck, council).flatMap((row) =>
    row.next_at !== null && row.next_rung !== null
      ? [{ id: row.period, revision: row.revision, rung: row.next_rung, at: row.next_at }] : []);
  return { sequence, stage, clocks, closed: isFinal(stage) && clocks.length === 0 };
}
