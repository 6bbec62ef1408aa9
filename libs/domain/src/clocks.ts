import { minusWorkingDays, plusWorkingDays, type LegalCalendar } from '@uian/calendar';
import { billDeem, type OfficeTargets } from '@uian/procedure';
import type { Temporal } from 'temporal-polyfill';
import { once } from './count-once.js';
import type { Deadline } from './deadlines.js';
import { legalDayOf, plainDay, seoulInstant } from './time.js';

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

/** Far enough that no office works on a duty any longer. */
const LONGEST_OVERDUE = 250;

/**
 * The rungs of each working day on which a duty is overdue, in order. They are worked out once for all duties of one last day,
 * and no further than anybody asked.
 */
class OverdueRungs {
  private readonly known: Strike[] = [];
  private day: Temporal.PlainDate | undefined;

  constructor(last: Temporal.PlainDate, private readonly calendar: LegalCalendar, private readonly hour: number, private readonly minute: number) {
    this.day = last;
  }

  /** The first rung after an instant. */
  after(instant: number): Strike | undefined {
    while (this.day && (this.known.at(-1)?.at ?? -Infinity) <= instant && this.known.length < LONGEST_OVERDUE) this.extend();
    return this.known[this.place(instant)];
  }

  /** The last rung that is due by an instant. */
  dueBy(instant: number): Strike | undefined {
    this.after(instant);
    return this.known[this.place(instant) - 1];
  }

  private extend(): void {
    this.day = plusWorkingDays(this.day!, 1, this.calendar);
    if (this.day) this.known.push({ rung: `overdue-${this.known.length + 1}`, at: seoulInstant(this.day, this.hour, this.minute) });
  }

  /** How many rungs are due by an instant: they stand in order. */
  private place(instant: number): number {
    let [low, high] = [0, this.known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.known[middle]!.at <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What strikes of a deadline: the rungs before its last day (알림 단계), those while it is overdue, and its deem. */
interface Strikes {
  readonly ladder: readonly Strike[];
  readonly overdue?: OverdueRungs;
  readonly deem?: Strike;
}

const NONE: Strikes = { ladder: [] };

function strikesOf(deadline: Deadline, calendar: LegalCalendar, office: OfficeTargets): Strikes {
  const { period, target, status } = deadline;
  const lapse = period.effect === 'duty' ? Infinity : deemInstant(deadline);
  if (status !== 'open' || lapse === null) return NONE;
  const deem = period.deems && { rung: 'deem', at: lapse };
  if (target === null) return { ladder: [], deem };
  const { hour, minute } = office.officeHour;
  const last = plainDay(target);
  const steps = office.ladders[period.id] ?? office.defaultLadder;
  const ladder = once(calendar, `ladder|${target}|${steps.join()}|${hour}:${minute}`, () => [...steps].sort((a, b) => b - a).flatMap((left) => {
    const day = minusWorkingDays(last, left, calendar);
    return day ? [{ rung: String(left), at: seoulInstant(day, hour, minute) }] : [];
  }));
  const ringing = { ladder: ladder.filter(({ at }) => at < lapse), deem };
  if (period.effect !== 'duty') return ringing;
  return { ...ringing, overdue: once(calendar, `overdue|${target}|${hour}:${minute}`, () => new OverdueRungs(last, calendar, hour, minute)) };
}

/** The ladder of a duty (알림 단계) as days: working days left, and the day (ISO) on which that rung stands; of an open one alone. */
export const ladderOf = (deadline: Deadline, calendar: LegalCalendar, office: OfficeTargets): readonly { readonly left: number; readonly day: string }[] =>
  strikesOf(deadline, calendar, office).ladder.map(({ rung, at }) => ({ left: Number(rung), day: legalDayOf(at) }));

/** A rung that was past when the deadline began never rings; a deem takes effect all the same. */
const ringsAfter = ({ beganAt }: Deadline, after: number): number => Math.max(after, beganAt);

/**
 * The next strike of an open deadline after an instant.
 * @param after business instant (UTC, epoch milliseconds) through which it has been struck already
 */
export function nextStrike(
  deadline: Deadline, after: number, calendar: LegalCalendar, office: OfficeTargets,
): Strike | null {
  const { ladder, overdue, deem } = strikesOf(deadline, calendar, office);
  const from = ringsAfter(deadline, after);
  return ladder.find(({ at }) => at > from) ?? overdue?.after(from) ?? (deem && deem.at > after ? deem : null);
}

/** The newest strike that is due at `now` and was not struck: after an outage only the latest of a ladder rings. */
export function rungDue(
  deadline: Deadline, after: number, now: number, calendar: LegalCalendar, office: OfficeTargets,
): Strike | null {
  const { ladder, overdue, deem } = strikesOf(deadline, calendar, office);
  if (deem && deem.at > after && deem.at <= now) return deem;
  const newest = overdue?.dueBy(now) ?? ladder.findLast(({ at }) => at <= now);
  return newest && newest.at > ringsAfter(deadline, after) ? newest : null;
}
