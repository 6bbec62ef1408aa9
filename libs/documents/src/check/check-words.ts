import { linesIn } from '../read/lines.js';
import type { Finding } from './finding.js';

/**
 * Words of procedure that papers repeat; one jamo beside them is a slip of the hand. Words in -정 (상정, 개정, 제정) are not
 * among them: too many words of law differ from them in one jamo (규정, 지정, 사정 …).
 */
const FORMULA_WORDS = ['발의', '회부', '의결', '심사', '검토', '제안', '가결', '부결', '공포', '이송', '찬성', '반대', '조례'] as const;
/** How a formula word goes on, so that other words which merely begin alike are left alone. */
const ENDINGS = '(됨|함|되|하|한|된|일자|자|안|결과|보고)';

const jamo = (syllable: string): readonly number[] => {
  const code = syllable.codePointAt(0)! - 0xac00;
  return [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
};

const isHangul = (sign: string): boolean => sign >= '가' && sign <= '힣';

/** How many jamo differ between two words of the same length. */
function jamoApart(a: string, b: string): number {
  return [...a].reduce((sum, sign, at) => {
    const other = [...b][at]!;
    return sum + (isHangul(sign) && isHangul(other) ? jamo(sign).filter((part, nth) => part !== jamo(other)[nth]).length : sign === other ? 0 : 3);
  }, 0);
}

/** Words in their own right that lie one jamo beside a formula word: they are no slips of it. */
const OTHER_WORDS = new Set([
  '회보', '회비', '회수', '회무', '외부', '해부', '의견', '의경', '신사', '실사', '삼사', '검도', '검투', '제한', '제언', '가열', '공보', '공표', '공모', '공고',
  '이승', '이성', '이동', '이종', '산성', '관성', '찬송', '초례',
]);

/** Slips in formula words (`빌의됨`), and forms that are always wrong. */
export function checkWords(text: string): readonly Finding[] {
  return linesIn(text).flatMap(({ at, text: line }) => [...slips(line), ...alwaysWrong(line)].map((found) => ({ ...found, line: at, quote: line })));
}

type Placeless = Omit<Finding, 'line' | 'quote'>;

function slips(line: string): readonly Placeless[] {
  return [...line.matchAll(new RegExp(`(?<![가-힣])([가-힣]{2})(?=${ENDINGS})`, 'g'))].flatMap(([, word]): readonly Placeless[] => {
    if (OTHER_WORDS.has(word!) || (FORMULA_WORDS as readonly string[]).includes(word!)) return [];
    const meant = FORMULA_WORDS.find((formula) => jamoApart(word!, formula) === 1);
    return meant ? [{
      check: 'words.slip', gravity: 'untidy', message: `“${word}”: “${meant}”의 오타로 보입니다.`, mending: `“${meant}”로 고치세요.`,
    }] : [];
  });
}

const ALWAYS_WRONG: readonly { readonly pattern: RegExp; readonly right: (found: string) => string; readonly why: string }[] = [
  { pattern: /[가-힣]+(함|됨|임)으로서(?!의)/g, right: (found) => found.replace(/으로서$/, '으로써'), why: '수단을 뜻하는 말은 “으로써”입니다.' },
];

function alwaysWrong(line: string): readonly Placeless[] {
  return ALWAYS_WRONG.flatMap(({ pattern, right, why }) => [...line.matchAll(pattern)].map(([found]): Placeless => (
    { check: 'words.form', gravity: 'untidy', message: `“${found}”: ${why}`, mending: `“${right(found)}”로 고치세요.` })));
}
