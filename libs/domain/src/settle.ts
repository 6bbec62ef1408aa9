import type { LegalCalendar } from '@uian/calendar';
import {
  BILL_DEEM_IDS, BILL_TRANSITIONS, billDeem, billState, PERIOD_IDS, periodRow, type ActId, type BillDeemId, type FactId, type Procedure,
} from '@uian/procedure';
import type { Bill } from './bill.js';
import { deemInstant } from './clocks.js';
import { billDeadlines, type Deadline } from './deadlines.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { plainDay, seoulInstant } from './time.js';

/** A deem that is due (간주), with the instant (UTC, epoch milliseconds) at which the law says it took effect. */
export interface DueDeem {
  readonly deadline: Deadline;
  readonly event: NewEvent;
  readonly instant: number;
}

/** The day that a deem is dated on: the last day of its period, or the day after where the text names that day. */
const dayOf = (type: BillDeemId, due: string): string =>
  (billDeem(type).takesEffect === 'day-after' ? plainDay(due).add({ days: 1 }).toString() : due);

/** The place of a deem on the road: what comes first when two take effect at once, and both are dated on one day. */
const placeOf = (type: FactId): number => BILL_DEEM_IDS.indexOf(type as BillDeemId);

/**
 * The earliest deem of a bill that has taken effect by an instant, or undefined: by the instant, then by the day it is dated on,
 * then in the order of the road. What waits for a sitting (자동상정) is settled when the sitting opens, not here. A lapse is dated
 * on its last day: what counts from it begins the day after (민법 제157조 단서, inferred).
 */
export function nextDeem(bill: Bill, by: number, procedure: Procedure, calendar: LegalCalendar): DueDeem | undefined {
  return billDeadlines(bill, procedure, calendar)
    .flatMap((deadline): readonly DueDeem[] => {
      const { status, due, period: { id, deems: type, awaits } } = deadline;
      if (status !== 'open' || due === null || !type || awaits) return [];
      const instant = deemInstant(deadline)!;
      return [{ deadline, instant, event: { type, day: dayOf(type, due), payload: { period: id, instant } } }];
    })
    .filter(({ instant }) => instant <= by)
    .sort((a, b) => a.instant - b.instant || a.event.day.localeCompare(b.event.day) || placeOf(a.event.type) - placeOf(b.event.type))[0];
}

/** A deem this much later (milliseconds) than its legal instant waited for the machine, not for its turn. */
const PROMPT = 5 * 60_000;

/**
 * By how much the machine was late to record a deem (늦게 처리됨), in milliseconds; undefined where it was not, and for what
 * is no deem with an instant of its own. The legal day is the same either way.
 */
export function processedLate({ payload, recordedAt }: Pick<RecordedEvent, 'payload' | 'recordedAt'>): number | undefined {
  const { instant } = payload as { instant?: number };
  return instant !== undefined && recordedAt - instant > PROMPT ? recordedAt - instant : undefined;
}

/** The instant through which deems are settled before an act of this legal day: the beginning of the day. */
export const settledBefore = (day: string): number => seoulInstant(plainDay(day));

/** Whether this bill is placed by lapse when its committee opens on this day (자동상정): the day is past the period. */
export function placedByLapse(bill: Bill, day: string, procedure: Procedure, calendar: LegalCalendar): boolean {
  if (bill.state !== 'referred') return false;
  const deadline = billDeadlines(bill, procedure, calendar).find((d) => d.period.id === 'committee.auto_place');
  return deadline?.status === 'open' && deadline.due !== null && deadline.due <= day;
}

/** The deem that a bill stands on, if one is its newest event. */
const newestDeem = (bill: Bill): BillDeemId | undefined =>
  BILL_DEEM_IDS.filter((id) => bill.facts[id] !== undefined)
    .sort((a, b) => bill.facts[b]!.sequence - bill.facts[a]!.sequence)[0];

/**
 * Whether an act would have kept a deem from happening, or may have begun to: it ends or restarts the deem's period, or leads
 * the bill along its road. A deem that settles by itself comes back where the act did not keep it away.
 */
function prevents(act: ActId, deem: BillDeemId): boolean {
  const periods = PERIOD_IDS.map(periodRow).filter(({ deems }) => deems === deem);
  const row = BILL_TRANSITIONS.find((candidate) => candidate.act === act && candidate.to !== 'same');
  const closes = typeof row?.to === 'string' && row.to !== 'same' && billState(row.to).final === true;
  return closes || (row !== undefined && !periods.some(({ awaits }) => awaits))
    || periods.some(({ startsOn, endsOn }) => endsOn.includes(act) || startsOn.includes(act));
}

/** Whether the newest event is a deem that an act of this legal day, entered late, disproves. */
function isDisproved(bill: Bill, day: string, act: ActId): boolean {
  const deem = newestDeem(bill);
  const fact = deem && bill.facts[deem];
  if (!fact || !prevents(act, deem)) return false;
  // A lapse takes effect at the end of its day, so an act of that day still comes before it.
  return billDeem(deem).takesEffect === 'last-day' ? day <= fact.day : day < fact.day;
}

/** The bill without the deems that an act of this legal day would disprove; undefined where there are none. */
export function withoutDisprovedDeems(bill: Bill, day: string, act: ActId): Bill | undefined {
  let earlier = bill;
  while (earlier.beforeDeem && isDisproved(earlier, day, act)) earlier = earlier.beforeDeem;
  return earlier === bill ? undefined : earlier;
}
