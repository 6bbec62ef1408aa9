import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../stack/paths.js';
import type { Report } from './report.js';

const BESIDE = join(ROOT, '..', 'shared', 'data');
/** Read from the sources: what compiles does not copy them. */
const EXCERPTS = join(ROOT, 'tools', 'src', 'conformance', 'excerpts');

/**
 * The file to compare with: the whole one where it stands beside the repository, otherwise the excerpt of its facts in
 * the repository. Says which.
 */
export function factsFile(report: Report, whole: string, excerpt: string): string {
  const beside = join(BESIDE, whole);
  if (!report.options.excerptsOnly && existsSync(beside)) {
    report.say(`자료: ../shared/data/${whole}`);
    return beside;
  }
  report.say(`자료: tools/src/conformance/excerpts/${excerpt} (발췌; ../shared/data/${whole} 없이 비교합니다)`);
  return join(EXCERPTS, excerpt);
}

/** The rows of a CSV file (RFC 4180) by the names of its first row. */
export function csvRows(text: string): Record<string, string>[] {
  const [head = [], ...rows] = csvCells(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function csvCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell, quoted or not, and what ends it.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && row.length === 0 && quoted === undefined && plain === '') break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
