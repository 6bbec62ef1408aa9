const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;

/** The final consonant (받침) of the last syllable: 0 for none, 8 for ㄹ. */
const finalOf = (word: string): number => ((word.codePointAt(word.length - 1) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE) % FINALS;

/** `부결로`, `시행으로`. The word ends in a Hangul syllable. */
export const withRo = (word: string): string => word + (finalOf(word) === 0 || finalOf(word) === RIEUL ? '로' : '으로');

/** `접수를`, `이송을`. The word ends in a Hangul syllable. */
export const withEul = (word: string): string => word + (finalOf(word) === 0 ? '를' : '을');

/** `의원이`, `위원회가`. The word ends in a Hangul syllable. */
export const withGa = (word: string): string => word + (finalOf(word) === 0 ? '가' : '이');

/** `시장과`, `도지사와`. The word ends in a Hangul syllable. */
export const withGwa = (word: string): string => word + (finalOf(word) === 0 ? '와' : '과');
