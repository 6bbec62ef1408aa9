import type { DeadlineView } from '../reads/deadline-view.js';

/** An act of a rehearsal: what was done or tried, and by whom. */
interface Done {
  readonly what: string;
  readonly who: string;
  /** Where the story has it from, or that it is assumed (가정). */
  readonly note: string | null;
  readonly assumed: boolean;
}

/** What a line of the story says, by its kind; all of it in Korean, for people. */
export type Told =
  /** The day moves. */
  | { readonly kind: 'day'; readonly body: Readonly<Record<string, never>> }
  | { readonly kind: 'act'; readonly body: Done & { readonly also: readonly string[]; readonly number: number | null } }
  | { readonly kind: 'refused'; readonly body: Done & {
    readonly why: readonly { readonly message: string; readonly article: string; readonly allowedFrom: string | null }[];
  } }
  /** A reminder rang; somebody heard that a deadline was moved. */
  | { readonly kind: 'alarm' | 'moved'; readonly body: { readonly subject: string; readonly who: string } }
  /** At the end, of each bill: its deadlines as they were counted, and what the calendar moved. */
  | { readonly kind: 'deadlines'; readonly body: {
    readonly title: string; readonly deadlines: readonly DeadlineView[];
    readonly moved: readonly { readonly term: string; readonly from: string; readonly to: string; readonly reason: string }[];
  } }
  | { readonly kind: 'end'; readonly body: { readonly bills: readonly { readonly title: string; readonly state: string }[] } };

/** One line of the story of a rehearsal, as it happened. */
export type RehearsalLine = Told & {
  readonly nth: number;
  /** Business instant (UTC), ISO. */
  readonly at: string;
};

/** A line before it is kept; `at` in epoch milliseconds. */
export type NewLine = Told & { readonly at: number };
