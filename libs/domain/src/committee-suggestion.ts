import type { Remit } from '@uian/procedure';

/** A committee with what it handles (소관), by its id in this council. */
export interface CommitteeRemit extends Pick<Remit, 'subjects' | 'departments' | 'citation' | 'certainty'> {
  readonly id: string;
}

/** An earlier bill about the same ordinance, and where it was referred. */
export interface EarlierReferral {
  readonly bill: string;
  readonly number: number | null;
  readonly committee: string;
  /** ISO day of its introduction. */
  readonly day: string;
}

/** Why a committee comes into question (추천 근거). */
export interface CommitteeCandidate {
  readonly committee: string;
  /** Words of its table that stand in the title. */
  readonly words: readonly string[];
  readonly remit?: CommitteeRemit;
  /** Newest first. */
  readonly earlier: readonly EarlierReferral[];
}

/** Which committee a bill should go to (소관 위원회 추천). A person refers it; this only says what speaks for whom. */
export interface CommitteeSuggestion {
  /** Undefined where nothing, or not one committee alone, is borne out. */
  readonly committee?: string;
  /** `clear`: one committee. `unclear`: several, or table and history differ. `none`: nothing is known. */
  readonly certainty: 'clear' | 'unclear' | 'none';
  /** What speaks for more first. */
  readonly candidates: readonly CommitteeCandidate[];
}

const closed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/**
 * The ordinance that a bill enacts, amends or repeals, without spaces: `서울특별시도서관조례` of `서울특별시 도서관 조례
 * 일부개정조례안`. Undefined where the title is of no ordinance.
 */
export function ordinanceName(title: string): string | undefined {
  const [, name] = /^(.+?)(?:일부개정|전부개정|개정|폐지)?조례안/u.exec(closed(title)) ?? [];
  return name && (name.endsWith('조례') ? name : `${name}조례`);
}

/** Words of all tables that stand in the title, without those that only stand within a longer one (`수도` in `상수도`). */
function wordsIn(title: string, remits: readonly CommitteeRemit[]): ReadonlySet<string> {
  const text = closed(title);
  const found = new Set(remits.flatMap(({ subjects, departments }) => [...subjects, ...departments]).filter((word) => text.includes(closed(word))));
  return new Set([...found].filter((word) => ![...found].some((other) => other !== word && closed(other).includes(closed(word)))));
}

const weightOf = ({ words, earlier }: CommitteeCandidate): number =>
  // What was done with the same ordinance before says more than any word.
  100 * earlier.length + words.reduce((sum, word) => sum + [...word].length, 0);

/** What the table of committees and earlier bills about the same ordinance say of a bill. */
export function suggestCommittee(
  title: string, remits: readonly CommitteeRemit[], earlier: readonly EarlierReferral[],
): CommitteeSuggestion {
  const words = wordsIn(title, remits);
  const committees = [...new Set([...remits.map(({ id }) => id), ...earlier.map(({ committee }) => committee)])];
  const candidates = committees.map((committee): CommitteeCandidate => {
    const remit = remits.find(({ id }) => id === committee);
    return {
      committee, remit, earlier: earlier.filter((one) => one.committee === committee),
      words: [...remit?.subjects ?? [], ...remit?.departments ?? []].filter((word) => words.has(word)),
    };
  }).filter((one) => one.words.length > 0 || one.earlier.length > 0).sort((a, b) => weightOf(b) - weightOf(a));
  const [first, second] = candidates;
  if (!first) return { certainty: 'none', candidates };
  const alone = second === undefined || (first.earlier.length > 0 && first.words.length > 0 && second.earlier.length === 0);
  return alone ? { committee: first.committee, certainty: 'clear', candidates } : { certainty: 'unclear', candidates };
}
