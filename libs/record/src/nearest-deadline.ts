import type { DeadlineRow } from './projections.js';

/** Of a bill on the board (회부 기한판): its nearest open deadline. `infinity` where no day is to be watched. */
export interface NearestDeadline {
  readonly due_on: string;
  readonly due_period: string | null;
  readonly due_effect: string | null;
  readonly due_target_on: string | null;
  readonly due_owed_by: string | null;
}

const NONE: NearestDeadline = { due_on: 'infinity', due_period: null, due_effect: null, due_target_on: null, due_owed_by: null };

/** Nobody keeps to a waiting period (금지), and a window that has closed calls for nothing: what counts is what is owed or will be deemed. */
export function nearestDeadline(rows: readonly DeadlineRow[]): NearestDeadline {
  const [nearest] = rows.filter(({ status, effect, due_on }) => status === 'open' && (effect === 'duty' || effect === 'deem') && due_on !== null)
    .sort((a, b) => (a.due_on! === b.due_on! ? (a.period < b.period ? -1 : 1) : a.due_on! < b.due_on! ? -1 : 1));
  if (!nearest) return NONE;
  const { due_on, period, effect, target_on, owed_by } = nearest;
  return { due_on: due_on!, due_period: period, due_effect: effect, due_target_on: target_on, due_owed_by: owed_by };
}
