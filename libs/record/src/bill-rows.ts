import { ordinanceName, type Bill, type BillMove } from '@uian/domain';
import { COUNCIL_PACKS, PROPOSER_KINDS } from '@uian/procedure';
import type { Council } from './council-directory.js';
import { gramsOf, searchable } from './search-text.js';

/** Whose bill it is, in a word (발의자·제출자). */
function proposerText({ proposer }: Bill, council: Council): string {
  switch (proposer.kind) {
    case 'members': return `${proposer.lead} 의원${proposer.proposers.length > 1 ? ` 외 ${proposer.proposers.length - 1}명` : ''}`;
    case 'mayor': return COUNCIL_PACKS.get(council.pack)?.head ?? PROPOSER_KINDS.mayor.term;
    case 'superintendent': return PROPOSER_KINDS.superintendent.term;
    case 'committee': return council.roster.committees.get(proposer.committee)?.name ?? proposer.committee;
    case 'residents': return `주민청구(대표자 ${proposer.representative})`;
  }
}

/** A row of the table `bill`, but for what its deadlines tell. */
export function billRow(bill: Bill, council: Council): object {
  const begun = Object.values(bill.facts).sort((a, b) => a.sequence - b.sequence)[0];
  return {
    stream_id: bill.id, council_id: bill.council, number: bill.number ?? null, title: bill.title, kind: bill.kind,
    state: bill.state, committee_id: bill.committee ?? null, proposer: proposerText(bill, council),
    introduced_on: begun?.day, last_day: bill.lastDay, proposer_kind: bill.proposer.kind, irregular: bill.irregularities !== undefined,
  };
}

const searchText = (bill: Bill, council: Council): string =>
  searchable([bill.number, bill.title, proposerText(bill, council)].filter((part) => part !== undefined).join(' '));

/** What a bill is found by (검색어): what its line shows. Undefined where that is as it was. */
export function searchRow(bill: Bill, before: Bill | null, council: Council): object | undefined {
  const text = searchText(bill, council);
  if (before && searchText(before, council) === text) return undefined;
  return { stream_id: bill.id, council_id: bill.council, text, grams: gramsOf(text), ordinance: ordinanceName(bill.title) };
}

/** The stages that a bill has left (단계별 체류); where the first was entered before this append, the record fills that in. */
export const stayRows = (bill: Bill, moves: readonly BillMove[]): readonly object[] => moves.flatMap(({ sequence, from, committee, on }, nth) =>
  (from === undefined ? [] : [{
    stream_id: bill.id, sequence, council_id: bill.council, state: from, committee_id: committee ?? null,
    entered_on: moves[nth - 1]?.on ?? null, left_on: on,
  }]));
