/** Text as it is searched: one form for each syllable, no capitals, single spaces. */
export const searchable = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Syllables one by one and in pairs (1·2음절) of each word: what a search of one syllable up finds by an index. */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>();
  for (const word of searchable(text).split(' ')) {
    const syllables = [...word];
    syllables.forEach((syllable, at) => {
      grams.add(syllable);
      if (at > 0) grams.add(syllables[at - 1]! + syllable);
    });
  }
  return [...grams];
}

/** What has to be asked of the index for a search, and what of the text itself. */
export interface Search {
  /** Each stands in the text that is found: pairs, and syllables that stand alone. */
  readonly grams: readonly string[];
  /** Words of three syllables up: pairs alone do not prove them. */
  readonly words: readonly string[];
}

/** A search for all words of a query, each somewhere in the text. Undefined where the query holds none. */
export function searchFor(query: string): Search | undefined {
  const words = searchable(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const lengths = words.map((word) => [word, [...word].length] as const);
  const grams = words.flatMap((word) => gramsOf(word).filter((gram) => [...gram].length === 2 || [...word].length === 1));
  return { grams: [...new Set(grams)], words: lengths.flatMap(([word, length]) => (length > 2 ? [word] : [])) };
}
