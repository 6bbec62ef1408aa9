import { assembly20 } from './assembly-20.js';
import { documentedFormat } from './documented-format.js';
import type { ImportFormat } from './format.js';

export type { ImportFormat, RowReader } from './format.js';
export { importBills, type ImportOptions } from './import-bills.js';
export type { ImportReport, RefusedRow } from './import-report.js';
export { ImportFileError, openSource, type Source, type SourceRow } from './source-rows.js';
export { documentedFormat };

/** Ready-made readings of what others publish (이관 형식), by name. */
export const IMPORT_PRESETS: Readonly<Record<string, ImportFormat>> = { 'assembly-20': assembly20 };
