export type { DayOff } from './holidays.js';
export { legalCalendar, type CalendarFacts, type HolidayCorrection, type LegalCalendar } from './legal-calendar.js';
export { type CouncilTerm, type PlenarySitting, type Session, type SessionCalendar } from './session-calendar.js';
export {
  firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, minusWorkingDays, plusWorkingDays, workingDaysBetween,
} from './working-days.js';
export type {
  Counted, CountingStyle, CountSpec, Extended, Extension, KnownCount, PeriodUnit, RolledOver, SecondReading, StyleSpec, Suspension,
} from './counting/counted.js';
export { type Uncounted, uncountedWords } from './counting/uncounted.js';
export { count } from './counting/count.js';
export { countPeriod, type PeriodQuestion } from './counting/count-period.js';
export { dayStrip, type DayMark } from './day-strip.js';
