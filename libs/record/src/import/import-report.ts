import type { ImportFlagKind, ImportMark, NewEvent } from '@uian/domain';

/** A row that was not taken over, and why (Korean). */
export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
}

/** What an import came to (이관 결과). */
export interface ImportReport {
  readonly rows: number;
  /** Bills taken over now. */
  readonly imported: number;
  /** Those that had been taken over before: nothing was written. */
  readonly known: number;
  /** Lines of those whose row reads otherwise now; what is recorded stays. */
  readonly changed: readonly number[];
  readonly refused: readonly RefusedRow[];
  readonly events: number;
  /** Bills still on their way: their clocks run from now on. */
  readonly open: number;
  /** Bills with a flag, and flags by their kind. */
  readonly flagged: number;
  readonly flags: Readonly<Partial<Record<ImportFlagKind, number>>>;
}

export type CountedReport = { -readonly [Key in keyof ImportReport]: ImportReport[Key] extends number ? number : ImportReport[Key] } & {
  readonly changed: number[]; readonly refused: RefusedRow[]; readonly flags: Partial<Record<ImportFlagKind, number>>;
};

export const emptyReport = (): CountedReport =>
  ({ rows: 0, imported: 0, known: 0, changed: [], refused: [], events: 0, open: 0, flagged: 0, flags: {} });

/** Counts the flags of a bill that was taken over. */
export function countFlags(report: CountedReport, events: readonly NewEvent[]): void {
  const kinds = events.flatMap(({ payload }) => (payload as { imported?: ImportMark }).imported?.flags ?? []).map(({ kind }) => kind);
  if (kinds.length > 0) report.flagged += 1;
  for (const kind of kinds) report.flags[kind] = (report.flags[kind] ?? 0) + 1;
}

/** Adds what one transaction came to. */
export function addReport(total: CountedReport, { changed, refused, flags, ...counts }: CountedReport): void {
  for (const key of Object.keys(counts) as (keyof typeof counts)[]) total[key] += counts[key];
  total.changed.push(...changed);
  total.refused.push(...refused);
  for (const kind of Object.keys(flags) as ImportFlagKind[]) total.flags[kind] = (total.flags[kind] ?? 0) + flags[kind]!;
}
