export type { DayOff } from './holidays.js';
export { legalCalendar, type HolidayCorrection, type LegalCalendar } from './legal-calendar.js';
export { type PlenarySitting, type Session, type SessionCalendar } from './session-calendar.js';
export {
  firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, minusWorkingDays, plusWorkingDays,
} from './working-days.js';
export type {
  BeyondCalendar, Counted, CountingStyle, CountSpec, KnownCount, PeriodUnit, RolledOver, SecondReading, StyleSpec,
} from './counting/counted.js';
export { count } from './counting/count.js';
export { countPeriod, type PeriodQuestion } from './counting/count-period.js';
export { dayStrip, type DayMark } from './day-strip.js';
