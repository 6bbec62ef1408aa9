import { heartbeat, log } from '@temporalio/activity';
import type { CalendarChangeActivities, CalendarChangePort } from '@uian/contracts';
import { failureOf } from './failures.js';

/** Activities of the workflow that carries a change of the calendar. What a failed one has done stays done. */
export function createCalendarChangeActivities(changes: CalendarChangePort): CalendarChangeActivities {
  return {
    async recountDeadlines({ streamId }) {
      try {
        return await changes.recount(streamId, heartbeat);
      } catch (cause) {
        log.warn('recount failed', { cause });
        throw failureOf(cause);
      }
    },
  };
}
