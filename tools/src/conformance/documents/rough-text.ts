import { canBeDrawn } from '@uian/documents';
import type { Seeded } from '../oracle-cases.js';

const WORDS = [
  '서울특별시', '의안', '조례', '일부개정조례안', '제3조제2항', '위원회', '심사', '보고', '국정과제', '미래전략과제', '2024. 3. 5.', '1,544건', '“인공지능사업”',
  '「지방자치법」', '제안이유', '있음', '함.', '및', '또는', '·', '○', 'AI', '(안 제3조)', '100분의 10', '~', '※',
];
/** What HTML, XML and the formats themselves would take for their own. */
const TRAPS = [
  '<', '>', '&', '&amp;', '<b>', '</hp:t>', ']]>', '<!--', '"', "'", '\\', '%s', '${x}', '{{x}}', '\u00a0', '\u3000', '\u200b', '  ', '…', '―', 'ｱ', 'é',
  'https://example.kr/?a=1&b=2', '\u202e', '①', '㉮', '㎡', '№', '½', 'Ω', 'ㄱ', 'ㅏ', '가나다'.normalize('NFD'),
];
/** Must not come through: no format of text has them. */
const CONTROLS = ['\u0000', '\u0001', '\u0008', '\u000b', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '\ud800', '\udc00'];
/** Stand in one paragraph as a space does. */
const BREAKS = ['\t', '\n', '\r\n', '\u2028'];
const EMOJI = ['😀', '👍🏽', '👨‍👩‍👧', '🇰🇷', '❤️', '🏛️', '⚖️', '📄'];

const between = (random: Seeded, from: number, to: number): string => String.fromCodePoint(from + random.below(to - from + 1));

/** Any of the 20,902 of Unicode at times; mostly one that our faces have. */
function hanja(random: Seeded): string {
  for (;;) {
    const sign = between(random, 0x4e00, 0x9fa5);
    if (canBeDrawn(sign.codePointAt(0)!) || random.once(300)) return sign;
  }
}

function piece(random: Seeded): string {
  switch (random.below(12)) {
    case 0: return random.oneOf(TRAPS);
    case 1: return random.oneOf(EMOJI);
    case 2: return between(random, 0xac00, 0xd7a3); // every syllable
    case 3: return hanja(random);
    case 4: return random.once(4) ? random.oneOf([...CONTROLS, ...BREAKS]) : random.oneOf(['條例', '議案', '審査報告書', '畓', '乭', '旼', '璘']);
    case 5: return random.once(20) ? '가'.repeat(1 + random.below(400)) : random.oneOf(WORDS);
    default: return random.oneOf(WORDS);
  }
}

/** A line of a few words, as people and machines may enter it; never empty. */
export function roughLine(random: Seeded, most = 12): string {
  const pieces = Array.from({ length: 1 + random.below(most) }, () => piece(random));
  const text = pieces.join(random.once(8) ? '' : ' ');
  return asPrinted(text) === '' ? '의안' : text;
}

/** Several lines, some marked as in 개조식. */
export const roughText = (random: Seeded): string =>
  Array.from({ length: 1 + random.below(5) }, () => `${random.oneOf(['', '', '- ', '○ ', '가. ', '1. ', '① '])}${roughLine(random, 25)}`).join('\n');

const TURNS = new Set([0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff]);

/**
 * What a paragraph shows of such a text, worked out apart from the writers: no controls, no halves of signs, nothing that turns
 * the direction of reading, syllables whole, and a space for every break.
 */
export function asPrinted(text: string): string {
  let printed = '';
  for (const sign of text.replace(/\r\n/g, '\n')) {
    const point = sign.codePointAt(0)!;
    if (point === 9 || point === 10 || point === 13 || point === 0x2028 || point === 0x2029) printed += ' ';
    else if (point >= 32 && !(point >= 0x7f && point <= 0x9f) && !(point >= 0xd800 && point <= 0xdfff) && (point & 0xfffe) !== 0xfffe && !TURNS.has(point)) printed += sign;
  }
  return printed.replace(/[\u1100-\u11ff]+/gu, (apart) => apart.normalize('NFC')).trim();
}
