import { Temporal } from 'temporal-polyfill';
import type { LegalCalendar } from '../legal-calendar.js';
import { back } from './back.js';
import { civilForward } from './civil-forward.js';
import type { Counted, CountingStyle, CountSpec, KnownCount, StyleSpec } from './counted.js';
import { event } from './event.js';
import { fixed } from './fixed.js';
import { hours } from './hours.js';
import { hoursBack } from './hours-back.js';
import { hoursBusinessBack } from './hours-business-back.js';
import { minimumPeriod } from './minimum-period.js';
import { noRollForward } from './no-roll-forward.js';
import { prompt } from './prompt.js';
import { session } from './session.js';
import { type Ground, stopped, suspendedDaysIn } from './suspension.js';
import { wait } from './wait.js';
import { extensionNote, suspensionNote } from './words.js';

type Style = (spec: StyleSpec, calendar: LegalCalendar) => Counted;

/** Run from the event on, so they can be suspended and extended. */
const forward = {
  'civil-forward': civilForward,
  'no-roll-forward': noRollForward,
  wait,
  session,
  'minimum-period': minimumPeriod,
  prompt,
  hours,
};

const styles: Record<CountingStyle, Style> = {
  ...forward,
  back,
  'hours-back': hoursBack,
  'hours-business-back': hoursBusinessBack,
  fixed,
  event,
};

/**
 * Counts a period in its style. Cheap: the days on the way are told by `dayStrip`, only where somebody asks.
 *
 * @throws RangeError where the length is not a whole number of 0 or more, where the style does not count the unit, and
 *   where a period that does not run forward is suspended or extended.
 */
export function count(spec: CountSpec, calendar: LegalCalendar): Counted {
  const { style, suspended = [], extended = [] } = spec;
  if (suspended.length === 0 && extended.length === 0) return styles[style](spec, calendar);
  if (!(style in forward)) throw new RangeError(`What is counted as ${style} is neither suspended nor extended.`);
  const ground = stopped(calendar, suspended);
  const counted = styles[style](spec, ground);
  return counted.known ? explained(counted, spec, ground) : counted;
}

function explained(counted: KnownCount, { suspended }: CountSpec, { stops }: Ground): KnownCount {
  const begun = Temporal.PlainDate.from(counted.start).add({ days: counted.includeFirst || runsOnStart(counted) ? 0 : 1 });
  const suspendedDays = suspendedDaysIn(begun, Temporal.PlainDate.from(counted.rawLastDay), stops);
  return {
    ...counted,
    ...(suspended?.length && { suspended, suspendedDays }),
    notes: [...(suspendedDays > 0 ? [suspensionNote(suspendedDays)] : []), ...(counted.extended ?? []).map(extensionNote)],
  };
}

/** Hours run at once (민법 제156조). */
const runsOnStart = ({ startTime }: KnownCount): boolean => startTime !== undefined && startTime !== '24:00';
