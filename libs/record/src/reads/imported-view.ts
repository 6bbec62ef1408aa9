import { IMPORT_FLAGS, type ImportFlag, type ImportFlagKind, type ImportMark } from '@uian/domain';
import { IMPORTED_TERM, type Termed } from './terms.js';

/** Something that was wrong with what was taken over (이관할 때의 표시). */
export interface ImportFlagView extends Omit<ImportFlag, 'kind'> {
  readonly kind: Termed<ImportFlagKind>;
}

/** Where a fact was taken from (이관). */
export interface ImportedView {
  readonly term: string;
  readonly source: string;
  readonly row: string;
  readonly note: string | null;
  readonly flags: readonly ImportFlagView[];
}

export const importFlagView = ({ kind, ...flag }: ImportFlag): ImportFlagView =>
  ({ kind: { id: kind, term: IMPORT_FLAGS[kind] }, ...flag });

export const importedView = ({ source, row, note, flags = [] }: ImportMark): ImportedView =>
  ({ term: IMPORTED_TERM, source, row, note: note ?? null, flags: flags.map(importFlagView) });
