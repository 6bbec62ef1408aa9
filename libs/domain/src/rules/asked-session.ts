import type { Session } from '@uian/calendar';
import { sessionIn, sessionOf, withDays } from '../council-book.js';
import { plainDay } from '../time.js';
import { inputOf, type RuleContext } from './rule.js';

/** The session as it would be after the act that sets or changes its days (회기 등록, 회기 변경); undefined for any other. */
export function askedSession(context: RuleContext): Session | undefined {
  const set = inputOf(context, 'calendar.set-session');
  if (set) return sessionOf(set);
  const change = inputOf(context, 'calendar.change-session');
  const session = change && sessionIn(context.book, change.session);
  return session && withDays(session, change);
}

/** How many days lie between two ISO days, both included; 0 where they are the wrong way round. */
export const daysThrough = (from: string, to: string): number =>
  Math.max(0, plainDay(from).until(plainDay(to), { largestUnit: 'day' }).days + 1);
