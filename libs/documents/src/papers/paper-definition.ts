import type { BillActId, MeetingActId, PaperKind, PeriodId, RuleId } from '@uian/procedure';
import type { z } from 'zod';
import type { Paper } from '../model/paper.js';

/** A paper that the record writes (문서 서식): what it is called, what a human adds, and how it is built. */
export interface PaperForm<Source, Entered = unknown> {
  /** `kebab-case`, stable: drafts and stored papers are kept under it. */
  readonly id: string;
  /** What people call it. */
  readonly term: string;
  readonly of: 'bill' | 'meeting';
  /** What only a human can write; titles of its fields are Korean, as with acts. */
  readonly entered: z.ZodType<Entered>;
  /** What of `libs/procedure` asks for the paper: the articles of these are cited with it. */
  readonly cites: {
    readonly acts?: readonly (BillActId | MeetingActId)[];
    readonly rules?: readonly RuleId[];
    readonly periods?: readonly PeriodId[];
  };
  /** Further acts that it is needed for: it is offered where one of them is due. */
  readonly usedFor?: readonly (BillActId | MeetingActId)[];
  /** It tells of an act that was done, so that it is not offered to who has yet to do it. */
  readonly confirms?: true;
  /** What kind of attachment it is where it is kept (보관); of no kind of its own if left out. */
  readonly keptAs?: PaperKind;
  /** A committee has it before it at a sitting, or writes it after: it goes with the papers of the meeting. */
  readonly withMeeting?: true;
  /** Acts after which it is owed: its button stands there. */
  readonly afterActs: readonly (BillActId | MeetingActId)[];
  /** Why it cannot be made yet, in a sentence; undefined where it can. */
  readonly unavailable: (source: Source) => string | undefined;
  /** @param entered what the schema `entered` has let through */
  build(source: Source, entered: Entered): Paper;
}

/** A paper whose entered text has been checked by nobody yet: `build` checks it first. @throws ZodError from `build` */
export const form = <Source, Entered>(of: PaperForm<Source, Entered>): PaperForm<Source> =>
  ({ ...of, build: (source, entered) => of.build(source, of.entered.parse(entered)) });
