/** How papers of Korean offices number their parts (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항: 1. 가. 1) 가) (1) (가) ① ㉮). */

const SYLLABLES = '가나다라마바사아자차카타파하';
const ROMAN: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** 가, 나 … 하, 거, 너 …: after fourteen the vowel changes. */
export function syllable(nth: number): string {
  const VOWELS = ['ㅏ', 'ㅓ', 'ㅗ', 'ㅜ', 'ㅡ', 'ㅣ'];
  const round = Math.floor((nth - 1) / SYLLABLES.length);
  const first = SYLLABLES.codePointAt((nth - 1) % SYLLABLES.length)!;
  // In Unicode a vowel is 28 code points apart from the next; ㅏㅓㅗㅜㅡㅣ are the 1st, 5th, 9th, 14th, 19th and 21st.
  const places = [0, 4, 8, 13, 18, 20];
  if (round >= VOWELS.length) throw new RangeError(`no label for part ${nth}`);
  return String.fromCodePoint(first + places[round]! * 28);
}

export function roman(nth: number): string {
  let rest = nth;
  let text = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** Labels of the nth part (from 1) of each kind of list. */
export const LABELS = {
  /** I. II. */
  roman: (nth: number) => `${roman(nth)}.`,
  /** 1. 2. */
  number: (nth: number) => `${nth}.`,
  /** 가. 나. */
  syllable: (nth: number) => `${syllable(nth)}.`,
  /** 1) 2) */
  numberHalf: (nth: number) => `${nth})`,
  /** 가) 나) */
  syllableHalf: (nth: number) => `${syllable(nth)})`,
  /** ① ② … ⑳, then (21) */
  circled: (nth: number) => (nth <= 20 ? String.fromCodePoint(0x2460 + nth - 1) : `(${nth})`),
} as const satisfies Record<string, (nth: number) => string>;
