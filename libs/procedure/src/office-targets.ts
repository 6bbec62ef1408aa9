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
  /** Who else is told of a duty that is overdue (상급자 알림), from which working day on; 0: nobody. */
  readonly escalation: {
    /** Whom the period names: the chair, the secretariat. */
    readonly named: number;
    /** The head of the office (의사담당관). */
    readonly head: number;
  };
}

/** What a council changed of its targets (내부 목표 변경): only what it named. */
export type OfficeTargetsChange = Partial<OfficeTargets>;

/** Targets after a change: lengths and ladders one by one, everything else as a whole. */
export const withChange = (targets: OfficeTargets, change: OfficeTargetsChange | undefined): OfficeTargets => (change === undefined ? targets : {
  ...targets, ...change, lengths: { ...targets.lengths, ...change.lengths }, ladders: { ...targets.ladders, ...change.ladders },
});

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
  escalation: { named: 1, head: 5 },
};
