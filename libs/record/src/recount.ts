import { legalDayOf, movedDeadlines, type Bill, type Meeting, type Recounted } from '@uian/domain';
import type { Council } from './council-directory.js';
import { ENGINE, type StreamDraft } from './draft.js';
import { recountNotices, type NoticeRow } from './notices.js';
import { deadlinesOf, struckKey } from './projections.js';

const BY_ENGINE = { actor: ENGINE, ground: null, commandId: null };

/**
 * Counts the open deadlines of a stream again where the calendar moved since it was last written, before anything else
 * happens to it: old day, new day and reason go into its record. Where no day moved, nothing is added.
 */
export function recount(draft: StreamDraft, council: Council, at: number): readonly NoticeRow[] {
  const { kind, calendarBefore } = draft;
  const { sequence } = council.book;
  if (kind === 'calendar' || !draft.state || calendarBefore >= sequence) return [];
  const subject = draft.state as Bill | Meeting;
  const moved = movedDeadlines(
    (calendar) => deadlinesOf(subject, kind, { ...council, calendar }), calendarBefore, council.history);
  if (moved.length === 0) return [];
  const payload: Recounted = { calendar: sequence, moved };
  draft.add({ type: 'deadline.recounted', day: legalDayOf(at), payload: { ...payload } }, BY_ENGINE);
  const deadlines = new Map(deadlinesOf(subject, kind, council).map((d) => [struckKey(d.period.id, d.revision), d]));
  return moved.flatMap((one) =>
    recountNotices(one, deadlines.get(struckKey(one.period, one.revision))!, sequence, draft.id, subject, council, at));
}
