import type { RungAlarm } from '@uian/record';
import type { ApiAnswer } from './api-client.js';
import type { Step } from './scenario.js';

/** A deadline of the bill as the API tells of it. */
export interface ToldDeadline {
  readonly rule: { readonly id: string; readonly term: string };
  readonly effect: { readonly term: string };
  readonly due: string | null;
  readonly target: string | null;
  readonly article: string;
  readonly officeTarget: string | null;
  readonly certainty: { readonly term: string } | null;
  readonly secondReading: { readonly lastDay: string; readonly words: string } | null;
  readonly days: readonly { day: string; number: number | null; why?: string }[];
}

export interface PlayedStep {
  readonly step: Step;
  readonly answer: ApiAnswer;
}

/** A bill's life as it was rehearsed. */
export interface Rehearsed {
  readonly council: string;
  readonly bill: string;
  readonly played: readonly PlayedStep[];
  readonly alarms: readonly RungAlarm[];
  readonly deadlines: readonly ToldDeadline[];
  readonly events: readonly { type: string; day: string }[];
  /** History events of the bill's workflow by run; `skipping` are those that only the rehearsal itself causes. */
  readonly history: { readonly total: number; readonly skipping: number; readonly runs: readonly number[]; readonly byType: Readonly<Record<string, number>> };
  readonly end: { readonly state: string; readonly number?: number; readonly committeeOutcome?: string; readonly ordinanceNumber?: string };
  readonly notJudged: readonly string[];
  readonly mismatches: readonly Mismatch[];
}

/** Where what happened differs from what the scenario expects. */
export interface Mismatch {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}
