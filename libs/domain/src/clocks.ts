import { minusWorkingDays, plusWorkingDays, type LegalCalendar } from '@uian/calendar';
import { billDeem, type OfficeTargets } from '@uian/procedure';
import type { Temporal } from 'temporal-polyfill';
import { once } from './count-once.js';
import type { Deadline } from './deadlines.js';
import { plainDay, seoulInstant } from './time.js';

/** The next strike of a deadline: a rung of a duty's ladder, or the instant of a deem. */
export interface Strike {
  /** `deem`; or working days left, `10` … `0`; or `overdue-1`, `overdue-2` … */
  readonly rung: string;
  /** Business instant (UTC, epoch milliseconds). */
  readonly at: number;
}

/** The legal instant at which a period is over: what it deems takes effect, or the end (24:00) of its last day. */
export function deemInstant({ due, period }: Deadline): number | null {
  if (due === null) return null;
  const atOnce = period.deems !== undefined && billDeem(period.deems).takesEffect === 'due-day';
  return seoulInstant(atOnce ? plainDay(due) : plainDay(due).add({ days: 1 }));
}

/** Far enough that no office works on a duty any longer; keeps the walk over overdue rungs finite. */
const LONGEST_OVERDUE = 250;

/** All rungs after `after`, in order: the ladder first, then each working day while overdue. */
function* rungs(target: string, calendar: LegalCalendar, office: OfficeTargets, ladder: readonly number[]): Generator<Strike> {
  const last = plainDay(target);
  const { hour, minute } = office.officeHour;
  yield* once(calendar, `ladder|${target}|${ladder.join()}|${hour}:${minute}`, () => [...ladder].sort((a, b) => b - a).flatMap((left) => {
    const day = minusWorkingDays(last, left, calendar);
    return day ? [{ rung: String(left), at: seoulInstant(day, hour, minute) }] : [];
  }));
  let day: Temporal.PlainDate | undefined = last;
  for (let over = 1; over <= LONGEST_OVERDUE; over += 1) {
    day = plusWorkingDays(day, 1, calendar);
    if (!day) return;
    yield { rung: `overdue-${over}`, at: seoulInstant(day, hour, minute) };
  }
}

/** All strikes of a deadline in order: a duty's ladder, then each working day overdue; what reminds before a lapse, then the deem. */
function* strikesOf(deadline: Deadline, calendar: LegalCalendar, office: OfficeTargets): Generator<Strike> {
  const { period, target, status } = deadline;
  if (status !== 'open') return;
  const lapse = period.effect === 'duty' ? Infinity : deemInstant(deadline);
  if (lapse === null) return;
  const ladder = target === null ? [] : rungs(target, calendar, office, office.ladders[period.id] ?? office.defaultLadder);
  for (const rung of ladder) {
    if (rung.at >= lapse) break;
    yield rung;
  }
  if (period.deems) yield { rung: 'deem', at: lapse };
}

/** Not struck yet. A rung that was past when the deadline began never rings; a deem takes effect all the same. */
const isAhead = ({ rung, at }: Strike, { beganAt }: Deadline, after: number): boolean =>
  at > after && (rung === 'deem' || at > beganAt);

/**
 * The next strike of an open deadline after an instant.
 * @param after business instant (UTC, epoch milliseconds) through which it has been struck already
 */
export function nextStrike(
  deadline: Deadline, after: number, calendar: LegalCalendar, office: OfficeTargets,
): Strike | null {
  for (const strike of strikesOf(deadline, calendar, office)) if (isAhead(strike, deadline, after)) return strike;
  return null;
}

/** The newest strike that is due at `now` and was not struck: after an outage only the latest of a ladder rings. */
export function rungDue(
  deadline: Deadline, after: number, now: number, calendar: LegalCalendar, office: OfficeTargets,
): Strike | null {
  let due: Strike | null = null;
  for (const strike of strikesOf(deadline, calendar, office)) {
    if (strike.at > now) break;
    if (isAhead(strike, deadline, after)) due = strike;
  }
  return due;
}
