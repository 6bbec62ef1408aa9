import type { Certainty } from '../certainty.js';
import type { Citation } from '../statutes.js';

/** What one standing committee handles (소관), as a line of the council's table says it. */
export interface Remit {
  /** The committee by its official name; another council, another day, another name. */
  readonly committee: string;
  /** Subjects, as they stand in titles of bills: `도서관`, `전통시장`. */
  readonly subjects: readonly string[];
  /** Offices of the executive whose matters it handles (소관 부서). */
  readonly departments: readonly string[];
  readonly citation: Citation;
  readonly certainty: Certainty;
  /** In force from and until, ISO days; absent where it was not read. */
  readonly from?: string;
  readonly until?: string;
}

/** Which committee handles what (소관표). */
export interface RemitTable {
  readonly rows: readonly Remit[];
  /** Who decides where the table does not tell (소관이 분명하지 아니한 의안): Korean sentence. */
  readonly unclear?: { readonly words: string; readonly citation: Citation };
}

/** The lines of a table that are in force on a day. */
export const remitsOn = ({ rows }: RemitTable, day: string): readonly Remit[] =>
  rows.filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until));
