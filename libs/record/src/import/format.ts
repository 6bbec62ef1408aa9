import type { ImportedBill } from '@uian/domain';

/** A row as a bill, or why it is none: a Korean sentence. */
export type RowReader = (raw: Readonly<Record<string, unknown>>) => ImportedBill | string;

/** How the rows of a source tell a bill's history (이관 형식). */
export interface ImportFormat {
  /**
   * @param columns of CSV
   * @throws ImportFileError where the columns cannot be what they are taken for
   */
  of(columns: readonly string[] | undefined): RowReader;
}
