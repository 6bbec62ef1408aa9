import { syllable } from '../model/numbering.js';
import { linesIn } from '../read/lines.js';
import type { Finding } from './finding.js';

/** Ways of numbering that a list keeps from its first part on. */
const NUMBERINGS: readonly { readonly pattern: RegExp; readonly label: (nth: number) => string; readonly resets: RegExp }[] = [
  { pattern: /^([가-하])\.\s/, label: (nth) => syllable(nth), resets: /^(\d+\.|[IVXⅠ-Ⅹ]+\.)\s/ },
];

/** 가. 나. 다. without a gap, and from the first on. A single part of another list between two is left alone. */
export function checkLabels(text: string): readonly Finding[] {
  return NUMBERINGS.flatMap(({ pattern, label, resets }) => {
    const found: Finding[] = [];
    let expected = 1;
    for (const { at, text: line } of linesIn(text)) {
      if (resets.test(line)) expected = 1;
      const match = pattern.exec(line);
      if (!match) continue;
      const nth = [...'가나다라마바사아자차카타파하'].indexOf(match[1]!) + 1;
      if (nth === 1) expected = 1;
      if (nth !== expected) {
        const missing = label(expected);
        found.push({
          check: 'labels.order', gravity: 'untidy', line: at, quote: line, message: `항목이 “${match[1]}.”부터 적혀 있고 “${missing}.”가 없습니다.`,
          mending: `“${missing}.” 항목을 넣거나 번호를 차례대로 고치세요.`,
        });
      }
      expected = nth + 1;
    }
    return found;
  });
}

const ROMAN_ORDER = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The sections of a report in their order. @param labels as they stand */
export function checkSections(sections: readonly { readonly label: string; readonly heading: string; readonly line: number }[]): readonly Finding[] {
  return sections.flatMap(({ label, heading, line }, at): readonly Finding[] => (label === ROMAN_ORDER[at] ? [] : [{
    check: 'sections.order', gravity: 'wrong', line, quote: `${label}. ${heading}`, message: `${at + 1}번째 항목의 번호가 “${label}.”입니다.`,
    mending: `“${ROMAN_ORDER[at] ?? at + 1}.”로 고치고 뒤의 번호도 차례대로 맞추세요.`,
  }]));
}
