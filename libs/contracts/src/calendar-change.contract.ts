import type { News } from './news.js';

/** Wire names of the workflow that carries a change of a council's calendar (의사 일정·휴일) to every deadline. */
export const calendarChangeContract = {
  workflow: 'calendarChange',
  taskQueue: 'uian',
  /** Signal: the calendar has a newer event. Argument: News. */
  newsSignal: 'calendarNews',
  /** Query: the newest news of the calendar that the workflow holds. */
  newsQuery: 'calendarNewsHeld',
  workflowId: (streamId: string): string => `calendar-change:${streamId}`,
} as const;

/** How far a recount came (기한 재계산). */
export interface RecountProgress {
  /** Bills and meetings looked at. */
  readonly streams: number;
  /** Those of which a deadline moved. */
  readonly moved: number;
  /** Whether any is left that was counted by an older calendar. */
  readonly left: boolean;
}

export interface CalendarChangeInput {
  /** Stream id (UUID) of the council's calendar. */
  readonly streamId: string;
  /** The newest news and what was done so far, carried across continue-as-new. */
  readonly news?: News;
  readonly progress?: RecountProgress;
}

export interface CalendarChangeActivities {
  /** Counts a share of the deadlines that are behind, in batches. */
  recountDeadlines(input: { readonly streamId: string }): Promise<RecountProgress>;
}
