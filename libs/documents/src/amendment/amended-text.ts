import { differencesOf } from '../model/differences.js';
import { lineText } from '../model/text-of.js';
import { amended, placeText } from './apply.js';
import { readAmendment, type NotUnderstood } from './command.js';
import { comparisonRows } from './comparison-rows.js';
import { provisionsIn, textOfProvisions } from './provision.js';

/** A row of the 신·구조문대비표 that was handed in. */
export interface HandedInRow {
  readonly current: string;
  readonly proposed: string;
}

/** A cell of the table that was handed in and says something else than the amendment gives. */
export interface TableDifference {
  readonly side: 'current' | 'proposed';
  readonly handedIn: string;
  readonly computed: string;
}

/** An amendment carried out on the text in force (개정문 적용): the consolidated text, the table, and what a human must look at. */
export interface AmendedText {
  readonly consolidated: string;
  readonly rows: readonly { readonly current: readonly string[]; readonly proposed: readonly string[] }[];
  /** Sentences that were not understood, with their line, from 1. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Commands that do not fit the text in force, each in a Korean sentence. */
  readonly doesNotFit: readonly { readonly place: string; readonly why: string }[];
  readonly differences: readonly TableDifference[];
}

/** What is the same to a reader: spaces, dashes, marks of what is left out, tags of underlining. */
const plain = (text: string): string => text.replace(/<\/?[a-z][^>]*>/gi, '').replace(/\s+/g, '').replace(/[-‐-―─]{2,}/g, '--')
  .replace(/[～∼]/g, '~').replace(/[“”]/g, '"');

function sideDifferences(side: TableDifference['side'], handedIn: readonly string[], computed: readonly string[]): readonly TableDifference[] {
  const lines = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  const [old, now] = [lines(handedIn), lines(computed)];
  return differencesOf(old.map(plain), now.map(plain)).map(({ lineBefore, before, lineAfter, after }) => ({
    side, handedIn: old.slice(lineBefore - 1, lineBefore - 1 + before.length).join('\n'), computed: now.slice(lineAfter - 1, lineAfter - 1 + after.length).join('\n'),
  }));
}

/** Never fails: what cannot be done is said. @param handedIn empty where no table was handed in: then nothing is compared */
export function amendedText(current: string, amendment: string, handedIn: readonly HandedInRow[]): AmendedText {
  const provisions = provisionsIn(current);
  const { commands, notUnderstood } = readAmendment(amendment);
  const { provisions: after, doesNotFit } = amended(provisions, commands);
  const rows = comparisonRows(provisions, commands).map((row) => ({ current: row.current.map(lineText), proposed: row.proposed.map(lineText) }));
  const differences = handedIn.length === 0 ? [] : [
    ...sideDifferences('current', handedIn.map((row) => row.current), rows.flatMap((row) => row.current)),
    ...sideDifferences('proposed', handedIn.map((row) => row.proposed), rows.flatMap((row) => row.proposed)),
  ];
  return { consolidated: textOfProvisions(after), rows, notUnderstood, doesNotFit: doesNotFit.map(({ command, why }) => ({ place: placeText(command.at), why })), differences };
}
