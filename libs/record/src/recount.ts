import {
  changeWords, legalDayOf, movedBeside, movedDeadlines, type Bill, type CalendarBook, type Meeting, type MovedDeadline, type Recounted,
} from '@uian/domain';
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
  const sequence = council.book.calendarSequence;
  if (kind === 'calendar' || !draft.state || calendarBefore >= sequence) return [];
  const subject = draft.state as Bill | Meeting;
  const moved = movedDeadlines(
    (calendar, book) => deadlinesOf(subject, kind, { ...council, book }, calendar), calendarBefore, council.history);
  return recorded(draft, moved, sequence, council, at);
}

/**
 * What an act on the council's own stream that changes the calendar moves in that stream itself (회의록 공개 기한 …): it stands
 * right behind the act.
 */
export function recountCouncil(draft: StreamDraft, council: Council, at: number): readonly NoticeRow[] {
  const { kind, before, state, events } = draft;
  if (kind !== 'calendar' || !before || !state) return [];
  const [then, now] = [before as CalendarBook, state as CalendarBook];
  if (then.calendarSequence === now.calendarSequence) return [];
  const reason = events.map(({ event }) => changeWords(event, then)).join(', ');
  return recorded(draft, movedBeside(deadlinesOf(then, kind, council), deadlinesOf(now, kind, council), reason), now.calendarSequence, council, at);
}

function recorded(
  draft: StreamDraft, moved: readonly MovedDeadline[], calendar: number, council: Council, at: number,
): readonly NoticeRow[] {
  const { id, kind } = draft;
  if (moved.length === 0) return [];
  const payload: Recounted = { calendar, moved };
  draft.add({ type: 'deadline.recounted', day: legalDayOf(at), payload: { ...payload } }, BY_ENGINE);
  const subject = draft.state!;
  const deadlines = new Map(deadlinesOf(subject, kind, council).map((d) => [struckKey(d.period.id, d.revision), d]));
  return moved.flatMap((one) =>
    recountNotices(one, deadlines.get(struckKey(one.period, one.revision))!, calendar, id, subject, council, at));
}
