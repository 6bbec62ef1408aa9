import type { BillKind, ProposerKind } from './bill-kinds.js';
import type { Certainty } from './certainty.js';
import type { HeadOffice } from './heads.js';
import type { Citation } from './statutes.js';

/** The day of a bill's life that selects the version of a row (부칙 적용례). */
export type VersionSelector = 'receipt' | 'referral' | 'act';

/** The days that select versions; one not reached yet falls back to the act's own day. ISO days, Asia/Seoul. */
export interface SelectingDays {
  readonly act: string;
  readonly receipt?: string;
  readonly referral?: string;
}

/** What selects the rule book of a bill: the days of its life, and whose affair it is. */
export interface Selecting extends SelectingDays {
  /** The head of the local government, if left out. */
  readonly head?: HeadOffice;
}

/** One version of a row (the figure, and since when). */
export interface Version<T> {
  /** In force from (시행일), ISO day. Absent: the date was not read, so the row applies to every earlier day. */
  readonly from?: string;
  /**
   * `null`: what applied in those days is not known; the rule refuses nothing and the act carries *not judged*.
   * `absent`: it is known that there was no such rule then.
   */
  readonly value: T | null | typeof ABSENT;
  readonly certainty: Certainty;
}

/** There is no such rule (규정 없음). */
export const ABSENT = 'absent';

/** Which bills something is about (대상): all of them, where nothing is said. */
export interface Scope {
  readonly kinds?: readonly BillKind[];
  readonly proposers?: readonly ProposerKind[];
}

/** A row of the law as it changed over time. */
export interface Dated<T> {
  readonly citation: Citation;
  /** Which day selects the version. `receipt` where no 부칙 was read, which is itself inferred. */
  readonly selectedBy: VersionSelector;
  /** Where a council's text is about fewer bills than the row of the table (시장이 제출하는 의안만). */
  readonly only?: Scope;
  /** Newest last. */
  readonly versions: readonly Version<T>[];
}

/** What applied on the selecting day, and how sure that is. */
export interface InForce<T> {
  readonly value: T | null | typeof ABSENT;
  readonly certainty: Certainty;
  readonly from?: string;
}

/** The version of a row for these days. Days before the oldest known version find an unknown value. */
export function inForce<T>(row: Dated<T>, days: SelectingDays): InForce<T> {
  const day = days[row.selectedBy] ?? days.act;
  const version = row.versions.findLast((v) => v.from === undefined || v.from <= day);
  if (version === undefined) return { value: null, certainty: 'recalled' };
  const readLater = version.from === undefined && day < row.citation.statute.readInForce;
  return {
    value: version.value,
    certainty: readLater && version.certainty === 'verified' ? 'inferred' : version.certainty,
    from: version.from,
  };
}

/** A row of which one version was read and its in-force date was not. */
export function undated<T>(citation: Citation, value: T, certainty: Certainty = 'verified'): Dated<T> {
  return { citation, selectedBy: 'receipt', versions: [{ value, certainty }] };
}

/** A row that came with a known day; before it there was none, or (`earlier: null`) it is not known what there was. */
export function since<T>(from: string, citation: Citation, value: T, earlier: T | null | typeof ABSENT = ABSENT): Dated<T> {
  return {
    citation, selectedBy: 'receipt',
    versions: [{ value: earlier, certainty: earlier === null ? 'recalled' : 'verified' }, { from, value, certainty: 'verified' }],
  };
}
