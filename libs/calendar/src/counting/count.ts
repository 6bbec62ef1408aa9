import type { LegalCalendar } from '../legal-calendar.js';
import { back } from './back.js';
import { civilForward } from './civil-forward.js';
import type { Counted, CountingStyle, CountSpec, StyleSpec } from './counted.js';
import { event } from './event.js';
import { minimumPeriod } from './minimum-period.js';
import { noRollForward } from './no-roll-forward.js';
import { prompt } from './prompt.js';
import { wait } from './wait.js';

const styles: Record<CountingStyle, (spec: StyleSpec, calendar: LegalCalendar) => Counted> = {
  'civil-forward': civilForward,
  'no-roll-forward': noRollForward,
  wait,
  back,
  'minimum-period': minimumPeriod,
  prompt,
  event,
};

/**
 * Counts a period in its style. Cheap: the days on the way are told by `dayStrip`, only where somebody asks.
 *
 * @throws RangeError where the length is not a whole number of 0 or more.
 */
export const count = (spec: CountSpec, calendar: LegalCalendar): Counted => styles[spec.style](spec, calendar);
