import type { Difference } from '@uian/documents';
import type { MovedDeadline } from '@uian/domain';
import type { ApiAnswer } from './api-client.js';
import { THE_BILL, type RungAlarm, type Step } from '@uian/record';

/** A deadline of a bill as the API tells of it. */
export interface ToldDeadline {
  readonly rule: { readonly id: string; readonly term: string };
  readonly effect: { readonly term: string };
  readonly status: { readonly id: string };
  readonly due: string | null;
  readonly dueTime: string | null;
  readonly target: string | null;
  readonly article: string;
  readonly officeTarget: string | null;
  readonly certainty: { readonly term: string } | null;
  readonly secondReading: { readonly lastDay: string; readonly words: string } | null;
  readonly days: readonly { day: string; number: number | null; why?: string }[];
}

/** A bill as the API tells of it. */
export interface ToldBill {
  readonly title: string;
  readonly timeline: readonly {
    readonly type: { readonly id: string }; readonly day: string; readonly details: Readonly<Record<string, unknown>>;
  }[];
}

export interface PlayedStep {
  readonly step: Step;
  readonly answer: ApiAnswer;
}

/** A bill of a rehearsal, by the name that the scenario gives it. */
export interface RehearsedBill {
  readonly name: string;
  readonly title: string;
  readonly events: readonly { type: string; day: string }[];
  /** Each of its deadlines, as it was told last. */
  readonly deadlines: readonly ToldDeadline[];
  /** Deadlines that changes of the calendar moved, in order. */
  readonly recounted: readonly MovedDeadline[];
}

/** A paper that came due at a step, written out of the record as it was then (제때 나온 문서). */
export interface RehearsedPaper {
  readonly at: string;
  /** Id of its form, and what people call it. */
  readonly form: string;
  readonly term: string;
  /** File name. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** The paper that was really written, beside the one that the record wrote (원본 대조). */
export interface BesideOriginal {
  readonly term: string;
  /** Lines that both have. */
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** A bill's life as it was rehearsed. */
export interface Rehearsed {
  readonly council: string;
  readonly bills: readonly RehearsedBill[];
  readonly played: readonly PlayedStep[];
  readonly alarms: readonly RungAlarm[];
  readonly papers: readonly RehearsedPaper[];
  readonly original?: BesideOriginal;
  /** History events of the bill's workflow by run; `skipping` are those that only the rehearsal itself causes. */
  readonly history: {
    readonly total: number; readonly skipping: number; readonly runs: readonly number[]; readonly byType: Readonly<Record<string, number>>;
  };
  readonly end: {
    readonly state: string; readonly number?: number; readonly committeeOutcome?: string; readonly plenaryOutcome?: string;
    readonly ordinanceNumber?: string;
  };
  readonly notJudged: readonly string[];
  readonly mismatches: readonly Mismatch[];
}

/** Where what happened differs from what the scenario expects. */
export interface Mismatch {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export const billNamed = (life: Pick<Rehearsed, 'bills'>, name: string = THE_BILL): RehearsedBill | undefined =>
  life.bills.find((bill) => bill.name === name);

/** A notice that a change of the calendar moved deadlines; all others are reminders, or tell what was deemed. */
export const isRecountNotice = ({ rung }: RungAlarm): boolean => rung === 'recounted';
