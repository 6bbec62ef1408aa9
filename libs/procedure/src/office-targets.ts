import type { PeriodId } from './periods.js';

/** What the office asks of itself, with no legal source (내부 목표, 법적 기한 아님). A council may set its own. */
export interface OfficeTargets {
  /** Lengths of the periods of level `office`, in the period's own unit. */
  readonly lengths: Readonly<Partial<Record<PeriodId, number>>>;
  /** Reminder ladder: working days before the last working day on which the duty can still be met. */
  readonly ladders: Readonly<Partial<Record<PeriodId, readonly number[]>>>;
  readonly defaultLadder: readonly number[];
  /** When reminders ring, Asia/Seoul, 24-hour clock. */
  readonly officeHour: { readonly hour: number; readonly minute: number };
  /** Whether "N일 전까지" is read as office practice does (D−N) or strictly (D−N−1). */
  readonly backReading: 'practice' | 'strict';
}

export const DEFAULT_OFFICE_TARGETS: OfficeTargets = {
  lengths: {
    'bill.refer': 5,
    'bill.give_notice': 2,
    'report.submit': 1,
    'reconsider.retransfer': 1,
    'promulgate.speaker': 5,
    'agenda.consult': 1,
    'agenda.approve': 1,
    'meeting.notice': 1,
  },
  ladders: { 'review_report.distribute': [10, 5, 3, 1, 0] },
  defaultLadder: [3, 1, 0],
  officeHour: { hour: 9, minute: 0 },
  backReading: 'practice',
};
